internal import Formats
internal import Profile

/// The pages that a sitemap names, with the day each last changed.
struct Listing: Sendable {
  let model: SiteModel
  /// Where they stand, in any order.
  let paths: [OutputPath]

  /// The entries in the order of the paths.
  func entries(under base: BaseURL) -> [Sitemap.Page] {
    let days = Dictionary(
      model.pages.map { ($0.address, day($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    return paths.sorted().map { path in
      let day = days[path] ?? nil
      return Sitemap.Page(url: path.url(under: base), lastModified: day.map { .day($0) })
    }
  }

  /// Tells whether the entries are as before.
  func fingerprint(under base: BaseURL) -> Fingerprint {
    Fingerprint { writer in
      writer.add("listing")
      writer.add(base.text)
      writer.add(paths) { $0.add($1) }
      writer.add(model.pages) { writer, page in
        writer.add(page.address)
        writer.add(day(page)?.daysSinceEpoch)
      }
    }
  }

  /// At most so many bytes all addresses have together: each byte of a path may be percent-encoded.
  func addressBytes(under base: BaseURL) -> Int {
    paths.reduce(paths.count * base.text.utf8.count) { $0 + $1.text.utf8.count * 3 }
  }

  private func day(_ page: SitePage) -> CivilDate? {
    (page.page.common.updated ?? page.page.common.date)?.date
  }
}
