/// Numbers that anybody may ring, and numbers that are none of a telephone.
extension ExposureWords {
  private static let alarms = WordSet("999 988 116 112 111")
  private static let isbn = WordSet("isbn")

  /// Whether nobody's own line can be meant: a free number, one that begins with a number for emergencies, a book's.
  func isForEverybody(_ places: ClosedRange<Int>) -> Bool {
    guard let start = places.first(where: isNumber) else { return true }
    if holds(start, Self.alarms) || has(Self.isbn, before: start, reach: 5) {
      return true
    }
    let groups = bytes(span(places)).split { $0 &- 0x30 > 9 }.map(Array.init)
    let all = groups.flatMap { $0 }
    if all.count == 13, all.starts(with: "978".utf8) || all.starts(with: "979".utf8) { return true }
    guard isMark(places.lowerBound, "+") else { return isFree(groups, all) }
    // "+1 800 …", "+44 (0)808 …", "+353 1800 …": behind the country comes what makes it free.
    let inside = groups.dropFirst().first { $0.count > 1 } ?? []
    return Self.abroad.contains(inside) || Self.whole.contains { all.starts(with: $0) }
  }

  /// Free numbers of a country: 0800, 0808, 1-800 and their like; the three digits that stand alone in North America.
  private func isFree(_ groups: [[UInt8]], _ all: [UInt8]) -> Bool {
    if groups.first?.count == 3, Self.american.contains(where: all.starts) { return true }
    if Self.free.contains(where: all.starts) { return true }
    guard all.first == 0x31 else { return false }
    if all.count == 11 { return Self.american.contains { all.dropFirst().starts(with: $0) } }
    return all.count == 10 && (all.starts(with: "1800".utf8) || all.starts(with: "1300".utf8))
  }

  private static let free = lists("0800 0805 0808 0300")
  private static let american = lists("800 888 877 866 855 844 833")
  private static let abroad = american + lists("0800 0808 808 1800")
  private static let whole = lists(
    "1800 1888 1877 1866 1855 1844 1833 44800 44808 3531800 611800"
  )

  private static func lists(_ numbers: String) -> [[UInt8]] {
    numbers.utf8.split(separator: 0x20).map(Array.init)
  }
}

/// Whether "home" near a number is where the writer picks it up.
extension ExposureWords {
  private static let me = WordSet("me us")
  static let call = WordSet(
    "call ring phone reach telephone text try catch get find contact dial"
  )
  private static let reached = WordSet("reached found contacted telephoned rung phoned answer")
  private static let am = WordSet("i'm we're am are")
  private static let away = WordSet("for to if when and who that not your about from")
  private static let be = WordSet("is are was")
  private static let ifs = WordSet("if when not no your")
  private static let yours = WordSet("your people's client's patient's their his her")

  /// "Call me at home", "my home number", "home: …"; not "treated at home", "your own home" and "a home visit".
  ///
  /// - Returns: nil where "home" says nothing of the number.
  func homeLine(at place: Int) -> Bool? {
    switch home(at: place) {
    case .elsewhere: return false
    case .past, .perhaps, nil: return nil
    case .home: break
    }
    if has(Self.yours, before: place, reach: 2) { return nil }
    let isWord = place + 1 < tokens.count && tokens[place + 1].isWord
    if isWord, has(Self.handles, behind: place, reach: 2) { return true }
    if holds(place - 1, Self.call) { return true }
    if reads(place - 1, "at") {
      return isReached(at: place) || holds(place - 2, Self.lines) ? true : nil
    }
    if holds(place - 1, Self.ours) {
      return isDialledSoon(place) || isReached(at: place - 1) ? true : nil
    }
    if has(Self.ifs, before: place, reach: 2) { return nil }
    if has(Self.am, before: place, reach: 2) { return true }
    let isAlone =
      place == 0 || tokens[place - 1].kind == .mark || holds(place - 1, Self.joins)
    return isAlone && isDialledSoon(place) ? true : nil
  }

  private static let joins = WordSet("and or")
  private static let lines = WordSet("number phone landline telephone")

  /// "Call me at", "I'm at", "I can be reached at", and an "at" with which a line begins; `place` is the word behind it.
  func isReached(at place: Int) -> Bool {
    let at = place - 1
    guard reads(at, "at") else { return false }
    guard at > 0 else { return true }
    if holds(at - 1, Self.reached) || has(Self.am, before: at, reach: 2) {
      return !has(Self.ifs, before: at, reach: 4)
    }
    var first = at - 1
    while first >= max(0, at - 5), !holds(first, Self.me) {
      if tokens[first].kind == .mark || holds(first, Self.away) { return false }
      first -= 1
    }
    return holds(first, Self.me) && has(Self.call, before: first, reach: 2)
  }

  /// Whether the number follows at once: "home: …", "home (…)", "home is better: …"; not the row of links "Home · …".
  private func isDialledSoon(_ place: Int) -> Bool {
    if isMark(place + 1, ")"), isMark(place + 2, ":") { return isDialled(place + 3) }
    if isDialled(place + 1) { return tokens[place + 1].start - tokens[place].end < 5 }
    if isMark(place + 1, ":,(-") { return isDialled(place + 2) }
    return holds(place + 1, Self.be) && (2...4).contains { isDialled(place + $0) }
  }
}
