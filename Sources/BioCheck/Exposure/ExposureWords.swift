internal import Diagnostics

/// The words of one sentence, looked at for what they give away, as long as the page stays where it is.
struct ExposureWords {
  /// The bytes of the page.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The tokens of the sentence, from 0.
  let tokens: UnsafeBufferPointer<Token>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// Whether one of the words is among `words`.
  func has(_ words: WordSet) -> Bool { tokens.contains { words.contains($0.hash) } }

  /// The tokens about a place that are asked what the sentence speaks of: a sentence may be without end.
  func around(_ place: Int) -> Range<Int> {
    max(tokens.startIndex, place - 60)..<min(tokens.endIndex, max(place, tokens.startIndex) + 60)
  }

  /// Whether one of the words about a place is among `words`.
  func has(_ words: WordSet, around place: Int) -> Bool {
    tokens[around(place)].contains { words.contains($0.hash) }
  }

  /// Whether one of the `reach` tokens before a place is among `words`.
  func has(_ words: WordSet, before place: Int, reach: Int = 1) -> Bool {
    tokens[max(tokens.startIndex, place - reach)..<place].contains { words.contains($0.hash) }
  }

  /// Whether one of the `reach` tokens behind a place is among `words`.
  func has(_ words: WordSet, behind place: Int, reach: Int = 1) -> Bool {
    guard place + 1 < tokens.endIndex else { return false }
    return tokens[place + 1..<min(tokens.endIndex, place + 1 + reach)].contains {
      words.contains($0.hash)
    }
  }

  /// Whether the token at a place is there and among `words`.
  func holds(_ place: Int, _ words: WordSet) -> Bool {
    tokens.indices.contains(place) && words.contains(tokens[place].hash)
  }

  /// Whether the token at a place is there and one of some marks.
  func isMark(_ place: Int, _ marks: UInt8...) -> Bool {
    guard tokens.indices.contains(place), tokens[place].kind == .mark else { return false }
    return marks.contains(tokens[place].byte)
  }

  /// Whether the token at a place is there and written as a name.
  func isName(_ place: Int) -> Bool { tokens.indices.contains(place) && isName(tokens[place]) }

  func isName(_ token: Token) -> Bool {
    token.isWord && token.form.contains(.capital) && token.pronoun == .none
  }

  /// Whether the token at a place is there and begins with a digit.
  func isNumber(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].kind != .word && tokens[place].kind != .mark
  }

  /// The text of a span.
  func text(_ span: SourceSpan) -> String { String(decoding: bytes(span), as: UTF8.self) }

  /// The bytes of a span.
  func bytes(_ span: SourceSpan) -> [UInt8] {
    Array(bytes[span.range.clamped(to: 0..<bytes.count)])
  }

  func span(_ places: ClosedRange<Int>) -> SourceSpan {
    SourceSpan(Int(tokens[places.lowerBound].start), Int(tokens[places.upperBound].end))
  }

  /// Whether a word ends in these bytes, which are in lower case.
  func ends(_ place: Int, in ending: StaticString) -> Bool {
    let (start, end) = (Int(tokens[place].start), Int(tokens[place].end))
    return ending.withUTF8Buffer { ending in
      guard end - start >= ending.count else { return false }
      let first = end - ending.count
      return ending.indices.allSatisfy {
        bytes[first + $0] == ending[$0] || bytes[first + $0] | 0x20 == ending[$0]
      }
    }
  }

  func digitCount(_ token: Token) -> Int {
    bytes[Int(token.start)..<Int(token.end)].reduce(0) { $0 + ($1 &- 0x30 < 10 ? 1 : 0) }
  }
}

extension ExposureWords {
  /// How many words about a detail are asked what it is, to each side.
  static let reach = 40

  private static let turns = WordSet("but while whereas although though")

  /// Whether another clause begins, or one ends, at a place.
  func isTurn(_ place: Int) -> Bool {
    isMark(place, 0x3B, 0x21, 0x3F) || Self.turns.contains(tokens[place].hash)
  }

  private static let and = WordSet("and")

  /// Whether ", and" stands right before a place, so that what stands there begins a clause.
  func beginsClause(_ place: Int) -> Bool { holds(place - 1, Self.and) && isMark(place - 2, 0x2C) }
}
