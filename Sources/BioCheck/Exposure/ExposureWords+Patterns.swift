internal import Diagnostics

extension ExposureWords {
  private static let streets = WordSet(
    """
    street st road rd avenue ave lane ln drive dr close crescent terrace way court ct boulevard blvd place square \
    gardens row
    """
  )
  private static let schools = WordSet(
    "school primary elementary academy kindergarten nursery college preschool"
  )
  private static let clients = WordSet("client patient customer coachee student client's patient's")
  private static let links = WordSet("named called of mine like")
  private static let articles = WordSet("a one former recent her his their")
  private static let introductions = WordSet(
    "who is was the a an then our local now himself herself"
  )
  private static let offices = WordSet(
    """
    mayor vicar bishop headteacher headmistress headmaster ceo founder mp councillor chairman chairwoman president \
    principal conductor head editor coach captain
    """
  )
  private static let joins = WordSet("of at for teacher")

  /// A house number, one to three names and a word for a street.
  func streetAddress() -> SourceSpan? {
    for place in tokens.indices
    where tokens[place].kind == .number || tokens[place].kind == .mixed {
      guard tokens[place].count <= 5 else { continue }
      var next = place + 1
      var names = 0
      while next < tokens.endIndex, names < 4, isName(tokens[next]) {
        if names > 0, Self.streets.contains(tokens[next].hash) { return span(place, next) }
        names += 1
        next += 1
      }
    }
    return nil
  }

  /// Nine digits or more, with nothing between them but spaces, dots, dashes, slashes and brackets.
  func phoneNumber() -> SourceSpan? {
    var first = -1
    var digits = 0
    for place in tokens.indices {
      let token = tokens[place]
      switch token.kind {
      case .number, .year, .mixed:
        if first < 0 { first = place }
        digits += token.kind == .mixed ? digitCount(token) : token.count
        if digits >= 9 { return span(first, lastOfNumber(place)) }
      case .mark where [0x2B, 0x28, 0x29, 0x2D, 0x2E, 0x2F].contains(token.byte): break
      default:
        first = -1
        digits = 0
      }
    }
    return nil
  }

  private func lastOfNumber(_ place: Int) -> Int {
    var last = place
    var next = place + 1
    while next < tokens.endIndex {
      let token = tokens[next]
      if token.kind == .number || token.kind == .year || token.kind == .mixed {
        last = next
      } else if token.kind != .mark || token.byte != 0x2D {
        break
      }
      next += 1
    }
    return last
  }

  /// A school with a name of its own.
  func namedSchool() -> SourceSpan? {
    for place in tokens.indices where Self.schools.contains(tokens[place].hash) {
      guard isName(tokens[place]) else { continue }
      var first = place
      while first > tokens.startIndex, isNameOrJoin(first - 1) { first -= 1 }
      guard first < place, isName(tokens[first]) else { continue }
      var last = place
      while last + 1 < tokens.endIndex, isName(tokens[last + 1]) { last += 1 }
      return span(first, last)
    }
    return nil
  }

  private func isNameOrJoin(_ place: Int) -> Bool {
    if isName(tokens[place]) { return true }
    let isStop = tokens[place].kind == .mark && tokens[place].byte == 0x2E
    return isStop && place > tokens.startIndex && isName(tokens[place - 1])
  }

  /// "my client" and a first and a last name.
  func namedClient() -> SourceSpan? {
    for place in clientPlaces {
      var next = place + 1
      while next < tokens.endIndex, next < place + 4,
        tokens[next].kind == .mark || Self.links.contains(tokens[next].hash)
      {
        next += 1
      }
      guard next + 1 < tokens.endIndex, isName(tokens[next]), isName(tokens[next + 1]) else {
        continue
      }
      return span(next, next + 1)
    }
    return nil
  }

  /// "one client, the mayor of Frome": an office that one person at a time holds.
  func clientInOffice() -> SourceSpan? {
    for place in clientPlaces {
      var next = place + 1
      while next < tokens.endIndex, next < place + 6,
        tokens[next].kind == .mark || Self.introductions.contains(tokens[next].hash)
      {
        next += 1
      }
      guard next > place + 1, next < tokens.endIndex, Self.offices.contains(tokens[next].hash)
      else { continue }
      let office = next
      next += 1
      while next < tokens.endIndex, next < office + 4,
        Self.joins.contains(tokens[next].hash) || Self.introductions.contains(tokens[next].hash)
      {
        next += 1
      }
      guard next > office + 1, next < tokens.endIndex, isName(tokens[next]) else { continue }
      return span(office, next)
    }
    return nil
  }

  /// The places of words for a client of the writer's.
  private var clientPlaces: [Int] {
    tokens.indices.filter { place in
      Self.clients.contains(tokens[place].hash) && !tokens[place].form.contains(.capital)
        && isMine(place)
    }
  }

  private func isMine(_ place: Int) -> Bool {
    let before = tokens[max(tokens.startIndex, place - 3)..<place]
    return before.contains {
      $0.pronoun == .first || $0.pronoun == .we || Self.articles.contains($0.hash)
    }
  }
}
