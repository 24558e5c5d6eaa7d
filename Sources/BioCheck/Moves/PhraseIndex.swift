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

  /// The moves of each phrase, a bit each, and `goesOn` for the words with which a longer one begins.
  private var moves = WordMap<UInt32>([], none: 0)
  /// One bit for each hash that a phrase may begin with, so that most words are passed over at once.
  private var sieve = [UInt64](repeating: 0, count: 1 << 10)
  private var longest = 1

  /// An index of the moves' phrases, and of the user's own, which count as those of the last move.
  init(moves: [any Move], own: [String]) {
    var runs: [UInt64: UInt32] = [:]
    for (number, move) in moves.enumerated() {
      for phrase in type(of: move).phrases { add(phrase, 1 << UInt32(number), to: &runs) }
    }
    for phrase in own { add(phrase.lowercased(), Self.own, to: &runs) }
    self.moves = WordMap(runs.map { ($0.key, $0.value) }, none: 0)
  }

  static let own: UInt32 = 1 << 31
  /// The number under which matches of the user's own phrases are kept.
  static let ownNumber = 31

  private static let goesOn: UInt32 = 1 << 30

  private mutating func add(_ phrase: String, _ bit: UInt32, to runs: inout [UInt64: UInt32]) {
    let words = WordHash.words(of: phrase)
    guard let first = words.first else { return }
    var run: UInt64 = 0
    for (number, word) in words.enumerated() {
      run = WordHash.chain(run, word)
      runs[run, default: 0] |= number == words.count - 1 ? bit : Self.goesOn
    }
    sieve[Int(first >> 54)] |= 1 << (first & 63)
    longest = max(longest, words.count)
  }

  /// All matches, in the order of the text; none of words that stand between quotation marks.
  func matches(in prose: Prose) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    for (number, sentence) in prose.sentences.enumerated() {
      for place in sentence.tokens {
        let token = prose.tokens[place]
        guard token.kind != .mark, !token.form.contains(.quoted),
          sieve[Int(token.hash >> 54)] & (1 << (token.hash & 63)) != 0
        else { continue }
        match(prose, number, sentence, place, &found)
      }
    }
    return found
  }

  private func match(
    _ prose: Prose,
    _ number: Int,
    _ sentence: Sentence,
    _ place: Int,
    _ found: inout [PhraseMatch]
  ) {
    var run: UInt64 = 0
    let start = Int(prose.tokens[place].start)
    for next in place..<min(place + longest, sentence.tokens.upperBound) {
      guard prose.tokens[next].kind != .mark else { return }
      run = WordHash.chain(run, prose.tokens[next].hash)
      let bits = moves[run]
      guard bits != 0 else { return }
      guard bits != Self.goesOn, !Negation.reaches(prose, place, sentence) else { continue }
      for move in 0..<32 where bits & ~Self.goesOn & (1 << UInt32(move)) != 0 {
        let span = SourceSpan(start, Int(prose.tokens[next].end))
        found.append(PhraseMatch(move: move, sentence: number, span: span, token: place, run: run))
      }
    }
  }
}
