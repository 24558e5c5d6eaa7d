internal import Diagnostics

/// What a sentence must hold before it can give anything away.
struct ExposureSigns {
  /// Whether there is a digit anywhere.
  private(set) var numbers = false
  /// Whether a child or a client is spoken of.
  private(set) var others = false

  init(_ tokens: UnsafeBufferPointer<Token>) {
    for token in tokens {
      if token.kind == .word {
        if token.signs.contains(.other) { others = true }
      } else if token.kind != .mark {
        numbers = true
      }
    }
  }
}

/// The words of one sentence, looked at for what they give away.
struct ExposureWords {
  private let bytes: [UInt8]
  let tokens: ArraySlice<Token>

  init(_ bytes: [UInt8], _ tokens: ArraySlice<Token>) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// Whether one of the words is among `words`.
  func has(_ words: WordSet) -> Bool { tokens.contains { words.contains($0.hash) } }

  /// The text of a span.
  func text(_ span: SourceSpan) -> String { String(decoding: bytes(span), as: UTF8.self) }

  /// The bytes of a span.
  func bytes(_ span: SourceSpan) -> [UInt8] {
    Array(bytes[span.range.clamped(to: 0..<bytes.count)])
  }

  /// Whether a word of `first` stands at most `reach` words before one of `second`.
  func has(_ first: WordSet, before second: WordSet, reach: Int = 2) -> Bool {
    tokens.indices.contains { place in
      guard second.contains(tokens[place].hash) else { return false }
      let from = max(tokens.startIndex, place - reach)
      return tokens[from..<place].contains { first.contains($0.hash) }
    }
  }

  func isName(_ token: Token) -> Bool {
    token.isWord && token.form.contains(.capital) && token.pronoun == .none
  }

  func span(_ first: Int, _ last: Int) -> SourceSpan {
    SourceSpan(Int(tokens[first].start), Int(tokens[last].end))
  }

  func digitCount(_ token: Token) -> Int {
    bytes[Int(token.start)..<Int(token.end)].reduce(0) { $0 + ($1 &- 0x30 < 10 ? 1 : 0) }
  }
}

extension ExposureWords {
  /// Words of places where one meets strangers or works.
  static let office = WordSet(
    """
    office studio practice clinic shop gallery workshop rooms centre center visit salon surgery premises hall church \
    library café cafe museum hotel pub market venue station theatre bakery school meet parking work works worked hq
    """
  )
  /// Words of what is over.
  static let past = WordSet("grew born childhood once formerly until used was were had")
  static let attending = WordSet(
    "attends attend goes go starts started start drop pick collect at year class grade pupil pupils"
  )
  static let attended = WordSet(
    "went attended was were left graduated grew taught teach teaches teacher works worked studied"
  )
  private static let children = WordSet(
    """
    son daughter son's daughter's child child's children kids kid boy girl boys girls twins stepson stepdaughter sons \
    daughters eldest youngest
    """
  )
  private static let own = WordSet("my our his her their")
  private static let dwelling = WordSet("live lives flat kitchen")
  private static let home = WordSet("home house place door doorstep address")
  private static let residence = WordSet("living")
  private static let at = WordSet("at in from")
  private static let secret = WordSet("private personal ex-directory")
  private static let mine = WordSet("my our own")
  private static let handset = WordSet("mobile cell landline")
  private static let line = WordSet("number phone telephone line landline")
  private static let homeOnly = WordSet("home")

  /// Whether it is the writer's dwelling that is spoken of.
  var speaksOfHome: Bool {
    has(Self.dwelling) || has(Self.mine, before: Self.home) || has(Self.at, before: Self.homeOnly)
      || has(Self.residence, before: Self.at, reach: 1)
  }

  /// Whether it is a number that is not for everybody.
  var speaksOfPrivateNumber: Bool {
    has(Self.secret) || has(Self.mine, before: Self.handset) || has(Self.at, before: Self.homeOnly)
      || has(Self.homeOnly, before: Self.line)
  }

  /// Whether it is the writer's or the subject's own child who is spoken of.
  var speaksOfOwnChild: Bool { has(Self.own, before: Self.children) }
}
