internal import Diagnostics

/// The sums of evidence for each sentence of a page.
struct PageEvidence {
  /// For each sentence its sums for the targets; the last two lanes mean nothing.
  private(set) var sums: [SIMD16<Float>] = []
  /// For each sentence whether it is a bare list of keywords.
  private(set) var stuffed: [Bool] = []
  /// For each sentence its number of words.
  private(set) var words: [Int] = []
  /// What was counted in the first sentences, for those who ask again.
  private(set) var counts: [SentenceCounts] = []

  /// For how many sentences the counts are kept: a bio seldom has more, and a book should not hold them all.
  static let keptCounts = 256

  /// The probability that a sentence reveals the person, from its sum.
  func reveals(_ sentence: Int) -> Float { Self.probability(sums[sentence][0]) }

  /// The probability that a sentence is stock, from its sum.
  func stock(_ sentence: Int) -> Float { Self.probability(sums[sentence][1]) }

  /// Where the facets' sums begin.
  static let facets = 2

  /// How many facets there are.
  static var facetCount: Int { Model.targets - facets }

  /// The sum for a facet, on the scale of a logarithm of odds.
  func facet(_ facet: Int, _ sentence: Int) -> Float {
    sums[sentence][Self.facets + facet]
  }

  /// The highest of the facets' sums.
  func highestFacet(_ sentence: Int) -> Float {
    (0..<Self.facetCount).reduce(-.infinity) { max($0, facet($1, sentence)) }
  }

  static func probability(_ sum: Float) -> Float {
    let power = exponential(sum > 0 ? -sum : sum)
    return sum > 0 ? 1 / (1 + power) : power / (1 + power)
  }

  /// Weighs every sentence.
  init(_ prose: Prose) {
    let model = Model.shared
    var reader = SentenceMeasurer(prose)
    // The keys of one sentence's runs that may have weights.
    var keys = Pile<UInt64>(capacity: 256)
    let count = prose.sentences.count
    sums.reserveCapacity(count)
    stuffed.reserveCapacity(count)
    words.reserveCapacity(count)
    counts.reserveCapacity(min(count, Self.keptCounts))
    var leanings: [LeaningSum] = []
    leanings.reserveCapacity(count)
    for index in 0..<count {
      reader.measure(index)
      let counted = reader.counts
      words.append(counted.words)
      if index < Self.keptCounts { counts.append(counted) }
      stuffed.append(Self.mayBeBareList(counted) && Self.isBareList(reader.tokens(index)))
      leanings.append(weigh(reader, index, model, &keys))
    }
    for index in 0..<count { addNeighbours(index, leanings, model) }
  }

  /// The leanings of one sentence's words for the sentences beside it, unscaled.
  private struct LeaningSum {
    var reveals: Float
    var stock: Float
    var words: Int
  }

  private mutating func weigh(
    _ reader: borrowing SentenceMeasurer,
    _ index: Int,
    _ model: Model,
    _ keys: inout Pile<UInt64>
  ) -> LeaningSum {
    model.mayHold(reader.grams, into: &keys)
    var runs = SIMD16<Float>()
    var hits = 0
    for key in keys.elements {
      guard let slot = model.gram(key) else { continue }
      runs += model.runs(at: slot)
      hits += 1
    }
    var leanings = SIMD16<Float>()
    var words = 0
    reader.tokens(index).withUnsafeBufferPointer { tokens in
      for token in tokens where token.row >= 0 && model.leans(token.row) {
        leanings += model.leanings(token.row)
        words += 1
      }
    }
    let root = Float(max(1, hits)).squareRoot()
    let count = Float(max(1, words))
    var sum = model.start
    sum += model.weigh(
      reader.vector,
      classes: reader.counts.classes,
      senses: reader.counts.senseBits,
      reader.kinds
    )
    sum += runs * model.gramScale / root
    sum += leanings * model.leaningScale / count
    sums.append(sum)
    return LeaningSum(
      reveals: leanings[Model.targets],
      stock: leanings[Model.targets + 1],
      words: words
    )
  }

  private mutating func addNeighbours(_ index: Int, _ all: [LeaningSum], _ model: Model) {
    var near: (Float, Float) = (0, 0)
    var words = 0
    for other in stride(from: index - 1, through: index + 1, by: 2)
    where all.indices.contains(other) {
      near.0 += all[other].reveals
      near.1 += all[other].stock
      words += all[other].words
    }
    let count = Float(max(1, words))
    sums[index][0] += near.0 * model.leaningScale[Model.targets] / count
    sums[index][1] += near.1 * model.leaningScale[Model.targets + 1] / count
  }
}
