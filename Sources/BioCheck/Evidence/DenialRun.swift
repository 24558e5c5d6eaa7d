/// A run of sentences in which somebody is or does none of what others tell of themselves: "I don't have a dog. I don't hike."
///
/// One such sentence may be a limit; many after each other are a list of keywords with "not" before each.
struct DenialRun {
  private var length = 0
  private var refusals = 0

  /// So many denials after each other tell nothing.
  private static let least = 4
  private static let mostWords = 12

  /// Takes in the next sentence, and marks the whole run when it is long enough.
  mutating func add(
    _ index: Int,
    _ tokens: TokenSlice,
    _ counts: SentenceCounts,
    to heaped: inout [Bool]
  ) {
    guard Self.isDenial(tokens, counts) else {
      (length, refusals) = (0, 0)
      return
    }
    length += 1
    // What somebody refuses to do for their living is a limit.
    if tokens.prefix(5).contains(where: { PlainTelling.deeds.contains($0.hash) }) { refusals += 1 }
    guard length >= Self.least, refusals * 3 <= length else { return }
    for place in (index - length + 1)...index { heaped[place] = true }
  }

  /// Whether a sentence denies something of the writer and says no more.
  private static func isDenial(_ tokens: TokenSlice, _ counts: SentenceCounts) -> Bool {
    guard counts.negations > 0, counts.words <= mostWords || counts.marks.comma >= 2,
      counts.numbers == 0, counts.because == 0, counts.quoted == 0
    else { return false }
    let words = tokens.lazy.filter { $0.kind != .mark }
    guard let first = words.first,
      first.pronoun == .firstSubject || first.pronoun == .third || first.pronoun == .we,
      words.dropFirst().prefix(2).contains(where: { $0.signs.contains(.negation) })
    else { return false }
    return !words.dropFirst().contains {
      $0.pronoun == .firstSubject
        || WordSet.clauses.contains($0.hash) && !$0.signs.contains(.negation)
          && !auxiliaries.contains($0.hash)
    }
  }

  private static let auxiliaries = WordSet(
    "do does did am is are was have has had been be can will"
  )
}
