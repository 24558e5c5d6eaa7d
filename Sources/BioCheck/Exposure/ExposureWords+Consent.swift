extension ExposureWords {
  private static let leave = WordSet("permission consent blessing pseudonym")
  private static let agree = WordSet("agreed agrees consented consents")
  private static let agreements = WordSet("to that this")
  private static let told = WordSet("be being named this my here")
  private static let say = WordSet("said says")
  private static let may = WordSet("yes may can could might")
  private static let deeds = WordSet(
    "use uses using print printing give share tell insisted insists on"
  )
  private static let whose = WordSet("her his their")
  private static let name = WordSet("name names")
  private static let unreal = WordSet("not isn't made-up invented")
  private static let changed = WordSet("isn't made-up made invented changed")
  private static let allowed = WordSet("let lets allowed allows")
  private static let me = WordSet("me us")
  private static let telling = WordSet("tell use name write share say print")
  private static let this = WordSet("this it")
  private static let shown = WordSet("read wanted wants")
  private static let here = WordSet("here this it named")
  private static let happy = WordSet("happy glad")
  private static let call = WordSet("call")
  private static let denials = WordSet(
    "without no not never didn't doesn't don't wouldn't hasn't haven't nor refused denied"
  )

  /// Whether the sentence itself tells that whoever is named said yes, or that the name is none.
  var tellsOfConsent: Bool { tokens.indices.contains { isConsent($0) } }

  private func isConsent(_ place: Int) -> Bool {
    let hash = tokens[place].hash
    if Self.name.contains(hash) { return isNamed(place) }
    var says = Self.leave.contains(hash)
    if Self.agree.contains(hash) {
      let isAll = place + 1 == tokens.endIndex || tokens[place + 1].kind == .mark
      says = isAll || holds(place + 1, Self.agreements) && has(Self.told, behind: place, reach: 2)
    } else if Self.say.contains(hash) {
      says = has(Self.may, behind: place, reach: 2)
    } else if Self.allowed.contains(hash) {
      says = holds(place + 1, Self.me) && has(Self.telling, behind: place + 1, reach: 2)
    } else if Self.shown.contains(hash) {
      says = has(Self.here, behind: place, reach: 2)
    } else if Self.happy.contains(hash) {
      says = has(Self.me, behind: place, reach: 2) && has(Self.telling, behind: place, reach: 4)
    }
    return says && !has(Self.denials, before: place, reach: 3)
  }

  /// "To use her name", "not her real name", "a made-up name".
  private func isNamed(_ place: Int) -> Bool {
    if has(Self.unreal, before: place, reach: 3), !has(Self.deeds, before: place, reach: 4) {
      return true
    }
    if has(Self.changed, behind: place, reach: 4) { return true }
    guard has(Self.whose, before: place, reach: 3), has(Self.deeds, before: place, reach: 4) else {
      return false
    }
    return !has(Self.denials, before: place, reach: 9)
  }
}
