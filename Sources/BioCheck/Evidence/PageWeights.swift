/// The weights with which a page's score and facets are made from its sentences.
struct PageWeights: Sendable {
  /// The measures of a page: see `PageMeasures`.
  let score: [Float]
  let scoreBias: Float
  /// A facet's weights for: its best sentence, its second best, the mean of all, the page's score, and 1.
  let facets: [[Float]]
  /// The number from which a facet counts as disclosed.
  let thresholds: [Float]

  static let perFacet = 5
  static let count =
    PageMeasures.count + 1 + Facet.allCases.count * (perFacet + 1)

  init(_ numbers: [Float]) {
    score = Array(numbers[0..<PageMeasures.count])
    scoreBias = numbers[PageMeasures.count]
    let rest = Array(numbers[(PageMeasures.count + 1)...])
    let size = Self.perFacet + 1
    facets = Facet.allCases.indices.map { Array(rest[($0 * size)..<($0 * size + Self.perFacet)]) }
    thresholds = Facet.allCases.indices.map { rest[$0 * size + Self.perFacet] }
  }
}
