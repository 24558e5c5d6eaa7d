internal import Formats
internal import Profile

/// The pages that a sitemap names, with the day each last changed.
struct Listing {
  let model: SiteModel

  /// The pages among `outputs`, in the order of their paths.
  func pages(_ outputs: [Output]) -> [(path: OutputPath, changed: CivilDate?)] {
    let days = Dictionary(
      model.pages.map { ($0.address, day($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    return outputs.map(\.path).sorted().map { ($0, days[$0] ?? nil) }
  }

  private func day(_ page: SitePage) -> CivilDate? {
    (page.page.common.updated ?? page.page.common.date)?.date
  }
}
