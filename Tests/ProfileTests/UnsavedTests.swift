import Diagnostics
import Testing

@testable import Profile

@Suite struct UnsavedTests {
  private static let letter =
    "---\nfrom: Ines Albers\nshown-as: I.\ndate: 2026-01-02\nconsent:\n  given: 2026-01-02\n"
    + "  how: mail\n---\n> Thank you.\n"
  let folder = TemporaryFolder()

  init() {
    folder.write("site.yml", "name: Ana\ntime-zone: Europe/Lisbon\n")
    folder.write("index.md", "# Hello\n")
    folder.write("values/love.md")
    folder.write("letters/one.md", Self.letter)
    folder.write("notes/idea.md")
  }

  private func load(_ path: String) throws -> (page: Page?, said: [String], profile: Profile) {
    let (profile, diagnostics) = try Profile.load(
      folder: folder.path,
      shownAs: "content",
      date: Sample.today
    )
    let said = diagnostics.filter { $0.location?.path == "content/\(path)" }.sorted().map(\.line)
    return (profile.pages.first { $0.path == path }, said, profile)
  }

  /// What a file says from memory, with the profile that is on the disk.
  private func unsaved(_ path: String, _ text: String, in profile: Profile) -> UnsavedPage? {
    profile.unsavedPage(
      SourceFile(path: "content/\(path)", text: text),
      at: path,
      date: Sample.today
    )
  }

  @Test(arguments: [
    ("dog.md", "---\nname: Gordon\nbron: 2019\n---\nHe is small.\n"),
    ("values.md", "What matters.\n"),
    ("values/Index.md", "What matters.\n"),
    ("values/love.md", "---\ntitel: Love\n---\nOther words.\n"),
    ("notes.md", "No title.\n"),
    ("notes/other.md", "---\ntitle: Other\n---\nWords.\n"),
    ("offers/tea.md", "---\nstart: yesterday\n---\nWords.\n"),
    ("draft.md", "---\ntitle: x\ndraft: yes\nkey: 1\n---\nWords.\n"),
    ("journal/late.md", "---\ndate: 2026-07-01\n---\nWords.\n"),
    ("open.md", "---\ntitle: x\n"), ("empty.md", ""), ("index.md", ""),
    ("index.md", "---\ndraft: yes\n---\nWords.\n"),
    ("who.md", "---\ntitle: x\n---\nInes Albers wrote to me.\n"),
    ("letters/one.md", Self.letter + "\nIt was Ines Albers.\n"),
    ("ines-albers.md", "---\ntitle: x\n---\nWords.\n"),
  ])
  func `a page reads from memory as it would when saved`(path: String, text: String) throws {
    let read = try #require(unsaved(path, text, in: try load("").profile))
    folder.write(path, text)
    let (page, said, profile) = try load(path)
    #expect(read.diagnostics.sorted().map(\.line) == said)
    #expect(read.leftOut == profile.leftOut.first { $0.path == path }?.reason)
    #expect((read.page == nil) == (page == nil))
    #expect(read.page?.kind == page?.kind)
    #expect(read.page?.common.title == page?.common.title)
    #expect(read.page?.introduces == page?.introduces)
    #expect(read.page?.body == page?.body)
  }

  @Test func `a second file that opens a section is told`() throws {
    folder.write("values.md", "What matters.\n")
    let read = try #require(unsaved("values/index.md", "Again.\n", in: try load("").profile))
    #expect(
      read.diagnostics.map(\.message) == [
        "'values.md' opens the section 'values' already; keep one of the two"
      ]
    )
  }

  @Test(arguments: [
    "static/x.md", ".x.md", "a/.b/x.md", "x.txt", "x", "", "../x.md", "/x.md", "a//x.md", "x.md~",
  ])
  func `what is read as no page is none`(path: String) throws {
    #expect(unsaved(path, "Words.\n", in: try load("").profile) == nil)
  }

  @Test func `bytes that are no text and texts without end are refused`() throws {
    let profile = try load("").profile
    let cases: [(bytes: [UInt8], message: String)] = [
      ([0x61, 0xFF], "1:2 error the byte FF here is not UTF-8; save the file as UTF-8"),
      (
        Array(repeating: 0x61, count: 6 << 20),
        "error this file has 6 MB; at most 5 MB of text are read, so divide it"
      ),
    ]
    for (bytes, message) in cases {
      let file = SourceFile(path: "x.md", bytes: bytes)
      let read = profile.unsavedPage(file, at: "x.md", date: Sample.today)
      #expect(read?.diagnostics.map(\.line) == [message])
      #expect(read?.page != nil)
    }
    let settings = SourceFile(path: "site.yml", bytes: [0xFF])
    #expect(
      profile.unsavedSite(settings, date: Sample.today).diagnostics.map(\.line) == [
        "1:1 error the byte FF here is not UTF-8; save the file as UTF-8"
      ]
    )
  }

  @Test(arguments: [
    "name: Ana\n", "", "nam: Ana\n", "name: Ana\ntagline: Ines Albers likes me\n", "a: [\n",
  ])
  func `site yml reads from memory as it would when saved`(text: String) throws {
    let file = SourceFile(path: "content/site.yml", text: text)
    let read = try load("").profile.unsavedSite(file, date: Sample.today)
    folder.write("site.yml", text)
    let (_, said, profile) = try load("site.yml")
    #expect(read.diagnostics.sorted().map(\.line) == said)
    #expect(read.site.name == profile.site.name)
    #expect(read.site.hasOwnTimeZone == profile.site.hasOwnTimeZone)
  }
}
