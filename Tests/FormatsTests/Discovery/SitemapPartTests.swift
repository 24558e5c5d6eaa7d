import Formats
import Testing

/// Sites with more pages than one sitemap may list.
@Suite struct SitemapPartTests {
  private func pages(_ count: Int, _ url: String = "https://example.org/") -> [Sitemap.Page] {
    (0..<count).map { Sitemap.Page(url: url + "\($0).html") }
  }

  @Test(arguments: [(0, [0]), (1, [1]), (50_000, [50_000]), (50_001, [50_000, 1])])
  func `no part has more than 50,000 pages`(count: Int, sizes: [Int]) {
    let parts = Sitemap.parts(pages(count))
    #expect(parts.map(\.count) == sizes)
    #expect(parts.flatMap { $0 } == pages(count))
  }

  @Test(arguments: [
    (count: 50_000, bytes: 50_000 * 100, true), (50_001, 50_001 * 100, false),
    (1, Sitemap.sizeLimit, false),
  ])
  func `few short addresses are known to fit before they are written`(
    count: Int,
    bytes: Int,
    fits: Bool
  ) {
    #expect(Sitemap.holds(count, bytes: bytes) == fits)
  }

  @Test func `what is said to fit is one part, whatever the addresses are`() {
    let url = "https://example.org/" + String(repeating: "&", count: 9_000)
    for count in [900, 1_000, 1_100, 1_200, 1_300] {
      let bytes = pages(count, url).reduce(0) { $0 + $1.url.utf8.count }
      guard Sitemap.holds(count, bytes: bytes) else { continue }
      #expect(Sitemap.parts(pages(count, url)).count == 1)
    }
    #expect(Sitemap.holds(900, bytes: 900 * 9_030))
  }

  @Test func `no part has more bytes than it may`() {
    let long = pages(40, "https://example.org/" + String(repeating: "&", count: 500))
    let parts = Sitemap.parts(long, sizeLimit: 10_000)
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { Sitemap.bytes($0).count <= 10_000 })
    #expect(parts.flatMap { $0 } == long)
  }
}
