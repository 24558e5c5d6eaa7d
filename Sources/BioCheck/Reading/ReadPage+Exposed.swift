internal import Diagnostics

extension ReadPage {
  /// The facets, each quoted from a sentence that gives nothing away where another tells it as well.
  ///
  /// What an honest page should not give away is not shown to its writer as what a stranger is glad to know.
  func facets(sparing warnings: [Warning]) -> [QuotedFacet] {
    let exposed = Stretches(warnings.filter { $0.rule == Exposure.id }.map(\.span.range))
    guard facets.contains(where: { exposed.touch($0.span.range) }) else { return facets }
    let others = findFacets(leavingOut: exposed)
    return facets.map { finding in
      guard exposed.touch(finding.span.range) else { return finding }
      return others.first { $0.facet == finding.facet } ?? finding
    }
  }
}
