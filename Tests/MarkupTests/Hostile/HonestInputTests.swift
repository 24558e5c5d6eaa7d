import Markup
import Testing

/// A text that looks costly, and is not.
struct HonestInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ name: String, _ text: String) {
    self.testDescription = name
    self.text = text
  }

  static let all: [HonestInput] = [
    HonestInput("lists 10 deep", lists(10)),
    HonestInput("lists 30 deep on a line", times("- ", 30) + "a"),
    HonestInput("a table of 200 columns and 50 rows", table(columns: 200, rows: 50)),
    HonestInput("500 bare addresses", times("https://example.org/a_b ", 500)),
    HonestInput("500 images in a paragraph", times("[![a](b)](c)\n", 500)),
    HonestInput("a post with 100 tables", times(table(columns: 6, rows: 20) + "\nwords\n\n", 100)),
    HonestInput("tables drawn in code", fenced(times("| a | b |\n|---|---|\n", 3000))),
    HonestInput("pipes in code", fenced(times("|", 30_000) + "\n|-|\n")),
    HonestInput("marks in code", fenced(times(">", 10_000) + "\n")),
    HonestInput("a long line of code", "    " + times("- ", 10_000) + "\n"),
    HonestInput("a wide thematic break", times("- ", 200) + "\n"),
    HonestInput("an indented drawing", "a\n" + times(times(" ", 150) + "*\n", 200)),
    HonestInput("many references", "[a]: https://example.org\n\n" + times("[a] ", 10_000)),
    HonestInput("a long address twice", "[a]: data:," + times("u", 500_000) + "\n\n[a] [a]"),
    HonestInput("a list of 5,000 items", times("- a *b* [c](d)\n", 5000)),
    HonestInput("a paragraph of 50 KB", times("some *plain* words\n", 2700)),
  ]

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func lists(_ depth: Int) -> String {
    (0..<depth).map { times("  ", $0) + "- a\n" }.joined()
  }

  private static func fenced(_ code: String) -> String { "```\n" + code + "```\n" }

  private static func table(columns: Int, rows: Int) -> String {
    func row(_ cell: String) -> String { "|" + times(" \(cell) |", columns) + "\n" }
    return row("head") + row("---") + times(row("cell"), rows)
  }
}

@Suite struct HonestInputTests {
  @Test(arguments: HonestInput.all)
  func `what an honest page may hold is never refused`(_ input: HonestInput) throws {
    #expect(try !Document(input.text).html().isEmpty)
  }
}
