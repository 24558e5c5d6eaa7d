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
    var scratch = Scratch()
    for index in 0..<count {
      reader.measure(index)
      stuffed.append(Self.isBareList(reader.counts, reader.tokens(index)))
      leanings.append(weigh(reader, index, model, &scratch))
    }
    for index in 0..<count { addNeighbours(index, leanings, model) }
  }

  /// The leanings of one sentence's words for the sentences beside it, unscaled.
  private struct LeaningSum {
    var reveals: Int32
    var stock: Int32
    var words: Int
  }

  /// Sums that are used again for every sentence.
  private struct Scratch {
    var own = [Float](repeating: 0, count: Model.targets)
    var runs = [Float](repeating: 0, count: Model.targets)
    var leanings = [Int32](repeating: 0, count: Model.columns)

    mutating func begin(_ model: Model) {
      for target in 0..<Model.targets {
        own[target] = model.start(target)
        runs[target] = 0
      }
      for column in 0..<Model.columns { leanings[column] = 0 }
    }
  }

  private mutating func weigh(
    _ reader: borrowing SentenceMeasurer,
    _ index: Int,
    _ model: Model,
    _ scratch: inout Scratch
  ) -> LeaningSum {
    scratch.begin(model)
    model.add(reader.vector, to: &scratch.own)
    var hits = 0
    reader.grams.forEach { key, _, _, _ in
      guard let slot = model.gram(key) else { return }
      model.addGram(at: slot, to: &scratch.runs)
      hits += 1
    }
    var count = 0
    for token in reader.tokens(index) where token.row >= 0 && model.leans(token.row) {
      model.addLeanings(token.row, to: &scratch.leanings)
      count += 1
    }
    let root = Float(max(1, hits)).squareRoot()
    let words = Float(max(1, count))
    for target in 0..<Model.targets {
      var sum = scratch.own[target]
      sum += scratch.runs[target] * model.scaleGram(target) / root
      sum += Float(scratch.leanings[target]) * model.scaleLeaning(target) / words
      sums.append(sum)
    }
    return LeaningSum(
      reveals: scratch.leanings[Model.targets],
      stock: scratch.leanings[Model.targets + 1],
      words: count
    )
  }

  private mutating func addNeighbours(_ index: Int, _ all: [LeaningSum], _ model: Model) {
    var near: (Int32, Int32) = (0, 0)
    var words = 0
    for other in stride(from: index - 1, through: index + 1, by: 2)
    where all.indices.contains(other) {
      near.0 += all[other].reveals
      near.1 += all[other].stock
      words += all[other].words
    }
    let count = Float(max(1, words))
    let place = index * Model.targets
    sums[place] += Float(near.0) * model.scaleLeaning(Model.targets) / count
    sums[place + 1] += Float(near.1) * model.scaleLeaning(Model.targets + 1) / count
  }
}
