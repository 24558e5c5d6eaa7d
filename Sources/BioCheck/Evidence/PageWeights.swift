/// The weights with which a page's score and facets are made from its sentences.
struct PageWeights: Sendable {
  /// The weights of the measures of a page: see `PageMeasures`.
  let score: [Float]
  /// What every score begins with.
  let scoreBias: Float
  /// What each facet's value is multiplied with; a facet is disclosed when that and its start are 0 or more.
  let facetScale: [Float]
  /// What is added to each facet's value.
  let facetStart: [Float]

  static let count = PageMeasures.count + 1 + Facet.allCases.count * 2

  init(_ numbers: [Float]) {
    score = Array(numbers[0..<PageMeasures.count])
    scoreBias = numbers[PageMeasures.count]
    let rest = PageMeasures.count + 1
    facetScale = Facet.allCases.indices.map { numbers[rest + $0 * 2] }
    facetStart = Facet.allCases.indices.map { numbers[rest + $0 * 2 + 1] }
  }
}
