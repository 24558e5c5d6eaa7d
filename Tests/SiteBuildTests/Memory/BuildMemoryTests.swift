import Foundation
import SiteBuild
import TestSupport
import Testing

/// What a build remembers, as bytes.
@Suite struct BuildMemoryTests {
  private static func site() throws -> ScratchSite {
    try ScratchSite([
      "journal/a.md": "---\ntitle: A\ndate: 2026-01-02\ntags: [tea]\n---\n[b](b.md#why)\n",
      "journal/b.md": "---\ntitle: B\ndate: 2026-01-03\n---\n## Why\n\n![](/p.svg)\n",
      "p.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>",
    ])
  }

  /// A site that was built twice, so that what it remembers is settled, and what it remembers.
  private static func remembered(_ site: ScratchSite) throws -> BuildMemory {
    var memory = BuildMemory()
    for _ in 0..<2 {
      _ = try SiteBuilder.build(site.request, &memory)
      Thread.sleep(forTimeInterval: 0.05)
    }
    _ = try SiteBuilder.build(site.request, &memory)
    return memory
  }

  @Test func `nothing is made or read again where nothing has changed`() throws {
    let site = try Self.site()
    var memory = try Self.remembered(site)
    let report = try SiteBuilder.build(site.request, &memory)
    #expect(report.untouchedCount > 5)
    #expect(report.writtenCount == 0)
  }

  @Test func `it comes back from its bytes as it was`() throws {
    let memory = try Self.remembered(try Self.site())
    #expect(BuildMemory(reading: memory.serialized()) == memory)
    #expect(memory != BuildMemory())
    #expect(BuildMemory(reading: BuildMemory().serialized()) == BuildMemory())
  }

  @Test func `bytes that are not whole are no memory, and no trouble`() throws {
    let bytes = try Self.remembered(try Self.site()).serialized()
    for count in stride(from: 0, to: bytes.count, by: 41) {
      #expect(BuildMemory(reading: Array(bytes.prefix(count))) == BuildMemory())
    }
    for index in stride(from: 0, to: bytes.count, by: 41) {
      var damaged = bytes
      damaged[index] ^= 0x40
      #expect(BuildMemory(reading: damaged) == BuildMemory())
    }
    #expect(BuildMemory(reading: bytes + [0]) == BuildMemory())
  }

  @Test func `another program's memory is not used`() throws {
    let site = try Self.site()
    var memory = try Self.remembered(site)
    var request = site.request
    request.generator = "Candor of tomorrow"
    let report = try SiteBuilder.build(request, &memory)
    #expect(report.untouchedCount == 0)
  }

  @Test func `a warning about a page that is remembered is said again`() throws {
    let site = try Self.site()
    var memory = BuildMemory()
    let first = try SiteBuilder.build(site.request, &memory)
    let second = try SiteBuilder.build(site.request, &memory)
    #expect(first.counts.warnings == 1)
    #expect(second.diagnostics == first.diagnostics)
  }

  @Test func `a file that was changed by hand is made again, whatever its times say`() throws {
    let site = try Self.site()
    var memory = try Self.remembered(site)
    let whole = site.snapshot
    let file = site.output + "/journal/a.html"
    let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.write(contentsOf: Data("x".utf8))
    try handle.close()
    if let date {
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    }
    let report = try SiteBuilder.build(site.request, &memory)
    #expect(report.writtenCount == 1)
    #expect(site.snapshot == whole)
  }

  @Test func `the folder that keeps it may hold anything`() throws {
    let site = try Self.site()
    var request = site.request
    request.cache = site.folder.path(".candor-cache")
    _ = try SiteBuilder.build(request)
    let whole = site.snapshot
    let file = try #require(FolderSnapshotPaths.of(site.folder.path(".candor-cache/builds")).first)
    for rubbish in [
      "", "candor-memory 1\n", "candor-memory 2\nmore", String(repeating: "\0", count: 99),
    ] {
      try site.folder.write(".candor-cache/builds/" + file, rubbish)
      #expect(try SiteBuilder.build(request).isWritten)
      #expect(site.snapshot == whole)
    }
    try FileManager.default.removeItem(atPath: site.folder.path(".candor-cache"))
    try site.folder.write(".candor-cache", "a file in the place of the folder")
    #expect(try SiteBuilder.build(request).isWritten)
    #expect(site.snapshot == whole)
  }

  @Test func `two sites of one content each have a memory of their own`() throws {
    let site = try Self.site()
    var request = site.request
    request.cache = site.folder.path(".candor-cache")
    _ = try SiteBuilder.build(request)
    request.output = site.folder.path("other")
    _ = try SiteBuilder.build(request)
    #expect(FolderSnapshotPaths.of(site.folder.path(".candor-cache/builds")).count == 2)
    #expect(site.snapshot.differences(from: FolderSnapshot(request.output)) == [])
  }
}
