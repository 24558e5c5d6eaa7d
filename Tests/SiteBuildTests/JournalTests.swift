import Formats
import Foundation
import SiteBuild
import TestSupport
import Testing

/// The journal's lists: pages of 20, archive, tags, neighbours.
@Suite struct JournalTests {
  private static func posts(_ count: Int) -> [String: String] {
    var files: [String: String] = [:]
    for number in 1...max(1, count) where number <= count {
      let day = CivilDate(year: 2024, month: 12, day: 1)?.adding(days: number)
      files["journal/post-\(number).md"] = """
        ---
        title: Post \(number)
        date: \(day?.description ?? "")
        tags: [\(number % 2 == 0 ? "even" : "odd"), all]
        ---
        Text \(number).

        """
    }
    return files
  }

  private func count(_ word: String, in text: String?) -> Int {
    (text ?? "").components(separatedBy: word).count - 1
  }

  @Test func `lists have pages of 20`() throws {
    let site = try ScratchSite(Self.posts(45))
    try site.build()
    let built = site.snapshot
    let lists = built.paths.filter { $0.hasPrefix("journal") && !$0.contains("post-") }
    #expect(
      lists == [
        "journal.html", "journal/archive.html", "journal/page-2.html", "journal/page-3.html",
      ]
    )
    #expect(count("<section", in: built.text("journal.html")) == 20)
    #expect(count("<section", in: built.text("journal/page-2.html")) == 20)
    #expect(count("<section", in: built.text("journal/page-3.html")) == 5)
    #expect(built.text("journal.html")?.contains("post-45.html") == true)
    #expect(built.text("journal/page-3.html")?.contains("href=\"post-1.html\"") == true)
    #expect(built.text("journal/page-2.html")?.contains("<title>Journal 2") == true)
  }

  @Test(arguments: [(20, 1), (21, 2), (40, 2), (41, 3)])
  func `no page of a list is empty`(posts: Int, pages: Int) throws {
    let site = try ScratchSite(Self.posts(posts))
    try site.build()
    let built = site.snapshot.paths.filter { $0.hasPrefix("tags/all") }
    #expect(built.count == pages)
  }

  @Test func `tags have pages, and the archive has years`() throws {
    let site = try ScratchSite(Self.posts(45))
    try site.build()
    let built = site.snapshot
    #expect(count("<section", in: built.text("tags/even.html")) == 20)
    #expect(count("<section", in: built.text("tags/even/page-2.html")) == 2)
    #expect(count("<section", in: built.text("tags/all/page-3.html")) == 5)
    let tags = try #require(built.text("tags.html"))
    #expect(tags.contains("<a href=\"tags/all.html\">all</a> 45"))
    #expect(tags.contains("<a href=\"tags/odd.html\">odd</a> 23"))
    let archive = try #require(built.text("journal/archive.html"))
    #expect(archive.contains("<h2>2025</h2>") && archive.contains("<h2>2024</h2>"))
    #expect(count("<p><a href=", in: archive) == 45)
  }

  @Test func `feeds hold the newest 20`() throws {
    let site = try ScratchSite(Self.posts(45))
    try site.build { $0.baseURL = "https://ada.test/" }
    let built = site.snapshot
    #expect(count("<entry>", in: built.text("atom.xml")) == 20)
    #expect(built.text("atom.xml")?.contains("Post 26<") == true)
    #expect(built.text("atom.xml")?.contains("Post 25<") == false)
    #expect(count("\"date_published\"", in: built.text("feed.json")) == 20)
  }

  @Test func `posts know their neighbours`() throws {
    let site = try ScratchSite(Self.posts(3))
    let theme = try TemporaryFolder()
    try theme.write("near/theme.yml", "extends: bare\ncontract: 1\n")
    try theme.write(
      "near/layouts/post.mustache",
      "{{#page.previous}}older {{href}}{{/page.previous}}, {{#page.next}}newer {{href}}{{/page.next}}"
    )
    try site.build {
      $0.theme = "near"
      $0.themeFolders.insert(theme.url.path, at: 0)
    }
    let built = site.snapshot
    #expect(built.text("journal/post-1.html") == ", newer post-2.html")
    #expect(built.text("journal/post-2.html") == "older post-1.html, newer post-3.html")
    #expect(built.text("journal/post-3.html") == "older post-2.html, ")
  }

  @Test func `a site without posts has no journal, no feed and no tags`() throws {
    let site = try ScratchSite()
    try site.build { $0.baseURL = "https://ada.test/" }
    let names = ["journal.html", "atom.xml", "feed.json", "tags.html", "calendar.ics"]
    #expect(Set(site.snapshot.paths).isDisjoint(with: names))
  }

  @Test func `tags that differ by case are one`() throws {
    let site = try ScratchSite([
      "journal/a.md": "---\ntitle: A\ndate: 2026-01-01\ntags: [Love]\n---\nText.\n",
      "journal/b.md": "---\ntitle: B\ndate: 2026-01-02\ntags: [love]\n---\nText.\n",
    ])
    try site.build()
    #expect(site.snapshot.text("tags.html")?.contains(">love</a> 2") == true)
  }

  @Test func `a link to a feed that the site does not have is an error`() throws {
    let site = try ScratchSite(["index.md": "---\ntitle: Ada\n---\n[feed](atom.xml)\n"])
    #expect(try site.messages() == ["there is no 'atom.xml'; check its name and folder"])
  }
}
