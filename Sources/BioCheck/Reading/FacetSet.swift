/// Some facets, a bit for each in the order of `Facet.allCases`.
struct FacetSet: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The facet with this number in `Facet.allCases`.
  init(number: Int) { rawValue = 1 << UInt16(number) }

  /// These facets.
  init(_ facets: [Facet]) {
    rawValue = Facet.allCases.enumerated()
      .reduce(0) { facets.contains($1.element) ? $0 | 1 << UInt16($1.offset) : $0 }
  }

  static let belief = FacetSet([.belief])
  static let animals = FacetSet([.animals])
  static let people = FacetSet([.people])
  static let community = FacetSet([.community])
  static let place = FacetSet([.place])
  static let story = FacetSet([.story])
  static let limits = FacetSet([.limits])
  static let promise = FacetSet([.promise])
}
