extension ExposureWords {
  /// What a word says of a number near it.
  private enum Line: UInt8 { case none, secret, home, house, handset, kin, own, work }

  private static let lines: WordMap<Line> = {
    let lists: [(String, Line)] = [
      ("private personal ex-directory", .secret), ("home", .home), ("house", .house),
      ("mobile cell cellphone landline", .handset),
      (relativesOwnWords, .kin), ("own", .own),
      (
        """
        studio studio's practice practice's clinic clinic's office office's shop shop's salon salon's surgery \
        surgery's workshop workshop's gallery work business book booking bookings enquiries inquiries enquiry inquiry \
        orders appointment appointments lessons sessions session consultation consultations clients patients \
        reception helpline hotline lifeline helplines samaritans childline refuge
        """, .work
      ),
    ]
    return WordMap(listing: lists, none: .none)
  }()

  /// Fewer digits than these are no telephone number.
  static let phoneDigits = 9

  /// The telephone numbers of a sentence: nine digits or more, with nothing between them but spaces, dots, dashes,
  /// slashes and brackets.
  func phoneNumbers() -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var (first, last, digits) = (-1, -1, 0)
    for place in tokens.indices {
      let token = tokens[place]
      let isDigits = isNumber(place)
      let opensAnother =
        digits >= Self.phoneDigits
        && (isMark(place, "+(/")
          || isDigits && token.byte == 0x30 && !isMark(place - 1, "-."))
      let isInside = isDigits || isMark(place, "+()-./")
      if !isInside || opensAnother {
        if digits >= Self.phoneDigits { found.append(opened(first)...last) }
        (first, digits) = (-1, 0)
      }
      guard isDigits else { continue }
      if first < 0 { first = place }
      last = place
      digits += token.kind == .mixed ? digitCount(token) : token.count
    }
    if digits >= Self.phoneDigits { found.append(opened(first)...last) }
    return found.filter { !isDate($0.lowerBound) && !isForEverybody($0) }
  }

  /// Whether it begins like "12.05.1998".
  private func isDate(_ place: Int) -> Bool {
    isMark(place + 1, ".") && isMark(place + 3, ".") && tokens[place].count < 3
      && tokens[place + 2].count < 3 && isNumber(place + 4) && tokens[place + 4].count > 3
  }

  /// The place of the "+" or the "(" with which a number opens.
  private func opened(_ first: Int) -> Int {
    var place = first
    if isMark(place - 1, "+") { place -= 1 }
    if isMark(place - 1, "("), isMark(first + 1, ")") { place -= 1 }
    return place
  }

  /// Which of the numbers are not for everybody, by the words nearest to each.
  func privateNumbers() -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var (previous, wasPrivate) = (-1, false)
    for number in phoneNumbers() {
      let before = isPrivate(before: number, from: previous + 1)
      // "My private numbers are … and …": what holds for the one holds for the next.
      let goesOn = wasPrivate && number.lowerBound - previous <= 3
      wasPrivate = before ?? isPrivate(behind: number) ?? goesOn
      if wasPrivate { found.append(number) }
      previous = number.upperBound
    }
    return found
  }

  private func isPrivate(before number: ClosedRange<Int>, from start: Int) -> Bool? {
    guard !beginsClause(number.lowerBound) else { return nil }
    var place = number.lowerBound - 1
    let first = max(start, number.lowerBound - Self.reach)
    while place >= first, !isTurn(place) {
      if let says = isPrivate(at: place) { return says }
      place -= 1
    }
    return nil
  }

  private func isPrivate(behind number: ClosedRange<Int>) -> Bool? {
    var place = number.upperBound + 1
    let last = min(tokens.count, place + 12)
    while place < last, !isTurn(place), !isNumber(place), !beginsClause(place) {
      if let says = isPrivate(at: place) { return says }
      place += 1
    }
    return nil
  }

  private static let owned = WordSet("my our own")
  private static let the = WordSet("the my our")
  private static let apart = WordSet("not don't never no for")
  private static let not = WordSet("not don't never no")
  private static let secrets = WordSet("private personal home own")
  private static let open = WordSet("free confidential safe anonymous friendly")
  static let handles = WordSet(
    "number numbers phone telephone line landline mobile cell cellphone tel one whatsapp"
  )

  private func isPrivate(at place: Int) -> Bool? {
    switch Self.lines[tokens[place].hash] {
    case .none: return nil
    // "My own number, not the office one"; "my private line, for patients in need".
    case .work:
      let isApart = has(Self.apart, before: place, reach: 2) && !holds(place + 1, Self.call)
      return isApart ? nil : false
    case .secret: return isSecret(place) ? true : nil
    case .home: return homeLine(at: place)
    case .house:
      return !tokens[place].form.contains(.capital) && has(Self.the, before: place)
        && (isReached(at: place - 1) || holds(place - 2, Self.call)) ? true : nil
    case .handset:
      if has(Self.secrets, before: place) { return nil }
      if place > 0, tokens[place - 1].form.contains(.apostrophe) { return nil }
      if has(Self.owned, before: place, reach: 2) { return !speaksOfWork(around: place) }
      let isTheirs = has(Self.theirs, before: place) && has(Self.relatives, around: place)
      return isTheirs && !speaksOfWork(around: place) ? true : nil
    case .kin, .own: return has(Self.handles, behind: place, reach: 2) ? true : nil
    }
  }

  /// "My private number", but not "free and private".
  private func isSecret(_ place: Int) -> Bool {
    if has(Self.not, before: place, reach: 2) { return false }
    if reads(place - 1, "and"), holds(place - 2, Self.open) { return false }
    let stands =
      isNumber(place + 1) || isMark(place + 1, ":,(") && isDialled(place + 2)
    return stands || isMark(place + 1, ")") || has(Self.handles, behind: place, reach: 2)
  }

  func isDialled(_ place: Int) -> Bool { isNumber(place) || isMark(place, "+(") }

  private func speaksOfWork(around place: Int) -> Bool {
    tokens[around(place)].contains { Self.lines[$0.hash] == .work }
  }
}
