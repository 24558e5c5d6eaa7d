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
  private static let name = WordSet("name names")
  private static let unreal = WordSet("not isn't made-up invented")
  private static let changed = WordSet("isn't made-up made invented changed")
  private static let allowed = WordSet("let lets allowed allows")
  private static let me = WordSet("me us")
  private static let telling = WordSet("tell use name write share say print")
  private static let shown = WordSet("read wanted wants")
  private static let here = WordSet("here this it named")
  private static let happy = WordSet(
    "happy glad proud pleased delighted content fine okay honoured honored willing"
  )
  private static let go = WordSet("leave licence license go-ahead nod")
  private static let gave = WordSet("gave gives given granted")
  private static let mind = WordSet("mind minds objection objections object")
  private static let noMind = WordSet("doesn't don't didn't not no never won't wouldn't without")
  private static let minded = WordSet("my me us being if that who to")
  private static let asking = WordSet(
    "asked asks insisted insists begged begs urged urges wanted wants told tells invited encouraged"
  )
  private static let i = WordSet("me i us we i'd on")
  private static let written = WordSet("name mention credit thank naming mentioning")
  private static let writing = WordSet("say tell write put share print add record publish")
  private static let so = WordSet("so this that here it you everyone everybody people anyone story")
  private static let called = WordSet("call calling called")
  private static let whom = WordSet("her him them whom")
  private static let shall = WordSet("i i'll i'm shall will we let us")
  private static let change = WordSet("changed change altered invented swapped disguised")
  private static let denials = WordSet(
    "without no not never didn't doesn't don't wouldn't hasn't haven't nor refused denied"
  )

  /// Whether the sentence itself tells that whoever is named said yes, or that the name is none.
  var tellsOfConsent: Bool {
    tokens.indices.contains { isConsent($0) || isAsked($0) || isRenamed($0) }
  }

  /// Whether it says of all names at once that they are changed.
  var tellsOfChangedNames: Bool {
    tokens.indices.contains {
      reads($0, "names")
        && (has(Self.changed, behind: $0, reach: 6) || has(Self.change, before: $0, reach: 4))
    }
  }

  private func isConsent(_ place: Int) -> Bool {
    let hash = tokens[place].hash
    if Self.name.contains(hash) { return isNamed(place) }
    var says = Self.leave.contains(hash)
    if Self.agree.contains(hash) {
      let isAll = isEnd(place + 1)
      says = isAll || holds(place + 1, Self.agreements) && has(Self.told, behind: place, reach: 2)
    } else if Self.say.contains(hash) {
      says = has(Self.may, behind: place, reach: 2)
    } else if Self.allowed.contains(hash) {
      says = holds(place + 1, Self.me) && has(Self.telling, behind: place + 1, reach: 2)
    } else if Self.shown.contains(hash) {
      says = has(Self.here, behind: place, reach: 2)
    } else if Self.happy.contains(hash) {
      says = isHappy(place)
    } else if Self.go.contains(hash) {
      says = has(Self.gave, before: place, reach: 4)
    }
    return says && !has(Self.denials, before: place, reach: 3)
  }

  /// "Happy to be named", "proud that I tell this", "fine with being mentioned", "glad to see her story here".
  private func isHappy(_ place: Int) -> Bool {
    if has(Self.bePrinted, behind: place, reach: 4) { return true }
    return has(Self.i, behind: place, reach: 3) && has(Self.telling, behind: place, reach: 6)
  }

  private static let bePrinted = WordSet(
    "named mentioned credited quoted thanked identified naming mentioning mention here"
  )

  /// "Insisted that I name her", "asked me to say so", "doesn't mind my saying"; not "asked me to help her".
  private func isAsked(_ place: Int) -> Bool {
    if holds(place, Self.mind) {
      return has(Self.noMind, before: place, reach: 2) && has(Self.minded, behind: place, reach: 1)
    }
    guard holds(place, Self.asking), has(Self.i, behind: place, reach: 2),
      !has(Self.denials, before: place, reach: 3)
    else { return false }
    return (place + 2..<place + 7).contains { word in
      if holds(word, Self.denials) { return false }
      if holds(word, Self.written) { return !has(Self.denials, before: word, reach: 3) }
      return holds(word, Self.writing) && has(Self.so, behind: word, reach: 2)
        && !has(Self.denials, before: word, reach: 3)
    }
  }

  /// "I have changed her name", "I'll call her Sarah Jones".
  private func isRenamed(_ place: Int) -> Bool {
    if holds(place, Self.called) {
      let isNow = has(Self.shall, before: place, reach: 2)
      return isNow && (has(Self.whom, behind: place) || has(Self.whom, before: place, reach: 4))
        && isName(place + (has(Self.whom, behind: place) ? 2 : 1))
    }
    return holds(place, Self.change) && has(Self.name, behind: place, reach: 3)
      && !has(Self.denials, before: place, reach: 3)
  }

  /// "To use her name", "not her real name", "a made-up name".
  private func isNamed(_ place: Int) -> Bool {
    if has(Self.unreal, before: place, reach: 3), !reads(place - 1, "to"),
      !has(Self.deeds, before: place, reach: 4)
    {
      return true
    }
    if has(Self.changed, behind: place, reach: 4) { return true }
    guard has(Self.theirs, before: place, reach: 3), has(Self.deeds, before: place, reach: 4) else {
      return false
    }
    return !has(Self.denials, before: place, reach: 9)
  }
}
