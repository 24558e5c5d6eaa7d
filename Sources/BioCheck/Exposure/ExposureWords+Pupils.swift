internal import Diagnostics

/// Children whom the writer teaches or helps, named together with what tells which child it is.
extension ExposureWords {
  private static let teachingWords =
    "taught teach teaches teaching tutored tutor tutoring mentored mentor mentoring"
  private static let teach = WordSet(teachingWords)
  /// Words of which one must stand in a sentence before a pupil can be told.
  static let pupilWords = teachingWords + " " + helpWords + " " + treatingWords + " " + pupilsOwn
  private static let pupilsOwn = "pupil student tutee client patient mentee came comes"
  private static let introductions = WordSet(
    "young little a an the boy girl lad child teenager pupil student called named"
  )
  private static let came = WordSet("came comes")

  /// The names of children whom the writer teaches, treats or helps: a whole name with an age, or a first name with
  /// two of an age, a school and a trouble.
  func namedPupils() -> [SourceSpan] {
    var found: [SourceSpan] = []
    var end = 0
    for place in tokens.indices where place >= end && isName(place) && !isName(place - 1) {
      let names = childsName(from: place)
      guard isPupil(names), !speaksOfKin(around: names.upperBound), !isNoPerson(names) else {
        continue
      }
      found.append(nameSpan(names))
      end = names.upperBound + 1
    }
    return found
  }

  private func childsName(from first: Int) -> ClosedRange<Int> {
    var last = first
    while last < first + 3, isName(last + 1) { last += 1 }
    return first...last
  }

  private func isPupil(_ names: ClosedRange<Int>) -> Bool {
    guard isWritersPupil(names) else { return false }
    let age = isChildsAge(behind: names.upperBound) || isInClass(behind: names.upperBound)
    let hasTrouble = has(Self.troubles, behind: names.upperBound, reach: Self.reach)
    if names.count > 1, age { return true }
    let hasSchool = hasSchool(behind: names.upperBound)
    guard
      names.count > 1 || isMark(names.upperBound + 1, ",(") || isClientWord(names.lowerBound - 1)
    else { return false }
    return [age, hasSchool, hasTrouble].count { $0 } > 1 && (age || hasSchool && isTaught(names))
  }

  /// Whether the writer taught or helped whoever is named, or they came to the writer.
  private func isWritersPupil(_ names: ClosedRange<Int>) -> Bool {
    if isClientWord(names.lowerBound - 1), isClient(names.lowerBound - 1) { return true }
    if isTaught(names) || isDoneByWriter(verb(before: lead(before: names))) { return true }
    return places(behind: names.upperBound, 14).contains { place in
      holds(place, Self.came) && reads(place + 1, "to") && tokens.indices.contains(place + 2)
        && speaksOfMe(place + 2)
    }
  }

  /// Whether "I taught" or "I have been tutoring" stands before a name.
  private func isTaught(_ names: ClosedRange<Int>) -> Bool {
    let verb = lead(before: names) - 1
    return holds(verb, Self.teach)
      && places(before: verb, 4).contains {
        speaksOfUs($0..<$0 + 1) && tokens[$0].pronoun != .first
      }
      && !isDenied(verb)
  }

  /// Where a name begins, with "young" or "a boy called" before it.
  private func lead(before names: ClosedRange<Int>) -> Int {
    var first = names.lowerBound
    while first > names.lowerBound - 5, holds(first - 1, Self.introductions) { first -= 1 }
    return first
  }

  private static let ageLeads = WordSet("is was who's aged then just only a an")
  private static let who = WordSet("who")

  /// ", 14,", "(13)", ", who is seven and", ", aged nine", ", a twelve-year-old".
  private func isChildsAge(behind name: Int) -> Bool {
    guard isMark(name + 1, ",(") || reads(name + 1, "aged") else { return false }
    var place = isMark(name + 1, ",(") ? name + 2 : name + 1
    while holds(place, Self.who) || holds(place, Self.ageLeads) { place += 1 }
    guard tokens.indices.contains(place) else { return false }
    if tokens[place].kind != .mark, ends(place, in: "-year-old") { return !isGrownAge(place) }
    guard holds(place, Self.ages) else { return false }
    let isSaid = tokens[place - 1].kind != .mark
    return isMark(place + 1, ",.)(") || isSaid || place + 1 == tokens.count
  }

  private static let tens = WordSet(
    "twenty-year-old thirty-year-old forty-year-old fifty-year-old sixty-year-old seventy-year-old eighty-year-old"
  )

  private func isGrownAge(_ place: Int) -> Bool {
    if holds(place, Self.tens) { return true }
    return bytes[Int(tokens[place].start)] &- 0x30 < 10
      && (bytes[Int(tokens[place].start) + 1] &- 0x30 > 9
        ? false : bytes[Int(tokens[place].start)] > 0x31)
  }

  private static let classes = WordSet("year class grade reception")

  /// "In Year 4", "was in class 3B".
  private func isInClass(behind name: Int) -> Bool {
    places(behind: name, 16).contains {
      holds($0, Self.classes) && isNumber($0 + 1) && reads($0 - 1, "in")
    }
  }

  private func hasSchool(behind name: Int) -> Bool {
    namedSchools().contains { $0.lowerBound > name && $0.lowerBound < name + 14 }
  }
}
