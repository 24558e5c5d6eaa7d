import Diagnostics
import Formats
import Testing

@testable import Profile

@Suite struct PageReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `finds front matter and body whatever ends a line`(newline: String) throws {
    let text = ["---", "title: x", "---", "Words.", ""].joined(separator: newline)
    for lead in ["", "\u{FEFF}"] {
      let page = try #require(Sample.read(lead + text).page)
      #expect(page.common.title == "x")
      #expect(page.file.text(page.frontMatter) == "title: x\(newline)")
      #expect(page.file.text(page.body) == "Words.\(newline)")
    }
  }

  @Test func `takes a file without front matter as it is`() throws {
    let page = try #require(Sample.read("\u{FEFF}Words.", path: "values/x.md").page)
    #expect(page.file.text(page.body) == "Words.")
    #expect(page.frontMatter.count == 0)
    #expect(Sample.read("----\nx\n---\n", path: "values/x.md").page?.frontMatter.count == 0)
    #expect(Sample.read("---  \ntitle: x\n--- \t\ny").page?.common.title == "x")
    #expect(Sample.read("---\ntitle: x\n---").page?.body.count == 0)
  }

  static let faults = [
    (
      "---\ntitle: x\n",
      "1:1 error the front matter that begins here has no end; add a line '---' behind its last key"
    ),
    (
      "+++\ntitle = 'x'\n+++\n",
      "1:1 error front matter between '+++' is not read; write it as 'key: value' lines between '---'"
    ),
    (
      "---\ntitle: Foo: bar\n---\n",
      "2:8 error a text with ': ' in it needs quotes: title: \"Foo: bar\""
    ),
    ("---\n- a\n---\n", "2:1 error 'key: value' lines should stand here, found a list"),
    (
      "---\njust words\n---\n", "2:1 error 'key: value' lines should stand here, found 'just words'"
    ),
    ("---\n\ttitle: x\n---\n", "2:1 error this line is indented with a tab; use spaces"),
    (
      "---\ntitle: x\ntitle: &a y\n---\n",
      "3:8 error a text that begins with '&' needs quotes: \"&a y\""
    ),
  ]

  @Test(arguments: faults)
  func `says what is wrong with front matter as a whole`(text: String, complaint: String) {
    for path in ["page.md", "values/x.md", "letters/x.md", "index.md"] {
      let reading = Sample.read(text, path: path)
      #expect(reading.diagnostics.map(\.line) == [complaint])
      #expect(reading.page != nil)
      #expect(reading.leftOut == nil)
    }
  }

  @Test(arguments: ["", "\u{FEFF}", " \r\n\n", "---\n---\n", "---\n# only a comment\n---\n \n"])
  func `leaves an empty file out and says so`(text: String) {
    let reading = Sample.read(text, path: "values/x.md")
    #expect(reading.leftOut == .empty)
    #expect(
      reading.diagnostics.map(\.line) == [
        "1:1 warning this file is empty; write something, or remove it"
      ]
    )
  }

  @Test(arguments: [
    "Words.", "# A heading", "---\nauthor: me\nisbn: x\n---\nx", "---\ndraft: x\n---\nx",
  ])
  func `leaves notes out without a word`(text: String) {
    let reading = Sample.read(text, path: "notes/x.md")
    #expect(reading.leftOut == .stray)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `asks whether a title was meant`() {
    let reading = Sample.read("---\ntitel: My page\n---\nx")
    #expect(reading.leftOut == .stray)
    #expect(
      reading.diagnostics.map(\.line) == [
        "2:1 warning unknown key 'titel'; did you mean 'title'? without it this file is left out"
      ]
    )
  }

  @Test func `never crashes whatever a file holds`() {
    var seed: UInt64 = 3
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let keys = [
      "title", "kind", "date", "start", "end", "price", "consent", "aliases", "isbn", "image",
      "alt",
      "slug", "for", "instead", "buy", "tags", "time-zone", "online", "book", "from", "shown-as",
    ]
    let values = [
      "", "x", "[", "[a]", "{a: b}", "\"", "2026-02-30", "9999-12-31", "0001-01-01",
      "2026-03-29 02:30",
      "-", "- a", "|", "> x", "90 EUR", "mailto:", "https://", "\u{0}", "é", "~", "12:30", "[[]]",
      "journal", "offer", "letter", "book", "fit", "&a", "*a", "\u{2028}", "#",
      "99999999999999999999",
    ]
    for _ in 0..<3000 {
      var text = "---\n"
      for _ in 0..<random(7) {
        text += "\(keys[random(keys.count)]): \(values[random(values.count)])\n"
      }
      text += "---\n" + values[random(values.count)]
      let path = ["x.md", "index.md", "letters/a.md", "offers/b.md", "fit.md", "dog.md"][random(6)]
      let reading = Sample.read(text, path: path)
      #expect((reading.page == nil) == (reading.leftOut != nil))
    }
  }

  @Test(arguments: ["0001-01-01", "9999-12-31"])
  func `reads on the first and on the last day there is`(day: String) throws {
    let reader = PageReader(
      zone: .utc,
      hasOwnZone: true,
      today: try #require(CivilDate(day)),
      folders: []
    )
    for kind in Kind.allCases {
      let file = SourceFile(path: "x", text: "---\nkind: \(kind.rawValue)\nyear: 2020\n---\nx")
      #expect(reader.read(file, path: "x.md").page != nil)
    }
  }
}
