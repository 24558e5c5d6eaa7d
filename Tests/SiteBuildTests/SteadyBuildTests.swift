import Diagnostics
import Foundation
import Output
import SiteBuild
import TestSupport
import Testing

/// The same content makes the same bytes, and only what changed is written.
@Suite struct SteadyBuildTests {
  private static func site() throws -> ScratchSite {
    var files: [String: String] = [
      "photos/pip.svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"><path d=\"M0 0\"/></svg>",
      "values.md": "---\ntitle: Values\n---\n![Pip asleep](photos/pip.svg)\n",
    ]
    for number in 1...60 {
      files["journal/post-\(number).md"] =
        "---\ntitle: Post \(number)\ndate: 2026-01-01\ntags: [t\(number % 7)]\n---\n[next](post-\(number % 60 + 1).md)\n"
      files["values/v\(number).md"] =
        "---\ntitle: V \(number)\n---\n## Why\n\nText.[^1]\n\n[^1]: x\n"
    }
    return try ScratchSite(files)
  }

  @Test func `two builds are the same byte for byte, whatever the order on disk`() throws {
    let first = try Self.site()
    try first.build { $0.baseURL = "https://ada.test/" }
    let second = try TemporaryFolder()
    // Written in another order, most file systems list them in another order too.
    for (path, bytes) in FolderSnapshot(first.content).files.sorted(by: { $0.key > $1.key }) {
      try second.write("content/\(path)", bytes)
    }
    let output = second.path("site")
    var request = TestBuild.request(content: second.path("content"), output: output)
    request.baseURL = "https://ada.test/"
    _ = try SiteBuilder.build(request)
    #expect(first.snapshot.differences(from: FolderSnapshot(output)).isEmpty)
    #expect(first.snapshot.paths.count > 130)
  }

  @Test func `a second build writes nothing`() throws {
    let site = try Self.site()
    let first = try site.build()
    #expect(first.writtenCount == first.fileCount)
    let second = try site.build()
    #expect(second.isWritten)
    #expect(second.writtenCount == 0)
    #expect(second.removedCount == 0)
  }

  @Test func `an edit changes only what shows it`() throws {
    let site = try Self.site()
    try site.build()
    let before = site.snapshot
    try site.write("values/v7.md", "---\ntitle: V 7\n---\nOther words.\n")
    let report = try site.build()
    let changed = site.snapshot.differences(from: before).filter { $0 != ".candor.json" }
    #expect(
      changed == ["index.html", "values.html", "values/v7.html"].filter { changed.contains($0) }
    )
    #expect(changed.contains("values/v7.html") && changed.contains("values.html"))
    #expect(report.writtenCount == changed.count)
  }

  @Test func `the file of a page that is gone is removed, and somebody else's is kept`() throws {
    let site = try Self.site()
    try site.write("index.md", "---\ntitle: Ada\n---\nHi.\n")
    try site.write("walks.md", "---\ntitle: Walks\n---\nText.\n")
    try site.build()
    try site.folder.write("site/mine.txt", "mine")
    try FileManager.default.removeItem(atPath: site.content + "/walks.md")
    let report = try site.build()
    #expect(report.removedCount == 1)
    #expect(!site.folder.has("site/walks.html"))
    #expect(try site.folder.text("site/mine.txt") == "mine")
  }

  @Test func `a build with errors leaves the last good site as it was`() throws {
    let site = try Self.site()
    try site.build()
    let before = site.snapshot
    try site.write("values/v7.md", "---\ntitle: Changed\n---\nOther words.\n")
    try site.write("walks.md", "---\ntitle: Walks\n---\n[x](nothing.md)\n")
    let report = try site.build()
    #expect(!report.isWritten)
    #expect(report.counts.errors == 1)
    #expect(site.snapshot == before)
  }

  @Test func `warnings keep a strict build from writing, and only that`() throws {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>"
    let site = try ScratchSite([
      "p.svg": picture, "index.md": "---\ntitle: Ada\n---\n![](p.svg)\n",
    ])
    let strict = try site.build { $0.isStrict = true }
    #expect(!strict.isWritten)
    #expect(strict.counts == (errors: 0, warnings: 1))
    #expect(site.snapshot.files.isEmpty)
    #expect(try site.build().isWritten)
  }

  @Test func `an interrupted build is completed by the next`() throws {
    let site = try Self.site()
    try site.build()
    let whole = site.snapshot
    // The same plan, begun and dropped after one file was written otherwise.
    do {
      let folder = try OutputFolder(site.output, for: .writing)
      let plan = whole.paths.filter { $0 != ".candor.json" }
      let build = try folder.begin(plan: plan, drafts: false)
      try build.write("index.html", Array("half".utf8))
    }
    #expect(site.snapshot != whole)
    let report = try site.build()
    #expect(report.isWritten)
    #expect(site.snapshot.differences(from: whole).isEmpty)
  }

  @Test func `two builds of one folder do not meet`() throws {
    let site = try Self.site()
    try site.build()
    let folder = try OutputFolder(site.output, for: .writing)
    let error = #expect(throws: BuildError.self) { try site.build() }
    #expect(error?.description.contains("site'") == true)
    withExtendedLifetime(folder) {}
  }
}
