/// A run of sentences of two or three words each or that name a thing and no more, or of points of a list that are hardly more than a word.
struct TinyRun {
  private var length = 0
  private var isItems = false

  /// So many small sentences after each other are a heap; of points of a list fewer.
  private static let mostSentences = 6
  private static let mostItems = 3

  /// Takes in the next sentence, and marks the whole run when it is long enough.
  mutating func add(
    _ index: Int,
    _ sentence: Sentence,
    _ tokens: TokenSlice,
    _ counts: SentenceCounts,
    to heaped: inout [Bool]
  ) {
    let items = sentence.block == .item
    let isBare =
      counts.words <= 3 && counts.names == 0 && counts.numbers == 0 && counts.unknown == 0
    let isTiny = isBare || !items && Catalogue.isItem(tokens, counts)
    guard isTiny, !sentence.isOthers, sentence.block != .cell else {
      length = 0
      return
    }
    length = items == isItems ? length + 1 : 1
    isItems = items
    let least = items ? Self.mostItems : Self.mostSentences
    guard length >= least else { return }
    // What was marked before is not marked again.
    for place in (length == least ? index - length + 1 : index)...index { heaped[place] = true }
  }
}
