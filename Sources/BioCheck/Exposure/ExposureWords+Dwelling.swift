/// Who lives where an address is, as far as more words than one tell it.
extension ExposureWords {
  /// Whether a word belongs to the name of a street: "Church Lane", "Old School Road".
  func isInStreet(_ place: Int) -> Bool {
    guard isName(place) else { return false }
    var next = place + 1
    while next < place + 4, isName(next) {
      if holds(next, Self.streets) || holds(next, Self.rarer) { return true }
      next += 1
    }
    return false
  }

  private static let famous = WordSet.phrases([
    "10 downing street", "11 downing street", "12 downing street", "221b baker street",
    "1600 pennsylvania avenue", "4 privet drive", "17 cherry tree lane", "52 festive road",
  ])

  /// Whether everybody knows the address, from the news or from books.
  func isFamous(_ places: ClosedRange<Int>) -> Bool {
    Self.famous.contains(tokens[places].reduce(0) { WordHash.chain($0, $1.hash) })
  }

  private static let live = WordSet("live living")
  private static let sleep = WordSet("sleep sleeps")
  private static let sleepers = WordSet("i we children kids boys girls twins baby")
  private static let whereWord = WordSet("where")
  private static let there = WordSet("there here upstairs again above over it")
  private static let denials = WordSet("used never not don't longer didn't once would")
  private static let be = WordSet("is it's remains")
  private static let which = WordSet("which it it's that")

  /// "…, where I also live", "… and I still live there", "…, which is also my home".
  func livesThere(behind last: Int) -> Bool {
    for place in places(behind: last + 1, Self.reach - 2) {
      if holds(place, Self.sleep), place - last < 12, has(Self.whereWord, before: place, reach: 4),
        has(Self.sleepers, before: place, reach: 3)
      {
        return true
      }
      if holds(place, Self.live) {
        let isOurs = speaksOfUs(max(last + 1, place - 4)..<place)
        guard isOurs, !has(Self.denials, before: place, reach: 4) else { continue }
        if place - last < 8,
          (last + 1...min(last + 3, place)).contains(where: { reads($0, "where") })
        {
          return true
        }
        if has(Self.there, behind: place, reach: 2) { return true }
      } else if reads(place, "home"), holds(place - 1, Self.ours),
        has(Self.be, before: place, reach: 4), has(Self.which, before: place, reach: 5)
      {
        return place - last < 9
      }
    }
    return false
  }

  private static let address = WordSet("address house")

  /// Whether it is a heading or a label of few words, such as "Where I live" and "My home", of the address below.
  var leadsHome: Bool {
    guard tokens.count < 8 else { return false }
    return tokens.indices.contains { place in
      if holds(place, Self.live) {
        return place > 0
          && (tokens[place - 1].pronoun == .firstSubject || tokens[place - 1].pronoun == .we)
      }
      return reads(place, "home")
        && (holds(place - 1, Self.ours) || holds(place + 1, Self.address))
    }
  }

  private static let gone = WordSet(
    "grew born childhood raised demolished bulldozed bombed burned died boyhood girlhood belonged"
  )
  private static let dwelling = WordSet("live lives reside resides living stay stays lived stayed")

  /// Whether what follows an address says that the home before it is one of long ago: "the house at …, where I grew up".
  func isOver(_ home: Int, _ detail: ClosedRange<Int>) -> Bool {
    guard !holds(home, Self.dwelling) else { return false }
    return has(Self.gone, behind: detail.upperBound, reach: 12)
      || around(home).contains(where: isLongAgo)
  }

  private static let before = WordSet("my our is was still now family been own : ,")

  /// Whether "home" behind an address says what it is, as in "14 Elm Street is home", and not "on my way home".
  func isTold(_ place: Int) -> Bool {
    place > 0
      && (tokens[place - 1].kind == .mark || holds(place - 1, Self.before))
  }

  private static let was = WordSet(
    "was were had smelled smelt stood slept kept learned learnt used"
  )

  /// Whose house it is, where another's name stands before it: "my gran's kitchen", "the choir's home".
  func possessed(_ place: Int) -> Setting? {
    for owner in [place - 1, place - 2] where tokens.indices.contains(owner) {
      if isMark(owner, "'"), owner > 0, ends(owner - 1, in: "s") {
        if reads(owner - 1, "grandparents") { return .past }
        guard holds(owner - 1, Self.relativesInPlural) else { return .elsewhere }
        return has(Self.was, around: place) ? .past : .home
      }
      let token = tokens[owner]
      guard token.isWord, token.form.contains(.apostrophe), token.pronoun == .none else { continue }
      if holds(owner, Self.eldersOwn) { return .past }
      if holds(owner, Self.relativesOwn) { return has(Self.was, around: place) ? .past : .home }
      if ends(owner, in: "'s") || ends(owner, in: "’s") {
        return .elsewhere
      }
    }
    return nil
  }

  private static let rent = WordSet("rent share have own keep bought got live living love our my")
  private static let small = WordSet("a an the my our tiny small damp")

  /// "I rent a flat at", "my flat at"; not "the flat at", which may be anybody's.
  func tenancy(at place: Int) -> Setting? {
    if let possessed = possessed(place) { return possessed }
    if has(Self.formers, before: place) { return .past }
    if has(Self.ours, before: place, reach: 3) { return .home }
    guard has(Self.small, before: place, reach: 3), has(Self.rent, before: place, reach: 4) else {
      return nil
    }
    let isOurs = speaksOfUs(places(before: place, 6))
    return isOurs ? .home : nil
  }

  private static let contracted = WordSet("we've we'll we'd")

  /// Whether one of these words is the writer, alone or with others.
  func speaksOfUs(_ places: Range<Int>) -> Bool {
    tokens[places].contains {
      $0.pronoun == .firstSubject || $0.pronoun == .we || Self.contracted.contains($0.hash)
    }
  }

  /// Whether it is a person who "lives", and not a loom.
  func isPersons(lives place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = tokens[place - 1]
    return before.pronoun != .none || isName(before) || Self.persons.contains(before.hash)
      || before.kind == .mark
  }

  private static let play = WordSet("play plays")
  private static let outside = WordSet("in outside on")
  private static let street = WordSet("street road garden yard lane outside drive")
  private static let owning = WordSet("own rent rented")
  private static let objects = WordSet("my our the practice studio office desk room chair")

  /// "We moved to", "I bought", "my kids play in the street outside".
  func isOurs(_ place: Int) -> Bool {
    if holds(place, Self.play) {
      return has(Self.outside, behind: place) && has(Self.street, behind: place, reach: 3)
    }
    if holds(place, Self.owning), !isNumber(place + 1) { return false }
    if has(Self.objects, behind: place, reach: 2) { return false }
    return speaksOfUs(places(before: place, 4))
  }
}
