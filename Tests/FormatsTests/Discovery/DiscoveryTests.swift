import Formats
import Testing

@Suite struct DiscoveryTests {
  private let hostile = HostileText.all + HostileText.unholdable

  @Test func `a sitemap lists pages with their days`() {
    let pages = [
      Sitemap.Page(
        url: "https://example.org/",
        lastModified: .day(CivilDate(daysSinceEpoch: 20_526))
      ),
      Sitemap.Page(
        url: "https://example.org/a b.html?x=1&y=2",
        lastModified: DateTime("2026-03-14T09:30:00+01:00").map(DayOrMoment.moment)
      ),
      Sitemap.Page(url: "journal.html"),
      Sitemap.Page(url: "https://example.org/é.html"),
    ]
    #expect(
      String(decoding: Sitemap.bytes(pages), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.org/</loc>
            <lastmod>2026-03-14</lastmod>
          </url>
          <url>
            <loc>https://example.org/a%20b.html?x=1&amp;y=2</loc>
            <lastmod>2026-03-14T09:30:00+01:00</lastmod>
          </url>
          <url>
            <loc>https://example.org/%C3%A9.html</loc>
          </url>
        </urlset>

        """
    )
    #expect(
      String(decoding: Sitemap.indexBytes(pages.prefix(1)), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <sitemap>
            <loc>https://example.org/</loc>
            <lastmod>2026-03-14</lastmod>
          </sitemap>
        </sitemapindex>

        """
    )
  }

  @Test func `a sitemap holds no more than the protocol allows`() {
    let none = Array(repeating: Sitemap.Page(url: "x"), count: Sitemap.pageLimit)
    let last = [Sitemap.Page(url: "https://example.org/")]
    #expect(!Sitemap.bytes(none + last).hold("<loc>"))
    #expect(Sitemap.bytes(none.dropLast() + last).hold("<loc>"))
  }

  @Test func `robots may go where nothing says otherwise`() {
    let text = RobotsTxt(sitemaps: ["https://example.org/sitemap.xml", "sitemap.xml"]).bytes()
    #expect(
      String(decoding: text, as: UTF8.self)
        == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n"
    )
  }

  @Test func `robots are named in groups and paths mean just themselves`() {
    let robots = RobotsTxt(groups: [
      RobotsTxt.Group(robots: ["GPTBot", "CCBot", hostile, ""], disallowed: ["/"]),
      RobotsTxt.Group(robots: [hostile], disallowed: ["/never"]),
      RobotsTxt.Group(robots: ["*"], disallowed: ["/a*b$ #c", "d", "x\r\nAllow: /"]),
    ])
    #expect(
      String(decoding: robots.bytes(), as: UTF8.self) == """
        User-agent: GPTBot
        User-agent: CCBot
        Disallow: /

        User-agent: *
        Disallow: /a%2Ab%24%20%23c
        Disallow: /d
        Disallow: /x%0D%0AAllow%3A%20/

        """
    )
  }

  @Test func `humans read lines under headings`() {
    let humans = HumansTxt([
      HumansTxt.Section("TEAM", [.init("Name", "Ada"), .init("From", "Berlin\r\n/* X */")]),
      HumansTxt.Section("SITE\n", [.init("Built\nwith", "Candor")]),
    ])
    #expect(
      String(decoding: humans.bytes(), as: UTF8.self) == """
        /* TEAM */
        Name: Ada
        From: Berlin /* X */

        /* SITE  */
        Built with: Candor

        """
    )
  }

  @Test func `finders of holes know whom to tell`() throws {
    let expires = try DateTime(parsing: "2027-01-01T00:00:00Z")
    var security = try #require(
      SecurityTxt(
        contacts: ["ada@example.org", "https://example.org/security", "tel:+4930123", hostile],
        expires: expires
      )
    )
    security.encryption = ["https://example.org/key.txt", "http://example.org/key.txt", hostile]
    security.acknowledgments = ["https://example.org/thanks"]
    security.preferredLanguages = ["en", "de", hostile]
    security.canonical = ["https://example.org/.well-known/security.txt\r\nContact: x"]
    security.policy = ["/policy"]
    #expect(
      String(decoding: security.bytes(), as: UTF8.self) == """
        Contact: mailto:ada@example.org
        Contact: https://example.org/security
        Contact: tel:+4930123
        Expires: 2027-01-01T00:00:00Z
        Encryption: https://example.org/key.txt
        Acknowledgments: https://example.org/thanks
        Preferred-Languages: en, de
        Canonical: https://example.org/.well-known/security.txtContact:%20x

        """
    )
    #expect(SecurityTxt(contacts: [], expires: expires) == nil)
    #expect(
      SecurityTxt(contacts: ["http://x.example", "javascript:x@y", "//x@y"], expires: expires)
        == nil
    )
  }
}
