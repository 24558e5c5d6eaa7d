/// Writes the list of a site's pages for search engines (sitemaps.org, protocol 0.9).
public enum Sitemap {
  /// One page.
  public struct Page: Hashable, Sendable {
    /// Its absolute address.
    public var url: String
    /// When it last changed.
    public var lastModified: DayOrMoment?

    /// A page at an address.
    public init(url: String, lastModified: DayOrMoment? = nil) {
      self.url = url
      self.lastModified = lastModified
    }
  }

  /// How many pages one file may list.
  public static let pageLimit = 50_000

  /// How many bytes one file may have.
  public static let sizeLimit = 50 << 20

  /// The pages in as few parts as the limits allow, in order; one part where there are few pages or none.
  ///
  /// Every page is counted with the most bytes that it can take, its address written with character references.
  public static func parts(_ pages: [Page], sizeLimit: Int = sizeLimit) -> [[Page]] {
    var parts: [[Page]] = []
    var part: [Page] = []
    var size = frameSize
    for page in pages {
      let own = page.url.utf8.reduce(entrySize) { $0 + ($1 == 0x26 ? 5 : 1) }
      if part.count == pageLimit || size + own > sizeLimit, !part.isEmpty {
        parts.append(part)
        (part, size) = ([], frameSize)
      }
      part.append(page)
      size += own
    }
    return parts + [part]
  }

  /// Whether one part is enough for this many pages, whose addresses have so many bytes together.
  public static func holds(_ count: Int, bytes: Int) -> Bool {
    count <= pageLimit && frameSize + count * entrySize + bytes * 5 <= sizeLimit
  }

  /// What stands around all entries, and around the address of one, with its day: both rounded up.
  private static let (frameSize, entrySize) = (200, 100)

  /// The bytes of one file with these pages; those beyond `pageLimit` and those whose address is not http or https are left out.
  public static func bytes(_ pages: some Collection<Page>) -> [UInt8] {
    list("urlset", "url", pages)
  }

  /// The bytes of a file that lists other sitemaps, for sites of more than `pageLimit` pages.
  public static func indexBytes(_ sitemaps: some Collection<Page>) -> [UInt8] {
    list("sitemapindex", "sitemap", sitemaps)
  }

  private static func list(
    _ root: StaticString,
    _ item: StaticString,
    _ pages: some Collection<Page>
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(root, [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    for page in pages.prefix(pageLimit) {
      guard let url = URLText.web(page.url) else { continue }
      xml.open(item)
      xml.element("loc", text: url)
      if let day = page.lastModified { xml.element("lastmod", text: day.description) }
      xml.close()
    }
    return xml.finish()
  }
}
