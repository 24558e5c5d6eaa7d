internal import Diagnostics

/// The words of one sentence, looked at for what they give away.
struct ExposureWords {
  private let prose: Prose
  private let tokens: ArraySlice<Token>
  /// Whether there is a digit anywhere.
  private(set) var mayHoldNumbers = false
  /// Whether a child or a client is spoken of.
  private(set) var mayNameOthers = false

  init(_ prose: Prose, _ sentence: Sentence) {
    self.prose = prose
    tokens = prose.tokens(of: sentence)
    for token in tokens {
      if token.kind == .word {
        mayNameOthers = mayNameOthers || Self.others.contains(token.hash)
      } else if token.kind != .mark {
        mayHoldNumbers = true
      }
    }
  }

  /// Whether one of the words is among `words`.
  func has(_ words: WordSet) -> Bool { tokens.contains { words.contains($0.hash) } }

  static let home = WordSet("live lives living home house flat door home's address")
  static let office = WordSet(
    "office studio practice clinic shop gallery workshop rooms centre center visit"
  )
  static let privately = WordSet("home private personal mobile cell landline")
  static let children = WordSet(
    "son daughter son's daughter's child children kids kid boy girl twins stepson stepdaughter sons daughters"
  )
  static let attending = WordSet(
    "attends attend goes go school schools pupil pupils at year class grade starts started drop pick"
  )
  private static let others = WordSet(
    """
    son daughter son's daughter's child children kids kid boy girl twins stepson stepdaughter sons daughters client \
    patient customer coachee student client's patient's
    """
  )
  private static let streets = WordSet(
    "street st road rd avenue ave lane ln drive dr close crescent terrace way court ct boulevard blvd place square gardens row"
  )
  private static let schools = WordSet(
    "school primary elementary academy kindergarten nursery college preschool"
  )
  private static let clients = WordSet("client patient customer coachee student client's patient's")

  private func isName(_ token: Token) -> Bool {
    token.isWord && token.form.contains(.capital) && token.pronoun == .none
  }

  private func span(_ first: Int, _ last: Int) -> SourceSpan {
    SourceSpan(Int(tokens[first].start), Int(tokens[last].end))
  }

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

  private func digitCount(_ token: Token) -> Int {
    prose.bytes[Int(token.start)..<Int(token.end)].reduce(0) { $0 + ($1 &- 0x30 < 10 ? 1 : 0) }
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
      if first < place, isName(tokens[first]) { return span(first, place) }
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
    for place in tokens.indices where Self.clients.contains(tokens[place].hash) {
      guard !tokens[place].form.contains(.capital) else { continue }
      var next = place + 1
      while next < tokens.endIndex, next < place + 4,
        tokens[next].kind == .mark || Self.links.contains(tokens[next].hash)
      {
        next += 1
      }
      guard next + 1 < tokens.endIndex, isName(tokens[next]), isName(tokens[next + 1]) else {
        continue
      }
      guard isMine(place) else { continue }
      return span(next, next + 1)
    }
    return nil
  }

  private static let links = WordSet("named called of mine like")

  private func isMine(_ place: Int) -> Bool {
    let before = tokens[max(tokens.startIndex, place - 3)..<place]
    return before.contains {
      $0.pronoun == .first || $0.pronoun == .we || Self.articles.contains($0.hash)
    }
  }

  private static let articles = WordSet("a one former recent her his their")
}
