internal import Diagnostics

extension ExposureWords {
  /// What a school is called, written as a name.
  private static let fullWords = """
    school primary elementary academy kindergarten nursery college preschool pre-school prep preparatory infants \
    vidyalaya secondary juniors montessori steiner waldorf playgroup crèche creche daycare \(foreignWords)
    """
  private static let schools = WordSet(fullWords)
  /// What is a school's name with the words behind it: "École Jules Ferry".
  private static let foreignWords =
    "École école lycée collège gymnasium grundschule volksschule escuela scuola colegio kita"
  private static let foreign = WordSet(foreignWords)
  /// What is also written small: "the Steiner school".
  private static let small = WordSet(
    "school primary elementary nursery academy kindergarten preschool pre-school infants juniors secondary prep"
  )
  /// What says of which kind a school is, and not which.
  private static let kinds = WordSet(
    """
    steiner waldorf montessori catholic christian jewish hebrew islamic muslim hindu sikh quaker anglican methodist \
    welsh gaelic irish english french german spanish polish greek chinese russian turkish american british \
    international \(CalendarWords.days)
    """
  )
  private static let times = WordSet(
    "\(CalendarWords.months) \(CalendarWords.days) \(CalendarWords.daysInPlural) year"
  )
  private static let inPlace = WordSet("in on at by near")
  private static let articles = WordSet("a an the")
  private static let besides = WordSet("past opposite near beside behind by")
  /// What ends a school's name where no other name follows: "Lincoln High", and not "Lincoln High Street".
  private static let shortWords = "high junior infant middle comprehensive comp grammar"
  private static let short = WordSet(shortWords)
  private static let saints = WordSet("st saint")
  /// Words of which one must stand in a sentence, with a capital, before a school can be named.
  static let schoolWords = "\(fullWords) \(shortWords) st saint ps"
  private static let churches = WordSet(
    """
    church mass sunday sundays choir sing sings singing prays pray service services evensong hospital hospice chapel \
    cathedral parish communion bells
    """
  )
  private static let college = WordSet("college")
  private static let grownUps = WordSet(
    "university medical business law graduate film drama divinity puppy riding driving sunday"
  )
  private static let enrolledWords = """
    attends attend attending goes go starts started start boards board drop pick collect year class grade pupil \
    pupils enrolled
    """
  /// What a child does at a school that may also be a church or a college.
  private static let enrolled = WordSet(enrolledWords)
  /// What a child does at any school.
  private static let attending = WordSet(
    """
    \(enrolledWords) at standard walk walks take fetch bus school outside gate gates school's registered expelled \
    suspended excluded
    """
  )
  private static let gates = WordSet("run gate gates")
  private static let with = WordSet("with")
  private static let chosen = WordSet("chose choose chosen picked pick")
  private static let inClass = WordSet("year class grade pupil pupils")
  private static let attended = WordSet(
    """
    went attended was were left graduated grew taught teach teaches teacher works worked studied trained finished \
    coaches coached nurse cook cleaner caretaker assistant volunteer volunteers governor ran phd degree married met \
    learned learnt learns performed performs
    """
  )
  private static let switches = WordSet("and where while when as")
  private static let begin = WordSet("starts started start")
  private static let at = WordSet("at in school year class grade kindergarten reception this next")
  private static let whereWord = WordSet("where which that")

  /// The schools of children; `isCarried` where the sentence before told of a child, for whom a pronoun may stand here.
  func childsSchools(isCarried: Bool) -> [SourceSpan] {
    let schools = namedSchools()
    guard !schools.isEmpty else { return [] }
    let children = children(isCarried: isCarried)
    guard !children.isEmpty, !speaksOfGrown else { return [] }
    var (found, start): ([SourceSpan], Int) = ([], 0)
    var isLastFound = false
    for school in schools {
      isLastFound =
        !isForTheGrown(school)
        && (isLastFound && school.lowerBound == start + 1 && reads(start, "and")
          || isCalled(school, children) || isAttended(school, from: start, children)
          || isAttendedBehind(school, children))
      if isLastFound { found.append(span(school)) }
      start = school.upperBound + 1
    }
    return found
  }

  /// Schools with a name of their own.
  private func namedSchools() -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var end = 0
    for place in tokens.indices where place >= end {
      guard let school = school(at: place, from: end) else { continue }
      found.append(school)
      end = school.upperBound + 1
    }
    return found
  }

  private func school(at place: Int, from end: Int) -> ClosedRange<Int>? {
    guard isName(place) else { return smallSchool(at: place, from: end) }
    if holds(place, Self.saints) { return saint(place) }
    if reads(place, "ps") { return isNumber(place + 1) ? place...place + 1 : nil }
    let isShort = holds(place, Self.short) && !isName(place + 1)
    guard isShort || holds(place, Self.schools) else { return nil }
    let first = nameStart(before: place, from: end)
    var last = place
    while isName(last + 1) { last += 1 }
    guard first < place || last > place && holds(place, Self.foreign) else { return nil }
    // A "School of Art" is for the grown.
    return reads(last + 1, "of") && isName(last + 2) ? nil : first...last
  }

  /// Where the names begin that stand right before a place.
  private func nameStart(before place: Int, from end: Int) -> Int {
    var first = place
    while first > end, first > place - 8, isName(first - 1) || isJoin(first - 1) { first -= 1 }
    while first < place, !isName(first) { first += 1 }
    return first
  }

  /// "Larkfield primary school", "the Steiner school on Marsh Lane"; not "a Steiner school" and "Ella's school", which
  /// may be anywhere.
  private func smallSchool(at place: Int, from end: Int) -> ClosedRange<Int>? {
    guard holds(place, Self.small), isName(place - 1) else { return nil }
    let first = nameStart(before: place, from: end)
    guard first > 0, first < place else { return nil }
    var last = place
    while holds(last + 1, Self.small) { last += 1 }
    if holds(last + 1, Self.inPlace), isName(last + 2), !holds(last + 2, Self.times) {
      last += 2
      while isName(last + 1) { last += 1 }
      return first...last
    }
    let isOnesOwn =
      tokens[place - 1].form.contains(.apostrophe) && !holds(first, Self.saints)
    guard !isOnesOwn, !holds(first - 1, Self.articles),
      !tokens[first..<place].allSatisfy({ Self.kinds.contains($0.hash) })
    else { return nil }
    return first...last
  }

  /// "St Mary's", where nothing speaks of a church.
  private func saint(_ place: Int) -> ClosedRange<Int>? {
    let name = isMark(place + 1, ".") ? place + 2 : place + 1
    guard isName(name), tokens[name].form.contains(.apostrophe), !isName(name + 1) else {
      return nil
    }
    var last = name
    while holds(last + 1, Self.small) { last += 1 }
    return last == name && has(Self.churches, around: place) ? nil : place...last
  }

  private func isSaint(_ school: ClosedRange<Int>) -> Bool {
    holds(school.lowerBound, Self.saints)
      && !holds(school.upperBound, Self.schools)
  }

  private static let school = WordSet("school schools primary nursery")
  private static let formerly = WordSet("old former was were first")

  /// "My son's school, Larkfield Primary", "his school is Larkfield Primary".
  private func isCalled(_ school: ClosedRange<Int>, _ children: [Int]) -> Bool {
    guard let child = children.last(where: { $0 < school.lowerBound }) else { return false }
    let token = tokens[child]
    guard
      token.form.contains(.apostrophe) || isMark(child + 1, "'")
        || token.pronoun == .thirdPossessive
    else { return false }
    let word = (child + 1..<child + 5).first { holds($0, Self.school) && !isName($0) }
    guard let word, word < school.lowerBound, school.lowerBound - word < 5 else { return false }
    return !tokens[child..<school.lowerBound].contains { Self.formerly.contains($0.hash) }
  }

  /// The full stop of "St." and the "of" of "C of E".
  private func isJoin(_ place: Int) -> Bool {
    (isMark(place, ".") || reads(place, "of")) && isName(place - 1)
  }

  /// "My daughter goes to St Mary's Primary School": the child before the school, in the words since the one before.
  private func isAttended(_ school: ClosedRange<Int>, from start: Int, _ children: [Int]) -> Bool {
    let first = max(start, school.lowerBound - Self.reach)
    guard let child = children.last(where: { $0 < school.lowerBound }), child >= first else {
      return false
    }
    // Whoever speaks of themselves behind the child is the one who went there, but for whom one walks there.
    let writers = (child..<school.lowerBound).contains {
      tokens[$0].pronoun == .firstSubject && !has(Self.carry, behind: $0, reach: 3)
    }
    if writers || isPupil(child)
      || child + 1 < school.lowerBound && hasTurn(child + 1..<school.lowerBound)
    {
      return false
    }
    let words = isCollege(school) || isSaint(school) ? Self.enrolled : Self.attending
    let isBeside =
      holds(school.lowerBound - 1, Self.besides)
      || holds(school.lowerBound - 1, Self.articles) && holds(school.lowerBound - 2, Self.besides)
    if isBeside { return false }
    let goes = tokens[first..<school.lowerBound].contains {
      words.contains($0.hash) || Self.carry.contains($0.hash)
    }
    guard goes else { return false }
    var place = school.lowerBound - 1
    while place >= first {
      if place < child, tokens[place].kind == .mark || holds(place, Self.switches) {
        return true
      }
      if holds(place, Self.attended) || isBegun(place) { return false }
      place -= 1
    }
    return true
  }

  /// Whether something is started that is no school: "started a band at".
  private func isBegun(_ place: Int) -> Bool {
    holds(place, Self.begin) && !has(Self.at, behind: place)
  }

  private func hasTurn(_ places: Range<Int>) -> Bool { places.contains(where: isTurn) }

  /// Whether it may be a college for the grown, as in "he is at Boston College", or one that children go to.
  private func isCollege(_ school: ClosedRange<Int>) -> Bool {
    reads(school.upperBound, "college")
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
    if has(Self.gates, before: school.lowerBound, reach: 5), has(Self.with, before: child, reach: 2)
    {
      return true
    }
    if has(Self.chosen, before: school.lowerBound, reach: 2),
      reads(school.upperBound + 1, "for")
    {
      return true
    }
    let isWhere = has(Self.whereWord, behind: school.upperBound, reach: 2)
    if isWhere, reads(child + 1, "are") || reads(child + 1, "is"), isEnd(child + 2) { return true }
    let says = isWhere ? Self.enrolled : Self.inClass
    return has(says, behind: child, reach: 5) && !has(Self.attended, behind: child, reach: 5)
  }
}
