internal import CBioData
internal import Diagnostics

/// The sums of evidence for each sentence of a page.
struct PageEvidence {
  /// For each sentence its sums up to the facets', what it adds to the tones of the page, and how far it is a platitude.
  private var sums: [ColumnSums] = []
  /// For each sentence what it is by its words.
  private(set) var signs: [Signs] = []
  /// For each sentence whether it is one of many bare words: see `Heap`.
  private(set) var heaped: [Bool] = []
  /// For each sentence its number of words.
  private(set) var words: [Int] = []
  /// What was counted in the first sentences, for those who ask again.
  private(set) var counts: [SentenceCounts] = []

  /// What a sentence is by its words.
  struct Signs {
    /// Whether it is a bare list of keywords.
    let isStuffed: Bool
    /// Whether it is a line of hobbies: see `HobbyLine`.
    let isHobbyLine: Bool
    /// The facets of which it has words in their places: see `KindEvidence`.
    let worded: FacetSet
  }

  /// For how many sentences the counts are kept: a bio seldom has more, and a book should not hold them all.
  static let keptCounts = 256

  /// For each sentence the probability that it reveals the person.
  var reveals: [Float] { sums.map { Self.probability($0.sentence[Model.Column.reveals]) } }

  /// For each sentence the probability that it is stock.
  var stock: [Float] { sums.map { Self.probability($0.sentence[Model.Column.stock]) } }

  /// The sums of a sentence up to the facets'.
  func sums(_ sentence: Int) -> SIMD16<Float> { sums[sentence].sentence }

  /// The sum for a facet, on the scale of a logarithm of odds.
  func facet(_ facet: Int, _ sentence: Int) -> Float {
    sums[sentence].sentence[Model.Column.facets + facet]
  }

  /// How far anybody could say a sentence of themselves, about 0 to 1.
  func platitude(_ sentence: Int) -> Float {
    sums[sentence].page[Model.Column.platitude - Model.Column.tone]
  }

  /// The highest of the facets' sums.
  func highestFacet(_ sentence: Int) -> Float {
    Facet.allCases.indices.reduce(-.infinity) { max($0, facet($1, sentence)) }
  }

  /// The tones of the page: the mean of what the sentences add that count, each by its number of words.
  func tones(of isCounted: [Bool]) -> PageTones {
    var sum = SIMD16<Float>()
    var total = 0
    for index in sums.indices where isCounted[index] {
      sum += sums[index].page * Float(words[index])
      total += words[index]
    }
    return PageTones(lanes: sum / Float(max(1, total)))
  }

  static func probability(_ sum: Float) -> Float {
    let power = exponential(sum > 0 ? -sum : sum)
    return sum > 0 ? 1 / (1 + power) : power / (1 + power)
  }

  /// Weighs every sentence.
  init(_ prose: Prose) {
    let count = prose.sentences.count
    sums.reserveCapacity(count)
    signs.reserveCapacity(count)
    words.reserveCapacity(count)
    counts.reserveCapacity(min(count, Self.keptCounts))
    heaped.reserveCapacity(count)
    let leanings = prose.tokens.withUnsafeBufferPointer { measure(prose, $0) }
    for index in 0..<count { addNeighbours(index, leanings, Model.shared) }
  }

  /// Measures and weighs the sentences one by one, and says what their words tell of those beside them.
  private mutating func measure(
    _ prose: Prose,
    _ all: UnsafeBufferPointer<Token>
  ) -> [LeaningSum] {
    let (model, sentences) = (Model.shared, prose.sentences)
    var reader = SentenceMeasurer(prose)
    var scratch = Scratch()
    var run = TinyRun()
    var denials = DenialRun()
    var leanings: [LeaningSum] = []
    leanings.reserveCapacity(sentences.count)
    for (index, sentence) in sentences.enumerated() {
      reader.measure(index)
      let counted = reader.counts
      words.append(Int(counted.words))
      if index < Self.keptCounts { counts.append(counted) }
      let (tokens, isOthers) = (TokenSlice(all, sentence.tokens), sentence.isOthers)
      let likes = Self.likes(isOthers ? tokens.prefix(0) : tokens, counted, prose)
      signs.append(
        Signs(
          isStuffed: likes.isStuffed,
          isHobbyLine: likes.isHobbyLine,
          worded: FacetSet(rawValue: reader.kinds.facets)
        )
      )
      let isRow = Heap.isBare(tokens, counted) || Catalogue.isRow(tokens, counted)
      // Where and with whom somebody lives is no keyword, and no more telling than a heap.
      heaped.append(likes.isCensus || !isOthers && isRow)
      run.add(index, sentence, tokens, counted, to: &heaped)
      denials.add(index, tokens, counted, to: &heaped)
      let leaning = weigh(reader, tokens, model, &scratch)
      // What others said tells nothing of the sentences beside it.
      leanings.append(isOthers ? LeaningSum(reveals: 0, stock: 0, words: 0) : leaning)
    }
    return leanings
  }

  /// Room that the sentences use one after the other.
  private struct Scratch: ~Copyable {
    /// Where the weights of the sentence's runs, then those of its words stand.
    var rows = Pile<UnsafeRawPointer?>(capacity: 256)
    /// The keys of its runs.
    var keys = Pile<UInt64>(capacity: 256)
    /// Which of its measures are not 0.
    var measures = Pile<candor_measures>(capacity: 64)
  }

  /// The leanings of one sentence's words for the sentences beside it, unscaled.
  private struct LeaningSum {
    var reveals: Float
    var stock: Float
    var words: Int
  }

  private mutating func weigh(
    _ reader: borrowing SentenceMeasurer,
    _ tokens: TokenSlice,
    _ model: Model,
    _ scratch: inout Scratch
  ) -> LeaningSum {
    scratch.rows.removeAll()
    model.find(reader.grams, into: &scratch.rows, &scratch.keys)
    let hits = scratch.rows.count
    scratch.rows.append(most: tokens.count) { rows in
      var count = 0
      for token in tokens {
        // Put down in any case, as runs are.
        let (row, leans) = model.leanings(of: token.row)
        rows[count] = row
        count &+= leans ? 1 : 0
      }
      return count
    }
    let words = scratch.rows.count - hits
    let found = UnsafeBufferPointer(scratch.rows.elements)
    let runs = ColumnSums(shortsAt: UnsafeBufferPointer(rebasing: found[..<hits]))
    let leanings = ColumnSums(bytesAt: UnsafeBufferPointer(rebasing: found[hits...]))
    let root = 1 / Float(max(1, hits)).squareRoot()
    let count = 1 / Float(max(1, words))
    var sum = model.start
    sum += model.weigh(
      reader.vector,
      classes: reader.counts.classes,
      senses: reader.counts.senseBits,
      reader.kinds,
      &scratch.measures
    )
    sum += runs * model.gramScale * root
    sum += leanings * model.leaningScale * count
    sums.append(sum)
    return LeaningSum(
      reveals: leanings[Model.Column.revealsBeside],
      stock: leanings[Model.Column.stockBeside],
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
    let (scale, column) = (model.leaningScale, Model.Column.self)
    sums[index].sentence[column.reveals] += near.0 * scale[column.revealsBeside] / count
    sums[index].sentence[column.stock] += near.1 * scale[column.stockBeside] / count
  }
}

/// What a page is like as a whole, learned from whole pages.
struct PageTones {
  fileprivate let lanes: SIMD16<Float>

  /// What it tells of the score.
  var score: Float { lanes[0] }

  /// What it tells of a facet.
  func facet(_ facet: Int) -> Float {
    lanes[Model.Column.facetTones - Model.Column.tone + facet]
  }
}
