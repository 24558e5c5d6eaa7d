internal import Diagnostics

extension ExposureWords {
  private static let schools = WordSet(
    "school primary elementary academy kindergarten nursery college preschool prep infants vidyalaya"
  )
  private static let college = WordSet("college")
  private static let grownUps = WordSet(
    "university medical business law graduate film drama divinity"
  )
  static let childWords =
    """
    son daughter son's daughter's child child's children kids kid boy girl boys girls twins stepson stepdaughter sons \
    daughters eldest youngest grandson granddaughter grandson's granddaughter's grandchildren grandchild niece nephew \
    niece's nephew's four-year-old five-year-old six-year-old seven-year-old eight-year-old nine-year-old ten-year-old
    """
  private static let children = WordSet(childWords)
  private static let own = WordSet("my our his her their")
  private static let the = WordSet("the")
  private static let carry = WordSet(
    "collect drop pick walk take fetch drive cycle collecting dropping picking walking taking fetching"
  )
  private static let attending = WordSet(
    """
    attends attend goes go starts started start drop pick collect at year class grade pupil pupils standard walk walks \
    take fetch bus school
    """
  )
  private static let enrolled = WordSet(
    "attends attend goes go starts started start drop pick collect year class grade pupil pupils"
  )
  private static let inClass = WordSet("year class grade pupil pupils")
  private static let attended = WordSet(
    """
    went attended was were left graduated grew taught teach teaches teacher works worked studied trained finished \
    coaches coached nurse cook cleaner caretaker assistant volunteer volunteers governor ran phd degree
    """
  )
  private static let switches = WordSet("and where while when as")
  private static let begin = WordSet("starts started start")
  private static let at = WordSet("at in school year class grade kindergarten reception this next")
  private static let whereWord = WordSet("where")
  private static let of = WordSet("of")

  /// The schools by name to which a child of somebody's goes.
  func childsSchools() -> [SourceSpan] {
    let children = tokens.indices.filter(isOwnChild)
    guard !children.isEmpty else { return [] }
    var (found, start): ([SourceSpan], Int) = ([], tokens.startIndex)
    for school in namedSchools() {
      if !isForTheGrown(school),
        isAttended(school, from: start, children) || isAttendedBehind(school, children)
      {
        found.append(span(school))
      }
      start = school.upperBound + 1
    }
    return found
  }

  private func isOwnChild(_ place: Int) -> Bool {
    guard Self.children.contains(tokens[place].hash) else { return false }
    return has(Self.own, before: place, reach: 2)
      || has(Self.the, before: place) && has(Self.carry, before: place, reach: 3)
  }

  /// Schools with a name of their own.
  private func namedSchools() -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var end = tokens.startIndex
    for place in tokens.indices where place >= end && Self.schools.contains(tokens[place].hash) {
      guard isName(place) else { continue }
      var first = place
      while first > end, first > place - 8, isName(first - 1) || isJoin(first - 1) { first -= 1 }
      while first < place, !isName(first) { first += 1 }
      var last = place
      while isName(last + 1) { last += 1 }
      // A "School of Art" is for the grown.
      guard first < place, !(holds(last + 1, Self.of) && isName(last + 2)) else { continue }
      found.append(first...last)
      end = last + 1
    }
    return found
  }

  /// The full stop of "St." and the "of" of "C of E".
  private func isJoin(_ place: Int) -> Bool {
    (isMark(place, 0x2E) || Self.of.contains(tokens[place].hash)) && isName(place - 1)
  }

  /// "My daughter goes to St Mary's Primary School": the child before the school, in the words since the one before.
  private func isAttended(_ school: ClosedRange<Int>, from start: Int, _ children: [Int]) -> Bool {
    let first = max(start, school.lowerBound - Self.reach)
    guard let child = children.last(where: { $0 < school.lowerBound }), child >= first else {
      return false
    }
    // Whoever speaks of themselves behind the child is the one who went there.
    let writers = tokens[child..<school.lowerBound].contains { $0.pronoun == .firstSubject }
    if writers || child + 1 < school.lowerBound && hasTurn(child + 1..<school.lowerBound) {
      return false
    }
    let words = isCollege(school) ? Self.enrolled : Self.attending
    let goes = tokens[first..<school.lowerBound].contains {
      words.contains($0.hash) || Self.carry.contains($0.hash)
    }
    guard goes else { return false }
    var place = school.lowerBound - 1
    while place >= first {
      if place < child, tokens[place].kind == .mark || Self.switches.contains(tokens[place].hash) {
        return true
      }
      if Self.attended.contains(tokens[place].hash) || isBegun(place) { return false }
      place -= 1
    }
    return true
  }

  /// Whether something is started that is no school: "started a band at".
  private func isBegun(_ place: Int) -> Bool {
    Self.begin.contains(tokens[place].hash) && !has(Self.at, behind: place)
  }

  private func hasTurn(_ places: Range<Int>) -> Bool { places.contains(where: isTurn) }

  /// Whether it may be a college for the grown, as in "he is at Boston College", or one that children go to.
  private func isCollege(_ school: ClosedRange<Int>) -> Bool {
    Self.college.contains(tokens[school.upperBound].hash)
  }

  /// Whether it is a university: "King's College London", "Harvard Law School".
  private func isForTheGrown(_ school: ClosedRange<Int>) -> Bool {
    tokens[school].contains { Self.grownUps.contains($0.hash) }
      || tokens[school].contains { Self.college.contains($0.hash) } && !isCollege(school)
  }

  /// "… at Oakfield School, where my daughter is in Year 3".
  private func isAttendedBehind(_ school: ClosedRange<Int>, _ children: [Int]) -> Bool {
    guard !isCollege(school), let child = children.first(where: { $0 > school.upperBound }),
      child < school.upperBound + 6, !hasTurn(school.upperBound + 1..<child)
    else { return false }
    let says =
      has(Self.whereWord, behind: school.upperBound, reach: 2) ? Self.enrolled : Self.inClass
    return has(says, behind: child, reach: 5) && !has(Self.attended, behind: child, reach: 5)
  }
}
