import Diagnostics
import Formats
import Foundation
import Profile
import SiteBuild
import TestSupport
import Testing

/// Folders, names and files that nobody expects.
@Suite struct OddContentTests {
  @Test(arguments: ["content", "content/", "content/.", "./content", "a b/ünï çontent 🎉"])
  func `the content folder may be called anything`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("\(name)/site.yml", "name: Ada Low\n")
    try folder.write("\(name)/index.md", "---\ntitle: Ada\n---\nHi.\n")
    let request = TestBuild.request(
      content: folder.url.path + "/" + name,
      output: folder.path("site/")
    )
    #expect(try SiteBuilder.build(request).isWritten)
    #expect(folder.has("site/index.html"))
  }

  @Test func `a site without index.md is not built, and is told so once`() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/site.yml", "name: Ada Low\nmenu: [index.md, dog.md]\n")
    try folder.write("content/dog.md", "---\nname: Pip\n---\n[Home](index.md)\n")
    let report = try TestBuild.run(content: folder.path("content"), output: folder.path("site"))
    #expect(!report.isWritten)
    #expect(
      report.diagnostics.map(\.message)
        == ["'index.md' is missing; it is the front page, a letter that says who you are"]
    )
    #expect(!report.remarks.contains { $0.contains("index.md") }, "said once is enough")
  }

  @Test func `a front page that is left out is said once`() throws {
    let site = try ScratchSite([
      "index.md": "---\ntitle: Ada\ndraft: true\n---\nHi.\n",
      "dog.md": "---\nname: Pip\n---\n[Home](index.md)\n",
    ])
    let report = try site.build()
    #expect(!report.isWritten)
    #expect(report.diagnostics.count == 1)
    #expect(!report.remarks.contains { $0.contains("index.md") })
    #expect(try site.build { $0.includesDrafts = true }.isWritten)
  }

  @Test func `names that differ by Unicode form only are one address`() throws {
    let site = try ScratchSite()
    // One after the other: to Swift these are one key of a dictionary.
    try site.write("caf\u{E9}.md", "---\ntitle: One\n---\nText.\n")
    try site.write("cafe\u{301}.md", "---\ntitle: Two\n---\nText.\n")
    let messages = try site.messages()
    #expect(messages.count == 1)
    #expect(messages.first?.contains("is already the address of") == true)
  }

  @Test
  func `headings, slugs and links to them are written alike, however their accents were typed`()
    throws
  {
    let site = try ScratchSite([
      "index.md":
        "---\ntitle: Ada\n---\n[x](walk.md#cafe\u{301}) [y](#cafe\u{301})\n\n## Cafe\u{301}\n",
      "walk.md": "---\ntitle: W\nslug: the\u{301}\n---\n## Cafe\u{301}\n",
    ])
    #expect(try site.build().isWritten)
    let page = try #require(site.snapshot.text("index.html"))
    #expect(Array(page.utf8).firstRange(of: Array("id=\"caf\u{E9}\"".utf8)) != nil)
    #expect(page.contains("href=\"th%C3%A9.html#caf%C3%A9\""))
    #expect(page.contains("href=\"#caf%C3%A9\""))
  }

  @Test func `names that differ by case only are one address`() throws {
    let site = try ScratchSite([
      "static/Robots.txt": "x", "static/a.txt": "x", "static/A.txt": "x",
      "Walks.md": "---\ntitle: One\n---\nText.\n", "walks.md": "---\ntitle: Two\n---\nText.\n",
    ])
    let messages = try site.messages()
    #expect(messages.count == 3)
    #expect(messages.contains { $0.contains("in the place of the site's own 'robots.txt'") })
  }

  @Test func `a name that is too long for disks is an error with its place`() throws {
    let name = String(repeating: "a", count: 252)
    let site = try ScratchSite(["\(name).md": "---\ntitle: Long\n---\nText.\n"])
    let report = try site.build()
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.first?.message.contains("a name of 257 bytes") == true)
    #expect(report.diagnostics.first?.location?.path.hasSuffix("\(name).md") == true)
  }

  @Test func `a picture with a long name is published under a shorter one`() throws {
    let name = String(repeating: "ü", count: 125) + ".svg"
    let site = try ScratchSite([
      name: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>",
      "index.md": "---\ntitle: Ada\n---\n![Pip asleep](\(name))\n",
    ])
    #expect(try site.build().isWritten)
    #expect(site.snapshot.paths.contains { $0.hasPrefix("üüü") && $0.utf8.count < 220 })
  }

  @Test func `titles may be long, or hold no letter`() throws {
    let long = String(repeating: "long ", count: 60)
    let site = try ScratchSite([
      "journal/a.md": "---\ntitle: \(long)\ndate: 2026-01-01\n---\nText.\n",
      "journal/b.md": "---\ntitle: 🎉🎉\ndate: 2026-01-02\n---\nText.\n",
      "journal/c.md": "---\ntitle: 🎉\ndate: 2026-01-03\n---\n",
    ])
    let report = try site.build()
    #expect(report.isWritten)
    #expect(site.snapshot.text("journal/b.html")?.contains("<h1>🎉🎉</h1>") == true)
  }

  @Test func `without a worker no photo is published, and it is said what is missing`() throws {
    let site = try ScratchSite(["index.md": "---\ntitle: Ada\n---\n![Pip asleep](pip.jpg)\n"])
    let tiff: [UInt8] = [
      0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x0F, 0, 2, 0, 0, 0, 2, 0x41, 0, 0, 0, 0, 0, 0,
      0,
    ]
    let exif = Array("Exif".utf8) + [0, 0] + tiff
    var jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
    jpeg += [0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xFF, 0xD9]
    try site.folder.write("content/pip.jpg", Data(jpeg))
    let report = try site.build()
    #expect(!report.isWritten)
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.first?.message.hasPrefix("photos need the program") == true)
    #expect(report.diagnostics.allSatisfy { $0.location?.path.hasSuffix("pip.jpg") == true })
    #expect(!site.folder.has("site"))
  }

  @Test func `a drawing or a file that is too large is refused, and nothing else is said of it`()
    throws
  {
    let site = try ScratchSite(["index.md": "---\ntitle: Ada\n---\n![Pip](p.svg) [it](a.zip)\n"])
    let drawing =
      "<svg xmlns=\"http://www.w3.org/2000/svg\">" + String(repeating: " ", count: 9 << 20)
    try site.write("p.svg", drawing + "</svg>")
    try site.write("a.zip", "")
    #expect(truncate(site.content + "/a.zip", 257 << 20) == 0)
    #expect(
      try site.messages().sorted() == [
        "'\(site.content)/a.zip' has 257 MB, and 256 MB is the most that is published; put it where"
          + " large files are kept, and link to it there",
        "this drawing has 9 MB, and 8 MB is the most; save it with fewer details, or as a picture of"
          + " dots",
      ]
    )
  }

  @Test(arguments: [
    ("", "/site"), ("/content", "/content"), ("/content", "/content/site"), ("/content", ""),
    ("/content", "/content/deep/er/site"), ("/content", "/link/site"),
    ("/content/", "/content/../"),
  ])
  func `content and site may not lie in each other`(content: String, output: String) throws {
    let site = try ScratchSite()
    let root = site.folder.url.path
    try FileManager.default.createSymbolicLink(
      atPath: root + "/link",
      withDestinationPath: site.content
    )
    let before = FolderSnapshot(root)
    let error = #expect(throws: BuildError.self) {
      try TestBuild.run(content: root + content, output: root + output)
    }
    #expect(error?.description.contains("lie in each other") == true)
    #expect(FolderSnapshot(root) == before)
    #expect(!site.folder.has("site"))
  }

  @Test func `a site beside the content is no nested one`() throws {
    let site = try ScratchSite()
    let report = try TestBuild.run(content: site.content, output: site.content + "-site")
    #expect(report.isWritten)
  }

  @Test func `pages wait for their day, and the report names the next`() throws {
    let site = try ScratchSite([
      "later.md":
        "---\ntitle: Later\npublish-from: 2026-12-24\npublish-until: 2026-12-26\n---\nText.\n"
    ])
    let cases: [(day: Int, isThere: Bool, next: String?)] = [
      (23, false, "2026-12-24"), (24, true, "2026-12-27"), (26, true, "2026-12-27"),
      (27, false, nil),
    ]
    for (day, isThere, next) in cases {
      let report = try site.build {
        $0.today = .day(.init(year: 2026, month: 12, day: day) ?? .earliest)
      }
      #expect(site.folder.has("site/later.html") == isThere, "\(day)")
      #expect(report.nextChange?.description == next, "\(day)")
    }
    try site.build { $0.includesFuture = true }
    #expect(site.folder.has("site/later.html"))
  }

  @Test func `drafts are published when asked for`() throws {
    let site = try ScratchSite(["walks.md": "---\ntitle: Walks\ndraft: true\n---\nText.\n"])
    try site.build { $0.includesDrafts = true }
    #expect(site.folder.has("site/walks.html"))
    try site.build()
    #expect(!site.folder.has("site/walks.html"))
  }
}
