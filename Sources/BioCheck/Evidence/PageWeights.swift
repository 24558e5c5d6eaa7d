/// The weights with which a page's score and facets are made from its sentences.
struct PageWeights: Sendable {
  /// The weights of what a score is made of: see `PageMeasures`.
  private let score: [Float]
  /// For each facet the weight of its best sentences, those of the page's measures, that of its tone, and what its sum begins with.
  private let facets: [Float]

  private static let facetCount = PageMeasures.beside.count + 3
  static let count = PageMeasures.scoreCount + 1 + Facet.allCases.count * facetCount

  init(_ numbers: [Float]) {
    score = Array(numbers[0...PageMeasures.scoreCount])
    facets = Array(numbers[(PageMeasures.scoreCount + 1)...])
  }

  /// The score that raters would give, 1 to 5.
  func score(_ measures: [Float]) -> Float {
    var sum = score[PageMeasures.scoreCount]
    for index in measures.indices { sum += measures[index] * score[index] }
    return sum
  }

  /// How sure it is that a page discloses a facet: 0 or more when it does.
  func facet(_ facet: Int, best: Float, page: [Float], tone: Float) -> Float {
    let start = facet * Self.facetCount
    var sum = facets[start + Self.facetCount - 1] + best * facets[start]
    for (place, index) in PageMeasures.beside.enumerated() {
      sum += page[index] * facets[start + 1 + place]
    }
    return sum + tone * facets[start + Self.facetCount - 2]
  }
}
