import Diagnostics
import Formats
import Profile
import TestSupport
import Testing

@testable import SiteBuild

/// A site of which only some pages are read again is the one that reading everything gives.
@Suite struct RevisionTests {
  @Test(arguments: UInt64(0)..<4)
  func `after any edits it shows and says what a site does that was read anew`(
    seed: UInt64
  ) throws {
    var edits = try SiteEdits(seed: seed)
    var memory = BuildMemory()
    var site: PreparedSite?
    var revised = 0
    for step in 0..<30 {
      let before = FolderSnapshot(edits.site.content)
      var name = "a text"
      if step % 3 == 0 { name = try edits.edit() } else { try edits.rewriteText() }
      let changed = FolderSnapshot(edits.site.content).differences(from: before)
      let known = ["the request", "the theme"].contains(name) ? nil : site
      let next = known.flatMap {
        SiteBuilder.revise($0, reading: changed, edits.request, &memory)
      }
      if next != nil { revised += 1 }
      let shown = try next ?? SiteBuilder.prepare(edits.request, &memory)
      var none = BuildMemory()
      let clean = try SiteBuilder.prepare(edits.request, &none)
      let place: Comment = "seed \(seed), step \(step): \(name)"
      #expect(Said(shown.report) == Said(clean.report), place)
      #expect(shown.isSound == clean.isSound, place)
      site = shown
      if clean.isSound {
        #expect(try files(shown) == files(clean), place)
      } else if step % 2 == 0 {
        try edits.mend(clean.report)
        site = nil
      }
    }
    #expect(revised > 2)
  }

  /// Every file by its path, each asked for by itself.
  private func files(_ site: PreparedSite) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for output in site.basis.outputs(site.basis.head, keyed: false) {
      files[output.path.text] = try site.bytes(at: output.path.text)
    }
    return files
  }
}

extension RevisionTests {
  private static let files = [
    "about.md": "---\ntitle: About\n---\n## Why\n\nText.\n",
    "other.md": "---\nkind: page\n---\n# Other\n\n[why](about.md#why)\n",
    "journal/a.md": "---\ntitle: A\ndate: 2026-01-02\n---\nFirst.\n",
    "letters/b.md":
      "---\nfrom: Bo Tull\nshown-as: B.\nconsent: {given: 2026-02-04, how: by e-mail}\n---\n> Thanks.\n",
    "notes.txt": "notes",
  ]

  /// Whether a site with the sample's files can be revised once `path` holds `text`, and how many errors it has then.
  private func outcome(_ path: String, _ text: String) throws -> (isRevised: Bool, errors: Int) {
    let site = try ScratchSite(Self.files)
    var memory = BuildMemory()
    let before = try SiteBuilder.prepare(site.request, &memory)
    try site.write(path, text)
    let after = SiteBuilder.revise(before, reading: [path], site.request, &memory)
    let clean = try SiteBuilder.prepare(site.request, &memory)
    if let after { #expect(Said(after.report) == Said(clean.report)) }
    return (after != nil, clean.report.counts.errors)
  }

  @Test(
    arguments: [
      ("journal/a.md", "---\ntitle: A\ndate: 2026-01-02\n---\nOther words.\n"),
      ("journal/a.md", "---\ntitle: A\ndate: 2026-01-02\n---\n## A heading\n\n[B](../about.md)\n"),
      ("index.md", "---\ntitle: Ada Low\n---\nI wind clocks.\n"),
      ("other.md", "---\nkind: page\n---\n# Other\n\n[top](about.md#top)\n"),
    ]
  )
  func `a page with another text is read by itself`(path: String, text: String) throws {
    let outcome = try outcome(path, text)
    #expect(outcome.isRevised)
    #expect(outcome.errors == 0)
  }

  @Test(
    arguments: [
      // What others show of it, or where they lead to, is another.
      ("journal/a.md", "---\ntitle: B\ndate: 2026-01-02\n---\nFirst.\n"),
      ("other.md", "---\nkind: page\n---\n# Another\n\n[why](about.md#why)\n"),
      ("about.md", "---\ntitle: About\n---\n## When\n\nText.\n"),
      // A file is published that was not.
      ("about.md", "---\ntitle: About\n---\n## Why\n\n[notes](notes.txt)\n"),
      // A letter gives its writer away, and others may.
      (
        "letters/b.md",
        "---\nfrom: Bo Tull\nshown-as: B.\nconsent: {given: 2026-02-04, how: by e-mail}\n---\n> Thank you.\n"
      ),
      // It is no page any more, or is a new one.
      ("about.md", ""), ("new.md", "---\ntitle: New\n---\nText.\n"),
      ("site.yml", "name: Ada Lowe\nlanguage: en\ntime-zone: Europe/Lisbon\n"),
    ]
  )
  func `what may change more than one page is left to a reading of everything`(
    path: String,
    text: String
  ) throws {
    #expect(try !outcome(path, text).isRevised)
  }

  @Test func `a mistake is told and gone when it is mended`() throws {
    let site = try ScratchSite(Self.files)
    var memory = BuildMemory()
    let before = try SiteBuilder.prepare(site.request, &memory)
    let head = "---\ntitle: A\ndate: 2026-01-02\n---\n"
    try site.write("journal/a.md", head + "[x](nothing.md)\n")
    let wrong = try #require(
      SiteBuilder.revise(before, reading: ["journal/a.md"], site.request, &memory)
    )
    #expect(!wrong.isSound)
    #expect(wrong.report.diagnostics.contains { $0.message.contains("nothing.md") })
    try site.write("journal/a.md", head + "Mended.\n")
    let mended = try #require(
      SiteBuilder.revise(wrong, reading: ["journal/a.md"], site.request, &memory)
    )
    #expect(mended.report.diagnostics == before.report.diagnostics)
    let page = try #require(try mended.bytes(at: "journal/a.html"))
    #expect(String(decoding: page, as: UTF8.self).contains("Mended."))
  }

  @Test func `of two pages that may be links to one file none is read by itself`() throws {
    let text = "---\nkind: page\n---\n# Twin\n\nText.\n"
    let site = try ScratchSite(["one.md": text, "two.md": text])
    var memory = BuildMemory()
    let before = try SiteBuilder.prepare(site.request, &memory)
    try site.write("one.md", text + "More.\n")
    #expect(SiteBuilder.revise(before, reading: ["one.md"], site.request, &memory) == nil)
  }

  @Test func `the next day everything is read`() throws {
    let site = try ScratchSite(Self.files)
    var memory = BuildMemory()
    let before = try SiteBuilder.prepare(site.request, &memory)
    var request = site.request
    request.today = .day(TestBuild.day.adding(days: 1))
    #expect(SiteBuilder.revise(before, reading: [], request, &memory) == nil)
  }
}

/// What a reading says.
private struct Said: Equatable {
  let diagnostics: [Diagnostic]
  let lists: [[String]]
  let leftOut: [LeftOut]
  let rest: [String]

  init(_ report: BuildReport) {
    diagnostics = report.diagnostics
    lists = [report.unlinked, report.located, report.remarks, report.lackingWords]
    leftOut = report.leftOut
    rest = [
      "\(report.pageCount)", report.date?.description ?? "", report.nextChange?.description ?? "",
      report.baseURL ?? "",
    ]
  }
}
