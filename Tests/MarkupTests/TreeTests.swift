import Diagnostics
import Markup
import Testing

@Suite struct TreeTests {
  private func block(_ markdown: String) throws -> Block {
    try #require(try Document(markdown).blocks.first)
  }

  @Test func `a list knows its kind, its start and its tasks`() throws {
    guard case .list(let list) = try block("7) a\n8) b\n\n   c"),
      case .list(let tasks) = try block("* [ ] a\n* [x] b\n* c")
    else {
      Issue.record("no list")
      return
    }
    #expect(list.start == 7)
    #expect(list.delimiter == ")")
    #expect(!list.isTight)
    #expect(list.items.map { $0.blocks.count } == [1, 2])
    #expect(tasks.start == nil)
    #expect(tasks.delimiter == "*")
    #expect(tasks.isTight)
    #expect(tasks.items.map(\.isDone) == [false, true, nil])
  }

  @Test func `a code block knows its language and its code`() throws {
    guard case .codeBlock(let fenced) = try block("~~~ sw&#105;ft a\\*b\nlet a\n~~~"),
      case .codeBlock(let indented) = try block("    a\n\n    b")
    else {
      Issue.record("no code")
      return
    }
    #expect(fenced.isFenced)
    #expect(fenced.info == "swift a*b")
    #expect(fenced.language == "swift")
    #expect(fenced.code == "let a\n")
    #expect(!indented.isFenced)
    #expect(indented.language == "")
    #expect(indented.code == "a\n\nb\n")
  }

  @Test func `a table knows its columns, head and rows`() throws {
    guard case .table(let table) = try block("a|b|c\n:-|:-:|-:\n1\n4|5|6|7") else {
      Issue.record("no table")
      return
    }
    #expect(table.alignments == [.left, .center, .right])
    #expect(table.header.cells.map(\.inlines.plainText) == ["a", "b", "c"])
    #expect(
      table.rows.map { $0.cells.map(\.inlines.plainText) } == [["1", "", ""], ["4", "5", "6"]]
    )
    #expect(table.rows.first?.cells.map(\.column) == [0, 1, 2])
  }

  @Test func `a document is a tree of blocks and inlines`() throws {
    let document = try Document(
      "# *a* **b** ~~c~~\n\n> d `e`  \n> f\n> g\n\n---\n\n<i>\n\nx<b>y[^1]\n\n[^1]: z"
    )
    func outline(_ inlines: Inlines) -> String {
      inlines.map { name("\($0)") + ($0.inlines.map { "(\(outline($0)))" } ?? "") }
        .joined(separator: " ")
    }
    func outline(_ blocks: Blocks) -> String {
      blocks.map { block in
        let inside = block.inlines.map { outline($0) } ?? block.blocks.map { outline($0) }
        return name("\(block)") + (inside.map { "[\($0)]" } ?? "")
      }.joined(separator: " ")
    }
    func name(_ text: String) -> Substring { text.prefix { $0 != "(" } }
    #expect(
      outline(document.blocks)
        == "heading[emphasis(text) text strong(text) text strikethrough(text)] "
        + "blockQuote[paragraph[text codeSpan hardBreak text softBreak text]] thematicBreak htmlBlock "
        + "paragraph[text inlineHTML text footnoteReference]"
    )
    #expect(document.footnotes.map { outline($0.blocks) } == ["paragraph[text]"])
  }

  @Test func `a reference leads to its footnote`() throws {
    guard case .paragraph(let paragraph) = try block("a[^n][^N]\n\n[^n]: *b*") else {
      Issue.record("no paragraph")
      return
    }
    let references = paragraph.inlines.compactMap { inline in
      if case .footnoteReference(let reference) = inline { reference } else { nil }
    }
    #expect(references.map(\.number) == [1, 1])
    #expect(references.map(\.ordinal) == [1, 2])
    #expect(references.first?.definition.label == "n")
  }

  @Test(arguments: [
    ("table", SyntaxExtensions.table), ("tasklist", .taskList), ("strikethrough", .strikethrough),
    ("autolink", .autolink), ("tagfilter", .tagFilter), ("footnotes", .footnotes),
  ])
  func `extensions are known by the specification's names`(
    _ name: String,
    _ wanted: SyntaxExtensions
  ) {
    #expect(SyntaxExtensions(named: name) == wanted)
    #expect(SyntaxExtensions(named: name.uppercased()) == nil)
  }

  @Test func `without an extension its marks are text`() throws {
    let markdown = "~a~ www.b.cd e[^1]\n- [ ] f\n\ng|\n-|\n\n[^1]: h"
    let document = try Document(markdown, extensions: .none)
    let names = document.blocks.map { "\($0)".prefix { $0 != "(" } }
    #expect(names == ["paragraph", "list", "paragraph"])
    #expect(document.links.map(\.form) == [.shortcut])
    #expect(document.footnotes.isEmpty)
    #expect(document.extensions == [])
  }

  @Test(arguments: ["", "\n", " \n\t\n", "\u{FEFF}", "[a]: b", "[^a]: b", "\0", "\r"])
  func `a text that says nothing is a document all the same`(_ markdown: String) throws {
    let document = try Document(markdown)
    #expect(document.headings.isEmpty && document.links.isEmpty && document.comments.isEmpty)
    #expect(document.html(.site).utf8.count < 20)
  }

  @Test func `bytes that are not UTF-8 are read without harm`() throws {
    var numbers = RandomNumbers(seed: 5)
    for _ in 0..<500 {
      let bytes = (0..<60).map { _ in
        Bool.random(using: &numbers)
          ? UInt8.random(in: 0...255, using: &numbers)
          : Array("*_[]()`<>&\\|-#\n ~!:w@".utf8).randomElement(using: &numbers) ?? 0
      }
      let document = try Document(parsing: SourceFile(path: "", bytes: bytes))
      #expect(document.misalignedBlocks == 0, "\(bytes)")
      #expect(SpanCheck(document, bytes).faults == [], "\(bytes)")
      _ = document.html(.site)
    }
  }
}
