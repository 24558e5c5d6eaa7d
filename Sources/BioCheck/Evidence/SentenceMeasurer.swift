internal import Diagnostics

/// Measures the sentences of a page one after the other, in buffers that are used again.
struct SentenceMeasurer: ~Copyable {
  private let prose: Prose
  private let isFirstPersonPage: Bool
  /// What was counted in the last sentence measured.
  private(set) var counts = SentenceCounts()
  /// The measures of the last sentence measured, all but those of `kinds`.
  private(set) var vector = [Float](repeating: 0, count: Measures.kinds)
  /// The kinds of words and the evidence in the last sentence measured.
  private(set) var kinds = KindReader()
  /// The runs of words of the last sentence measured.
  private(set) var grams = Grams()

  init(_ prose: Prose) {
    self.prose = prose
    isFirstPersonPage = prose.speakers.first > prose.speakers.third
  }

  func tokens(_ index: Int) -> ArraySlice<Token> { prose.tokens(of: prose.sentences[index]) }

  /// All measures of the last sentence measured, `Measures.count` numbers.
  var measures: [Float] {
    var all = vector + [Float](repeating: 0, count: Measures.count - vector.count)
    kinds.forEach { all[$0] = $1 }
    return all
  }

  /// Measures the sentence at `index`.
  mutating func measure(_ index: Int) {
    let sentence = prose.sentences[index]
    let placement = Placement(
      index: index,
      count: prose.sentences.count,
      isFirstPersonPage: isFirstPersonPage,
      opensBlock: index == 0 || prose.sentences[index - 1].blockNumber != sentence.blockNumber,
      block: sentence.block
    )
    let all = prose.tokens
    all.withUnsafeBufferPointer { all in
      read(UnsafeBufferPointer(rebasing: all[sentence.tokens]), sentence.tokens, placement)
    }
  }

  private mutating func read(
    _ tokens: UnsafeBufferPointer<Token>,
    _ places: Range<Int>,
    _ placement: Placement
  ) {
    counts.read(tokens)
    MeasureVector.fill(&vector, counts, tokens, placement, names: prose.names)
    kinds.read(tokens, names: prose.names)
    grams.read(tokens, first: places.lowerBound, names: prose.names)
  }
}
