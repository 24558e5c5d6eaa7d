internal import Diagnostics

/// Where a phrase of a move stands.
struct PhraseMatch: Sendable {
  var move: Int
  var sentence: Int
  var span: SourceSpan
  /// The place of its first token.
  var token: Int
  /// The chained hash of its words.
  var run: UInt64
}

/// The phrases of all moves, found in one walk over the words.
struct PhraseIndex: Sendable {
  static let shared = PhraseIndex(moves: Moves.all, own: [])

  /// The moves of each phrase, a bit each.
  private var moves = WordMap<UInt32>([], none: 0)
  /// What hardly any words pass but the first of phrases.
  private var firsts = Sieve(size: 8, [])
  /// What hardly any words pass but those with which a longer phrase begins.
  private var beginnings = Sieve(size: 10, [])
  /// What hardly any words pass but whole phrases.
  private var whole = Sieve(size: 10, [])
  private var longest = 1
  /// The bits of the moves that weigh a negation themselves.
  private var weighing: UInt32 = 0

  /// An index of the moves' phrases, and of the user's own, which count as those of the last move.
  init(moves: [any Move], own: [String]) {
    var runs: [UInt64: UInt32] = [:]
    runs.reserveCapacity(1 << 10)
    for (number, move) in moves.enumerated() {
      if type(of: move).weighsNegation { weighing |= 1 << UInt32(number) }
      for phrase in type(of: move).phrases { add(phrase, 1 << UInt32(number), to: &runs) }
    }
    for phrase in own { add(phrase.lowercased(), Self.own, to: &runs) }
    self.moves = WordMap(runs.map { ($0.key, $0.value) }, none: 0)
  }

  /// The bit of the user's own phrases.
  static let own: UInt32 = 1 << 31

  private mutating func add(_ phrase: String, _ bit: UInt32, to runs: inout [UInt64: UInt32]) {
    let words = WordHash.words(of: phrase)
    guard !words.isEmpty else { return }
    var run: UInt64 = 0
    for (number, word) in words.enumerated() {
      run = WordHash.chain(run, word)
      if number == 0 { firsts.insert(run) }
      if number < words.count - 1 { beginnings.insert(run) }
    }
    whole.insert(run)
    runs[run, default: 0] |= bit
    longest = max(longest, words.count)
  }

  /// All matches, in the order of the text; none of words that are quoted, denied or named in order to reject them.
  func matches(in prose: Prose) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    found.reserveCapacity(16)
    prose.tokens.withUnsafeBufferPointer { tokens in
      var walk = Walk(tokens: tokens, quotation: Quotation(prose, tokens))
      for (number, sentence) in prose.sentences.enumerated() {
        walk.rejectedEnd = -1
        for place in sentence.tokens where mayBegin(tokens[place]) {
          match(&walk, number, sentence.tokens, place, &found)
        }
      }
    }
    return found
  }

  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    token.kind != .mark && !token.form.contains(.quoted)
      && firsts.passes(WordHash.chain(0, token.hash))
  }

  private func match(
    _ walk: inout Walk,
    _ number: Int,
    _ sentence: Range<Int>,
    _ place: Int,
    _ found: inout [PhraseMatch]
  ) {
    let tokens = walk.tokens
    var run: UInt64 = 0
    let start = Int(tokens[place].start)
    for next in place..<min(place + longest, sentence.upperBound) {
      guard tokens[next].kind != .mark else { return }
      run = WordHash.chain(run, tokens[next].hash)
      let due = whole.passes(run) ? moves[run] : 0
      if due != 0 {
        // The moves that do not weigh a negation themselves are not shown what the writer does not claim.
        let isRejected = due & ~weighing != 0 && walk.rejects(place...next, in: sentence)
        var rest = UInt64(isRejected ? due & weighing : due)
        let span = SourceSpan(start, Int(tokens[next].end))
        while let move = rest.takeLowestBit() {
          found.append(
            PhraseMatch(move: move, sentence: number, span: span, token: place, run: run)
          )
        }
      }
      guard beginnings.passes(run) else { return }
    }
  }

  /// What is remembered on the way through a sentence.
  private struct Walk {
    let tokens: UnsafeBufferPointer<Token>
    var quotation: Quotation
    /// The last token of the last phrase that the sentence rejects; -1 when there was none.
    var rejectedEnd = -1

    /// Whether the writer does not claim what a phrase says.
    mutating func rejects(_ place: ClosedRange<Int>, in sentence: Range<Int>) -> Bool {
      guard
        isJoined(place.lowerBound) || Negation.reaches(tokens, place.lowerBound, sentence)
          || quotation.holds(place, in: sentence)
      else { return false }
      rejectedEnd = max(rejectedEnd, place.upperBound)
      return true
    }

    /// Whether a phrase begins within one that is rejected, or is joined to it by "and" or "or".
    private func isJoined(_ place: Int) -> Bool {
      guard rejectedEnd >= 0 else { return false }
      return place <= rejectedEnd
        || place == rejectedEnd + 2 && PhraseIndex.joints.contains(tokens[place - 1].hash)
    }
  }

  private static let joints = WordSet("and or nor")
}
