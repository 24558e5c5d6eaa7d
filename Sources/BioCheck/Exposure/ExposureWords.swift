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

  /// The places of the `reach` tokens before a place, as far as there are as many.
  func places(before place: Int, _ reach: Int) -> Range<Int> {
    (place - reach..<place).clamped(to: tokens.indices)
  }

  /// The places of the `reach` tokens behind a place, as far as there are as many.
  func places(behind place: Int, _ reach: Int) -> Range<Int> {
    (place + 1..<place + 1 + reach).clamped(to: tokens.indices)
  }

  /// The tokens about a place that are asked what the sentence speaks of: a sentence may be without end.
  func around(_ place: Int) -> Range<Int> { (place - 60..<place + 60).clamped(to: tokens.indices) }

  /// Whether one of the words about a place is among `words`.
  func has(_ words: WordSet, around place: Int) -> Bool {
    tokens[around(place)].contains { words.contains($0.hash) }
  }

  /// Whether one of the `reach` tokens before a place is among `words`.
  func has(_ words: WordSet, before place: Int, reach: Int = 1) -> Bool {
    tokens[places(before: place, reach)].contains { words.contains($0.hash) }
  }

  /// Whether one of the `reach` tokens behind a place is among `words`.
  func has(_ words: WordSet, behind place: Int, reach: Int = 1) -> Bool {
    tokens[places(behind: place, reach)].contains { words.contains($0.hash) }
  }

  /// Whether the token at a place is there and among `words`.
  @inline(__always)
  func holds(_ place: Int, _ words: WordSet) -> Bool {
    tokens.indices.contains(place) && words.contains(tokens[place].hash)
  }

  /// Whether the token at a place is there and this word, in lower case.
  func reads(_ place: Int, _ word: StaticString) -> Bool {
    tokens.indices.contains(place) && tokens[place].hash == WordHash.of(word)
  }

  /// Whether the token at a place is there and one of some marks.
  func isMark(_ place: Int, _ marks: StaticString) -> Bool {
    guard tokens.indices.contains(place), tokens[place].kind == .mark else { return false }
    return marks.withUTF8Buffer { $0.contains(tokens[place].byte) }
  }

  /// Whether a sentence or a part of it ends before a place.
  func isEnd(_ place: Int) -> Bool { place >= tokens.count || tokens[place].kind == .mark }

  /// Whether the token at a place is there and written as a name.
  @inline(__always)
  func isName(_ place: Int) -> Bool { tokens.indices.contains(place) && isName(tokens[place]) }

  @inline(__always)
  func isName(_ token: Token) -> Bool {
    token.isWord && token.pronoun == .none && (token.form.contains(.capital) || isCapital(token))
  }

  /// Whether a word begins with a capital such as "É" or "Š".
  private func isCapital(_ token: Token) -> Bool {
    guard (0xC3...0xC5).contains(token.byte), token.count > 1 else { return false }
    let scalar = Int(token.byte & 0x1F) << 6 | Int(bytes[Int(token.start) + 1] & 0x3F)
    if scalar < 0x100 { return scalar < 0xDF }
    let isOdd = scalar % 2 == 1
    return (0x139...0x148).contains(scalar) || scalar > 0x178 ? isOdd : !isOdd
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

  static let ours = WordSet("my our")
  static let theirs = WordSet("her his their")
  private static let turns = WordSet("but while whereas although though")

  /// Whether another clause begins, or one ends, at a place.
  func isTurn(_ place: Int) -> Bool {
    isMark(place, ";!?") || Self.turns.contains(tokens[place].hash)
  }

  /// Whether ", and" stands right before a place, so that what stands there begins a clause.
  func beginsClause(_ place: Int) -> Bool { reads(place - 1, "and") && isMark(place - 2, ",") }
}
