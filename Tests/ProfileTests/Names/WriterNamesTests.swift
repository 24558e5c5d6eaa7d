import Diagnostics
import Testing

@testable import Profile

@Suite struct WriterNamesTests {
  let folder = TemporaryFolder()

  init() {
    folder.write("site.yml", "name: Ana\n")
    folder.write("index.md", "# Hello\n")
    folder.write("letters/k.md", letter("Kari Nilsen", "A reader"))
  }

  func letter(_ from: String, _ shown: String) -> String {
    "---\nfrom: \(from)\nshown-as: \(shown)\nconsent: {given: 2026-02-04, how: \(from) rang}\n"
      + "private: \(from)\n---\n> Thank you.\n"
  }

  /// `path:line:column`, or the path where the name of the file is meant.
  func places() throws -> [String] {
    let found = try Profile.load(folder: folder.path, shownAs: "content", date: Sample.today)
      .diagnostics.filter { $0.message.contains("the name of the writer of") }.sorted()
    #expect(found.allSatisfy { $0.severity == .error })
    return found.compactMap(\.location).map { place in
      place.hasPosition ? "\(place.path):\(place.start.line):\(place.start.column)" : place.path
    }
  }

  @Test func `says whose name it is, and of which letter`() throws {
    folder.write("journal/snow.md", "---\ndate: 2026-01-01\n---\nKari Nilsen came.\n")
    let found = try Profile.load(folder: folder.path, shownAs: "content", date: Sample.today)
    #expect(
      found.diagnostics.map(\.line) == [
        "4:1 error this is the name of the writer of 'letters/k.md', who may be shown as "
          + "'A reader' only, so take the name out"
      ]
    )
  }

  static let pages = [
    ("title: To Kari Nilsen", "x", ["2:11"]),
    ("title: T\nalt: Kari Nilsen\nimage: photos/kari-nilsen.jpg", "x", ["3:6", "4:15"]),
    ("title: T\nprivate: Kari Nilsen", "x", []), ("title: T # Kari Nilsen", "x", []),
    ("title: T", "Kari\nNilsen and Kari Nilsen", ["4:1", "5:12"]),
    ("title: T", "![Kari Nilsen](a.jpg)", ["4:3"]), ("title: T", "![a](kari_nilsen.jpg)", ["4:6"]),
    ("title: T", "[a](b.md \"Kari Nilsen\")", ["4:11"]),
    ("title: T", "<img alt=\"Kari Nilsen\">", ["4:11"]),
    ("title: T", "<!-- Kari Nilsen -->\n", []), ("title: T", "<!-- Kari Nilsen\n", ["4:6"]),
    ("title: T", "`Kari Nilsen`", ["4:2"]), ("title: T", "Kari came, Nilsen too", []),
    ("title: T\ndraft: yes", "Kari Nilsen", []),
  ]

  @Test(arguments: pages)
  func `searches all that a page publishes`(
    lines: String,
    body: String,
    found: [String]
  ) throws {
    folder.write("page.md", "---\n\(lines)\n---\n\(body)\n")
    #expect(try places() == found.map { "content/page.md:\($0)" })
  }

  @Test func `searches site.yml, other letters and the names of files`() throws {
    folder.write("site.yml", "name: Ana # Kari Nilsen\ntagline: Loved by Kari Nilsen\n")
    folder.write("letters/p.md", letter("Per Vik", "P.") + "\nKari Nilsen said so too.\n")
    folder.write("journal/kari-nilsen.md", "---\ndate: 2026-01-01\n---\nx\n")
    folder.write("journal/per-vik.md", "---\ndate: 2026-01-01\nslug: p\n---\nx\n")
    folder.write("Per Vik/a.md", "---\ntitle: A\nslug: a\n---\nx\n")
    folder.write("static/per_vik.pdf")
    folder.write("photos/kari-nilsen.jpg")
    #expect(
      try places() == [
        "content/Per Vik/a.md", "content/journal/kari-nilsen.md", "content/letters/p.md:9:1",
        "content/site.yml:2:19", "content/static/per_vik.pdf",
      ]
    )
  }

  @Test(arguments: [("Kari", "A."), ("Ana Sousa", "A."), ("Per Vik", "Per Vik, Oslo")])
  func `leaves names alone that are anybody's, the owner's or may be shown`(
    from: String,
    shown: String
  ) throws {
    folder.write("site.yml", "name: Ana Sousa\n")
    folder.write("letters/x.md", letter(from, shown))
    folder.write("page.md", "---\ntitle: \(from)\n---\n\(from)\n")
    #expect(try places() == [])
  }

  @Test func `a draft's writer is not searched for, since the letter is not shown`() throws {
    folder.write("letters/k.md", "---\ndraft: yes\n" + letter("Kari Nilsen", "A.").dropFirst(4))
    folder.write("page.md", "---\ntitle: T\n---\nKari Nilsen\n")
    #expect(try places() == [])
  }
}
