import Diagnostics
import Markup
import Testing

@Suite struct MarkupErrorTests {
  private static let quote = String(repeating: ">", count: 65) + " a"
  private static let emphasis =
    String(repeating: "*a **b ", count: 51) + String(repeating: "c** c*", count: 51)
  private static let wide =
    "|" + String(repeating: "a|", count: 20_000) + "\n|" + String(repeating: "-|", count: 20_000)
  private static let short =
    String(repeating: "a|", count: 1_000) + "\n" + String(repeating: "-|", count: 1_000) + "\n"
    + String(repeating: "b\n", count: 70)
  private static let references =
    "[a]: " + String(repeating: "u", count: 100_000) + "\n\n" + String(repeating: "[a]", count: 40)

  private typealias Refusal = (text: String, offset: Int, message: String)

  private static let refusals: [Refusal] = [
    (
      "text\n\n" + quote, 6,
      "quotes and lists stand more than 64 deep in each other here; nest them less"
    ),
    (
      emphasis, 350,
      "emphasis and links stand more than 100 deep in each other here; nest them less"
    ),
    (
      wide, 40_002,
      "this table is too wide, or too many lines look like the head of one; split it"
    ),
    (
      short, 4_132,
      "the rows of this table leave out too many cells; write them, or make the table narrower"
    ),
    (
      references, 100_119,
      "the addresses that these references stand for add up to too much; shorten the definition"
    ),
  ]

  @Test(arguments: refusals)
  func `a text that would cost too much is refused at its place`(
    _ refusal: (text: String, offset: Int, message: String)
  ) throws {
    let file = SourceFile(path: "a.md", text: refusal.text)
    let error = #expect(throws: MarkupError.self) { try Document(parsing: file) }
    let diagnostic = try #require(error?.diagnostic(in: file))
    #expect(diagnostic.message == refusal.message)
    #expect(diagnostic.location?.start.offset == refusal.offset)
    #expect(diagnostic.rule == "markup")
    #expect(diagnostic.severity == .error)
  }

  @Test func `a place counts from the start of the file`() {
    let file = SourceFile(path: "a.md", text: "---\n---\n" + Self.quote)
    let range = SourceSpan(8, file.bytes.count)
    let error = #expect(throws: MarkupError.self) { try Document(parsing: file, range: range) }
    #expect(error?.span?.start == 8)
  }

  @Test func `a text of more than 16 MB is refused whole`() {
    let file = SourceFile(
      path: "a.md",
      bytes: Array(repeating: 0x0A, count: Document.sizeLimit + 1)
    )
    let error = #expect(throws: MarkupError.self) { try Document(parsing: file) }
    #expect(error?.span == nil)
    #expect(
      error?.diagnostic(in: file).message
        == "the text has 16777217 bytes, more than the 16777216 that can be read; split it"
    )
    #expect(error?.diagnostic(in: file).location == SourceLocation(path: "a.md"))
  }

  @Test func `running out of memory says so`() {
    #expect(MarkupError.outOfMemory.message == "there is no memory left to read this text")
    #expect(MarkupError.outOfMemory.span == nil)
  }
}
