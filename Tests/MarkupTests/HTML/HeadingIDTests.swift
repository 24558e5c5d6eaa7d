import Markup
import Testing

@Suite struct HeadingIDTests {
  @Test(arguments: [
    ("# Über uns", ["über-uns"]), ("# Hello, World!", ["hello-world"]),
    ("# a\n# A\n# a", ["a", "a-2", "a-3"]),
    ("# a\n# a\n# a-2", ["a", "a-2", "a-2-2"]), ("# a-2\n# a\n# a", ["a-2", "a", "a-3"]),
    ("# *Why* `code` & [links](x)", ["why-code--links"]), ("# 日本語 テスト", ["日本語-テスト"]),
    ("# !!!\n# ???", ["section", "section-2"]), ("# Ελλάς Πόλη", ["ελλάς-πόλη"]),
    ("# a_b-c", ["a_b-c"]),
    ("# Dog's \"day\"", ["dogs-day"]), ("# ①½ x²", ["①½-x²"]), ("# 🐕 dog", ["-dog"]),
    ("# \u{130}x", ["i̇x"]),
    ("# e\u{301}te\u{301}", ["e\u{301}te\u{301}"]), ("# a\u{A0}b", ["a-b"]),
    ("# fn-1\n\na[^x]\n\n[^x]: b", ["h-fn-1"]), ("# ![a dog](b)", ["a-dog"]),
    ("Dog\nbell\n===", ["dog-bell"]),
  ])
  func `an id is made of the words, and is the only one`(_ markdown: String, _ ids: [String]) throws
  {
    let document = try Document(markdown)
    #expect(document.headings.map(\.id) == ids)
    let html = document.html(.site)
    for id in ids { #expect(html.contains(" id=\"\(id)\"")) }
  }

  @Test func `a thousand equal headings have a thousand ids`() throws {
    let ids = try Document(String(repeating: "# a\n", count: 1000)).headings.map(\.id)
    #expect(Set(ids).count == 1000)
    #expect(ids.last == "a-1000")
  }

  @Test func `contents hold each heading below the one it belongs to`() throws {
    let document = try Document("## a\n\n#### b\n\n### c\n\n> # d\n\n## e\n\n# f\n\n## g")
    func outline(_ entries: [ContentsEntry]) -> String {
      entries.map { "\($0.heading.text)(\(outline($0.children)))" }.joined()
    }
    #expect(outline(document.tableOfContents) == "a(b()c())d(e())f(g())")
    #expect(document.headings.map(\.level) == [2, 4, 3, 1, 2, 1, 2])
  }
}
