import BioCheck
import Diagnostics
import Profile
import TestSupport
import Testing

@testable import Checking

@Suite struct PublishedStringsTests {
  /// The words that a site with these files gives away, by file.
  private static func given(_ files: [String: String]) throws -> [String] {
    let (profile, _) = try Sample.profile(files)
    return Checkup.of(profile, .all(withJournal: true)).findings
      .filter { $0.warning.rule == "exposure" }
      .map { "\($0.file.path) \($0.file.text($0.warning.span))" }
  }

  @Test(
    arguments: [
      ("site.yml", "name: Ada\nplace: «14 Elm Street», Frome\n"),
      ("site.yml", "name: Ada\ntagline: \"I live at «14 Elm Street».\"\n"),
      (
        "site.yml",
        "name: Ada\ndescription: >-\n  I live\n  at «14 Elm Street», above\n  the shop.\n"
      ),
      ("site.yml", "name: Ada\ndescription: My daughter goes to «St Mary's Primary School».\n"),
      (
        "site.yml",
        "name: Ada\nnewsletter:\n  label: X\n  url: https://x.test\n  about: My mobile is «07700 900123»\n"
      ),
      ("dog.md", "---\nname: Pip\nbreed: a mongrel, from my flat at «14 Elm Street»\n---\nText.\n"),
      ("moments/m.md", "---\ntitle: M\nplace: «14 Elm Street»\n---\nText.\n"),
      ("index.md", "---\ntitle: Ada\nimage: a.svg\nalt: My house, «14 Elm Street»\n---\nText.\n"),
      ("index.md", "---\ntitle: Ada\n---\n![My house, «14 Elm Street»](a.svg)\n"),
      ("fit.md", "---\nfor:\n  - you like my house, «14 Elm Street»\n---\nText.\n"),
      ("offers/o.md", "---\ntitle: O\nplace: my flat, «14 Elm Street»\n---\nText.\n"),
      (
        "journal/j.md",
        "---\ntitle: J\ndate: 2026-01-01\nsummary: My client «Sarah Jones» laughed\n---\nText.\n"
      ),
    ]
  )
  func `a published string that gives something away is told in its place`(
    path: String,
    marked: String
  ) throws {
    let text = MarkedText(marked)
    let span = try #require(text.spans.first)
    let words = SourceFile(path: "", text: text.text).text(span)
    #expect(try Self.given([path: text.text]) == ["content/\(path) \(words)"])
  }

  @Test(
    arguments: [
      (
        "site.yml",
        "name: Ada\ncontact: { phone: 07700 900123 }\ntagline: My mobile is 07700 900123\n"
      ),
      ("site.yml", "name: Ada\ncopyright: 14 Elm Street is no home of mine, it was a shop\n"),
      ("offers/o.md", "---\ntitle: O\nplace: 14 Elm Street, Frome\n---\nText.\n"),
      ("volunteering.md", "---\norganisation: The hall, 14 Elm Street\n---\nText.\n"),
      ("dog.md", "---\nname: Pip\nprivate: She lives at 14 Elm Street.\n---\nText.\n"),
    ]
  )
  func `what is meant to be known, and what is never published, is not told`(
    path: String,
    text: String
  ) throws {
    #expect(try Self.given([path: text]) == [])
  }

  @Test func `the writer of a letter is named only as agreed, and may be spoken of so`() throws {
    let letter = """
      ---
      from: Sarah Anne Jones
      shown-as: Sarah Jones
      consent: { given: 2026-01-01, how: by mail }
      ---
      > I live at 14 Elm Street, and you came.

      Thank you.

      """
    let front = "---\ntitle: Ada\n---\nMy client Sarah Jones wrote. My client Ann Smith did not.\n"
    #expect(
      try Self.given(["letters/s.md": letter, "index.md": front]) == [
        "content/index.md Ann Smith", "content/letters/s.md 14 Elm Street",
      ]
    )
  }
}
