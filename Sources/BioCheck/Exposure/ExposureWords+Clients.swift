internal import Diagnostics

extension ExposureWords {
  static let clientWords = """
    client patient customer coachee student pupil mentee ex-client ex-patient client's patient's resident trainee \
    supervisee counsellee counselee analysand tutee parishioner bride inpatient outpatient
    """
  static let clientsWords = """
    clients patients customers coachees students pupils mentees residents trainees supervisees counsellees counselees \
    analysands tutees parishioners brides inpatients outpatients ex-clients ex-patients
    """
  static let client = WordSet(clientWords)
  private static let clients = WordSet(clientsWords)
  private static let links = WordSet("named called like")
  private static let articles = WordSet("a an one another former recent her his their")
  private static let years = WordSet("years year months decades standing")
  private static let anybodys = WordSet("resident residents trainee trainees bride brides")
  static let mine = WordSet("mine ours")
  private static let fellow = WordSet("fellow imaginary invented fictional made-up")
  private static let the = WordSet("the our")
  private static let vague = WordSet("former late great new old young famous first last only")
  private static let one = WordSet("one")

  /// The names of clients of the writer's, each whole.
  func namedClients() -> [SourceSpan] {
    var found: [SourceSpan] = []
    var end = 0
    for place in tokens.indices where isClient(place) && !isOverCounter(place) {
      for names in [namesBefore(place), namesBehind(place)] {
        guard let names, names.lowerBound >= end, !isNoPerson(names) else { continue }
        found.append(nameSpan(names))
        end = names.upperBound + 1
      }
    }
    return found
  }

  /// Whether it is a client of the writer's, not the writer as the client of another.
  func isClient(_ place: Int) -> Bool {
    guard isClientWord(place) else { return false }
    guard !tokens[place].form.contains(.capital), !has(Self.fellow, before: place) else {
      return false
    }
    if reads(place + 1, "of"), !has(Self.years, behind: place, reach: 5) {
      return holds(place + 2, Self.mine)
    }
    // "My bride" is the writer's own.
    if reads(place, "bride"), !reads(place + 1, "of") { return false }
    let isSomeones = !holds(place, Self.anybodys)
    return places(before: place, 5).contains {
      speaksOfMe($0) || isSomeones && holds($0, Self.articles)
    }
  }

  func isClientWord(_ place: Int) -> Bool {
    holds(place, Self.client) || holds(place, Self.clients)
  }

  /// Whether a plural stands for one of them: "one of my clients".
  func isOneOfMany(_ place: Int) -> Bool { has(Self.one, before: place, reach: 4) }

  // MARK: - "my client Sarah Jones"

  private func namesBehind(_ place: Int) -> ClosedRange<Int>? {
    if holds(place, Self.clients), !isOneOfMany(place) { return manyBehind(place) }
    var next = place + 1
    if reads(next, "of"), holds(next + 1, Self.mine) { next += 2 }
    let limit = next + 4
    while next < tokens.count, next < limit, isSmallMark(next) || isLink(next) { next += 1 }
    if holds(next, Self.isOrWas), next == place + 1 {
      // "My first client was Red Bull" names nobody.
      let named = name(from: next + 1)
      return named.flatMap { isSurelyPerson($0) ? $0 : nil }
    }
    // "My client the violinist Sarah Jones": a trade may stand before the name.
    if holds(next, Self.the), !holds(next + 1, Self.vague), !isName(next + 1), isName(next + 2) {
      next += 2
    }
    return name(from: next)
  }

  private func isSmallMark(_ place: Int) -> Bool { isMark(place, ",-(\":") }

  private func isLink(_ place: Int) -> Bool { holds(place, Self.links) }

  private static let include = WordSet("include included")
  private static let who = WordSet("who whose")

  private static let are = WordSet("are is were was have been")

  /// "My clients Sarah and Tom Jones", "my clients include Sarah Jones, who …", "among my clients is Sarah Jones".
  private func manyBehind(_ place: Int) -> ClosedRange<Int>? {
    if holds(place + 1, Self.include) || holds(place + 1, Self.are) {
      guard let names = name(from: place + 2) else { return nil }
      let isTold = has(Self.who, behind: names.upperBound, reach: 2)
      guard isTold || isSurelyPerson(names) else { return nil }
      guard reads(names.upperBound + 1, "and"),
        let others = name(from: names.upperBound + 2), isSurelyPerson(others)
      else { return names }
      return names.lowerBound...others.upperBound
    }
    guard isName(place + 1), reads(place + 2, "and"), let names = name(from: place + 3) else {
      return nil
    }
    return place + 1...names.upperBound
  }

  // MARK: - "Sarah Jones, a client of mine"

  static let isOrWas = WordSet("is was became")
  private static let leads = WordSet(
    "a one of my our first second last former old recent ex longest"
  )
  private static let formerly = WordSet("former old ex")
  private static let student = WordSet("student pupil patient")
  private static let continues = WordSet("who whose and that for since until from with of")

  private func namesBefore(_ place: Int) -> ClosedRange<Int>? {
    var next = place - 1
    while next > 0, next > place - 5, holds(next, Self.leads) { next -= 1 }
    guard next < place - 1, isMark(next, ",-") || holds(next, Self.isOrWas) else {
      return nil
    }
    let isOurs =
      tokens[next..<place].contains { $0.pronoun == .first || $0.pronoun == .we }
      || holds(place + 2, Self.mine)
    let isFormer = reads(place, "patient") && has(Self.formerly, before: place) && isEnd(place + 1)
    guard isOurs || isFormer || !holds(place, Self.student) else { return nil }
    // "My patient husband" is not ill.
    let goesOn = isEnd(place + 1)
    guard goesOn || holds(place + 2, Self.mine) || holds(place + 1, Self.continues) else {
      return nil
    }
    return name(to: next - 1)
  }

  func name(to last: Int) -> ClosedRange<Int>? {
    guard last > 0, isPersonal(last) else { return nil }
    var first = last
    while first > 0, first > last - 4, isPersonal(first - 1) { first -= 1 }
    return first < last ? first...last : nil
  }

  // MARK: - Names

  private static let titles = WordSet("dr mr mrs ms mx miss sir lady rev")
  private static let particles = WordSet("van von de la der del bin al")

  func isTitle(_ place: Int) -> Bool { holds(place, Self.titles) }

  /// Whether a word is written as a name, and not only because the sentence begins with it.
  private func isPersonal(_ place: Int) -> Bool {
    isName(place) && !(place == 0 && tokens[place].signs.little != .none)
  }

  /// The whole name that begins at a place: two words at least, or a title and a word.
  func name(from first: Int) -> ClosedRange<Int>? {
    guard isName(first) else { return nil }
    var (last, next, words) = (first, first + 1, 1)
    while next < tokens.count, next < first + 7 {
      if isName(next) {
        (last, words) = (next, words + 1)
      } else if !(isMark(next, ".") && (isTitle(next - 1) || tokens[next - 1].count == 1))
        && !holds(next, Self.particles)
      {
        break
      }
      next += 1
    }
    return words > 1 || isSurname(first) ? first...last : nil
  }

  /// "O'Brien", which is no first name.
  private func isSurname(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.form.contains(.apostrophe), token.count > 4 else { return false }
    let behind = bytes[Int(token.start) + 1]
    return (token.byte == 0x6F || token.byte == 0x64) && (behind == 0x27 || behind == 0xE2)
  }

  /// The span of a name, without an "'s" at its end.
  func nameSpan(_ names: ClosedRange<Int>) -> SourceSpan {
    let all = span(names)
    let last = tokens[names.upperBound]
    guard last.form.contains(.apostrophe) else { return all }
    if ends(names.upperBound, in: "'s") { return SourceSpan(all.start, all.end - 2) }
    return ends(names.upperBound, in: "’s") ? SourceSpan(all.start, all.end - 4) : all
  }
}
