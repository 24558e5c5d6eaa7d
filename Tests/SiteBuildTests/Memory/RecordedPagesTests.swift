import Diagnostics
import Foundation
import Output
import Profile
import TestSupport
import Testing

@testable import SiteBuild

/// Pages that are not read again.
@Suite struct RecordedPagesTests {
  /// A site whose files nobody has written for a moment.
  private static func settled(_ files: [String: String]) throws -> ScratchSite {
    let site = try ScratchSite(files)
    Thread.sleep(forTimeInterval: 0.05)
    return site
  }

  private static func profile(
    of site: ScratchSite,
    _ recalled: RecordedPages? = nil
  ) throws -> Profile {
    try OpenedContent(folder: site.content, shownAs: site.content, date: TestBuild.day)
      .profile(recalling: recalled).profile
  }

  private static let posts = [
    "journal/plain.md": "---\ndate: 2026-01-02\n---\nWords.\n",
    "journal/full.md": """
    ---
    title: "All, with \u{e9}"
    date: 2026-01-02 09:30
    updated: 2026-03-04T10:00:00+05:30
    summary: Short.
    description: Longer.
    slug: other
    aliases: [/old.html, /older/]
    tags: [tea, "Hill walking"]
    language: de
    publish-from: 2026-01-01
    publish-until: 2027-01-01
    image: /p.svg
    alt: ""
    ---
    # Words

    """,
    "notes.md": "---\ntitle: Notes\nmenu: 3\n---\nWords.\n",
    "values.md": "---\ntitle: Values\n---\nWords.\n",
    "values/calm.md": "---\ntitle: Calm\n---\nWords.\n",
    "p.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>",
  ]

  @Test func `posts and plain pages come back as they were read, and others are read`() throws {
    let site = try Self.settled(Self.posts)
    var memory = BuildMemory()
    let first = try SiteBuilder.build(site.request, &memory)
    #expect(first.isWritten)
    #expect(first.recalledCount == 0)
    let read = try Self.profile(of: site)
    let recalled = try Self.profile(of: site, RecordedPages(memory, folder: site.content))
    #expect(
      recalled.pages.filter(\.isRecalled).map(\.path)
        == ["journal/full.md", "journal/plain.md", "notes.md", "values.md"]
    )
    for (one, other) in zip(recalled.pages, read.pages) {
      #expect(one.path == other.path)
      #expect(one.shownPath == other.shownPath)
      #expect(one.stamp == other.stamp)
      #expect(one.common == other.common)
      #expect(one.details == other.details)
      #expect(one.introduces == other.introduces)
      #expect([one.body, one.frontMatter] == [other.body, other.frontMatter])
      #expect(one.file.bytes == other.file.bytes)
    }
  }

  @Test func `a page that something was said about is read again`() throws {
    let site = try Self.settled([
      "journal/odd.md": "---\ndate: 2026-01-02\ntitel: Odd\n---\nWords.\n"
    ])
    var memory = BuildMemory()
    let first = try SiteBuilder.build(site.request, &memory)
    let second = try SiteBuilder.build(site.request, &memory)
    #expect(first.counts.errors + first.counts.warnings > 0)
    #expect(second.recalledCount == 0)
    #expect(second.diagnostics == first.diagnostics)
  }

  @Test(arguments: ["time-zone: Asia/Tokyo", "time-zone: Europe/Lisbon\nrole: mender"])
  func `another zone has pages read again, and other settings do not`(settings: String) throws {
    let site = try Self.settled(Self.posts)
    var memory = BuildMemory()
    _ = try SiteBuilder.build(site.request, &memory)
    try site.write("site.yml", "name: Ada Low\nlanguage: en\n\(settings)\n")
    let report = try SiteBuilder.build(site.request, &memory)
    #expect(report.recalledCount == (settings.contains("Tokyo") ? 0 : 4))
  }

  @Test func `a file that was written since it was looked at is noticed when it is needed`() throws
  {
    let site = try Self.settled(Self.posts)
    var memory = BuildMemory()
    _ = try SiteBuilder.build(site.request, &memory)
    let recorded = RecordedPages(memory, folder: site.content)
    let pages = try Self.profile(of: site, recorded).pages
    let page = try #require(pages.first { $0.path == "journal/plain.md" })
    try site.write("journal/plain.md", "Short.")
    #expect(!recorded.areOvertaken)
    // As long as it was, so that every place in it is there.
    #expect(page.file.bytes.count == page.body.end)
    #expect(recorded.areOvertaken)
  }

  @Test func `what cannot be trusted is made again from the files`() throws {
    let site = try Self.settled(Self.posts)
    var memory = BuildMemory()
    _ = try SiteBuilder.build(site.request, &memory)
    let whole = site.snapshot
    // A memory that knows a file by its stamp and has another content for it, as when it is written while it is in use.
    memory.mistake("journal/plain.md")
    try FileManager.default.removeItem(atPath: site.output + "/journal/plain.html")
    let report = try SiteBuilder.build(site.request, &memory)
    #expect(report.isWritten)
    #expect(report.recalledCount == 0)
    #expect(site.snapshot == whole)
  }
}

extension BuildMemory {
  /// Takes the content of a page for another.
  fileprivate mutating func mistake(_ path: String) {
    let key = Fingerprint(path: path)
    guard let page = pages[key] else { return }
    let other = PageMemory(
      content: Fingerprint(path: "other"),
      frontMatter: page.frontMatter,
      opening: page.opening,
      words: page.words,
      complaints: page.complaints,
      record: page.record,
      anchors: page.anchors,
      links: page.links
    )
    pages[key] = other
  }
}
