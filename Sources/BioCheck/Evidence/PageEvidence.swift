internal import Diagnostics

/// The sums of evidence for each sentence of a page.
struct PageEvidence {
  /// For each sentence its sums, `Model.targets` numbers a sentence.
  private(set) var sums: [Float] = []
  /// For each sentence whether it is a bare list of keywords.
  private(set) var stuffed: [Bool] = []

  /// The probability that a sentence reveals the person, from its sum.
  func reveals(_ sentence: Int) -> Float { Self.probability(sums[sentence * Model.targets]) }

  /// The probability that a sentence is stock, from its sum.
  func stock(_ sentence: Int) -> Float { Self.probability(sums[sentence * Model.targets + 1]) }

  /// The sum for a facet, on the scale of a logarithm of odds.
  func facet(_ facet: Int, _ sentence: Int) -> Float {
    sums[sentence * Model.targets + 2 + facet]
  }

  static func probability(_ sum: Float) -> Float {
    sum > 0 ? 1 / (1 + exponential(-sum)) : exponential(sum) / (1 + exponential(sum))
  }

  /// Weighs every sentence.
  init(_ prose: Prose) {
    let model = Model.shared
    var reader = SentenceMeasurer(prose)
    let count = prose.sentences.count
    sums.reserveCapacity(count * Model.targets)
    var leanings: [LeaningSum] = []
    leanings.reserveCapacity(count)
    for index in 0..<count {
      reader.measure(index)
      stuffed.append(Self.isBareList(reader.counts, reader.tokens(index)))
      leanings.append(weigh(reader, index, model))
    }
    for index in 0..<count { addNeighbours(index, leanings, model) }
  }

  /// The leanings of one sentence's words, unscaled.
  struct LeaningSum {
    var sums = [Int32](repeating: 0, count: Model.columns)
    var words = 0
  }

  private mutating func weigh(
    _ reader: SentenceMeasurer,
    _ index: Int,
    _ model: Model
  ) -> LeaningSum {
    var own = (0..<Model.targets).map { model.start($0) }
    model.add(reader.vector, to: &own)
    var runs = [Float](repeating: 0, count: Model.targets)
    var hits = 0
    reader.grams.forEach { key, _, _, _ in
      guard let slot = model.gram(key) else { return }
      model.addGram(at: slot, to: &runs)
      hits += 1
    }
    let root = Float(max(1, hits)).squareRoot()
    var leaning = LeaningSum()
    for token in reader.tokens(index) where token.row >= 0 && model.leans(token.row) {
      model.addLeanings(token.row, to: &leaning.sums)
      leaning.words += 1
    }
    let words = Float(max(1, leaning.words))
    for target in 0..<Model.targets {
      own[target] += runs[target] * model.scaleGram(target) / root
      own[target] += Float(leaning.sums[target]) * model.scaleLeaning(target) / words
    }
    sums.append(contentsOf: own)
    return leaning
  }

  private mutating func addNeighbours(_ index: Int, _ all: [LeaningSum], _ model: Model) {
    var near: (Int32, Int32) = (0, 0)
    var words = 0
    for other in [index - 1, index + 1] where all.indices.contains(other) {
      near.0 += all[other].sums[Model.targets]
      near.1 += all[other].sums[Model.targets + 1]
      words += all[other].words
    }
    let count = Float(max(1, words))
    let place = index * Model.targets
    sums[place] += Float(near.0) * model.scaleLeaning(Model.targets) / count
    sums[place + 1] += Float(near.1) * model.scaleLeaning(Model.targets + 1) / count
  }
}
