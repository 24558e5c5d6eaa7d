import Diagnostics
import Markup
import TestSupport
import Testing

@Suite struct SpanTests {
  /// All inlines of a document with a name each, in the order of the source.
  private func inlines(_ document: Document) -> [(name: String, span: SourceSpan)] {
    var found: [(String, SourceSpan)] = []
    func add(_ inlines: Inlines) {
      for inline in inlines {
        found.append((String("\(inline)".prefix { $0 != "(" }), inline.span))
        if let inside = inline.inlines { add(inside) }
      }
    }
    func add(_ blocks: Blocks) {
      for block in blocks {
        if let inside = block.inlines { add(inside) }
        if let inside = block.blocks { add(inside) }
        if case .table(let table) = block {
          for row in [table.header] + Array(table.rows) {
            for cell in row.cells { add(cell.inlines) }
          }
        }
      }
    }
    add(document.blocks)
    for footnote in document.footnotes { add(footnote.blocks) }
    return found
  }

  @Test(arguments: [
    ("text", "«plain words»"),
    ("text", "> «a»\n> «b»\n«lazy»"),
    ("text", "- «one»\n  «two»\n\n  «three»"),
    ("text", "1. > «deep»\n   > «deeper»"),
    ("text", "«a &amp; b \\* c»"),
    ("text", "# «heading» ##"),
    ("text", "«under»\n«lined»\n==="),
    ("text", "[x]: /u\n[y]: /v\n«after definitions»\n«two lines»"),
    ("text", "[x]: /u\n«after definitions»\n---"),
    ("text", " - «a»\n -\t«b»\n\n   \t«c»"),
    ("text", "| «a» | «b» |\n|---|---|\n| «c\\|d» |  |\n«e»|«f»"),
    ("text", "«above»\n| «a» |\n|---|\n> - «b»\n>   «c»\n>\n>   | «d» |\n>   |---|\n>   | «e» |"),
    ("text", "a|b\n:-\n«a»|«b»\n-|-\n"),
    ("text", "[^n]\n\n[^n]: «note»\n    «more»"),
    ("text", "1. > «a»\n\t  «b»"),
    ("text", "«über »*«日本»*"),
    ("text", "- [x] «done»"),
    ("text", "«a»\r\n«b»\r«c»"),
    ("emphasis", "a «*b*» «_c_»"),
    ("emphasis", "**«*a*» b** «***c** d*»"),
    ("strong", "«**a**»\n«__b__»"),
    ("strikethrough", "«~~a~~» «~b~»"),
    ("codeSpan", "«`a`» «`` b ` c ``» «`d\ne`»"),
    ("link", "«[a](b)» «[c](<d e> \"f\")» «<http://g.h>» «www.i.jk» «m@n.op» «https://q.rs/t»."),
    ("link", "«[a][x]» «[x][]» «[x]»\n\n[x]: /u"),
    ("link", "> «[a](\n> /b\n> 'c')»"),
    ("image", "«![a *b*](c)» [«![d](e)»](f)"),
    ("inlineHTML", "a «<b c='d'>»e«</b>»«<!-- f\ng -->»"),
    ("softBreak", "a« \n»b«\n»c"),
    ("hardBreak", "a«  \n»b«\\\n»c"),
    ("softBreak", "> a«\r\n»> b"),
    ("footnoteReference", "a«[^x]» b«[^X]»\n\n[^x]: c"),
  ])
  func `each inline stands where it is written`(_ kind: String, _ marked: String) throws {
    let sample = MarkedText(marked)
    let document = try Document(sample.text)
    let spans = inlines(document).filter { $0.name == kind }.map(\.span)
    let wanted = kind == "text" ? spans.filter(sample.spans.contains) : spans
    #expect(wanted == sample.spans, "\(spans)")
  }

  @Test(arguments: [
    "«# a #»\n\n«b\nc\n===»\n\n«d»",
    "«> a\n> b»\n\n«- c\n- d»\n\n«1) e»",
    "«```swift\na\n```»\n\n    «b\n\n    c»\n\n«d»",
    "«<div>\na\n</div>»\n\n«---»\n\n«<!-- b\n\nc -->»",
    "«| a |\n|---|\n| b |»\n\n«c»",
    "«a|b\n:-»\n«a|b\n-|-»",
    "«> ```\n> a»\n\n«b»",
    "«> ```\n> a»\n«```\nb»",
    "«- a\n\n  b»\n\n\n«c»",
    "«- a\n- ```\n  b»\n«```\nc\n```»",
  ])
  func `each block stands where it is written`(_ marked: String) throws {
    let sample = MarkedText(marked)
    let document = try Document(sample.text)
    #expect(document.blocks.map(\.span) == sample.spans)
  }

  @Test func `spans count from the start of the file when a part of it is read`() throws {
    let sample = MarkedText("---\ntitle: x\n---\n> say *«hello»*\n")
    let file = SourceFile(path: "x.md", text: sample.text)
    let document = try Document(parsing: file, range: SourceSpan(17, file.bytes.count))
    let spans = inlines(document).filter { $0.name == "text" }.map(\.span)
    #expect(spans.contains(sample.spans[0]))
    #expect(file.position(at: sample.spans[0].start).line == 4)
  }

  @Test func `spans count the file's bytes where NULs are read as U+FFFD`() throws {
    let file = SourceFile(path: "x.md", bytes: Array("\0\0 *b\0c* `d\0`".utf8))
    let document = try Document(parsing: file)
    #expect(SpanCheck(document, file.bytes).faults == [])
    let emphasis = inlines(document).first { $0.name == "emphasis" }
    #expect(emphasis?.span == SourceSpan(3, 8))
    #expect(
      document.html() == "<p>\u{FFFD}\u{FFFD} <em>b\u{FFFD}c</em> <code>d\u{FFFD}</code></p>\n"
    )
  }

  @Test func `a byte order mark moves nothing`() throws {
    let sample = MarkedText("\u{FEFF}# «a»\n\n«b»")
    let document = try Document(sample.text)
    #expect(inlines(document).map(\.span) == sample.spans)
  }

  @Test(arguments: [
    ("[a](«/b» 'c')", "«'c'»"), ("[a](<«/b c»>)", ""), ("![a](«b» (c\\)d))", "«(c\\)d)»"),
    ("[a][«x y»]\n\n[x y]: /u", ""), ("[«x»][]\n\n[x]: /u", ""), ("[«x»]\n\n[x]: /u", ""),
    ("<«http://a.b»>", ""), ("see «www.a.bc».", ""), ("to «me@a.bc».", ""),
  ])
  func `a link knows the bytes of its address`(_ marked: String, _ title: String) throws {
    let sample = MarkedText(marked)
    let document = try Document(sample.text)
    let span = document.links.first?.destinationSpan ?? document.images.first?.destinationSpan
    #expect(span == sample.spans.first)
    let titleSpan = document.links.first?.titleSpan ?? document.images.first?.titleSpan
    let file = SourceFile(path: "", text: sample.text)
    #expect(titleSpan.map { file.text($0) } ?? "" == MarkedText(title).text)
  }

  @Test func `a text that differs from its source leads back to it piece by piece`() throws {
    let source = "a \\* b &amp; c"
    guard case .paragraph(let paragraph) = try Document(source).blocks.first,
      case .text(let text) = paragraph.inlines.first
    else {
      Issue.record("no text")
      return
    }
    #expect(text.text == "a * b & c")
    #expect(!text.isVerbatim)
    let file = SourceFile(path: "", text: source)
    #expect(text.segments.map { file.text($0.source) } == ["a ", "\\*", " b ", "&amp;", " c"])
    let mapped = paragraph.inlines.mappedText
    #expect(file.text(mapped.sourceSpan(of: 2..<5)) == "\\* b")
    #expect(file.text(mapped.sourceSpan(of: 5..<7)) == " &amp;")
    #expect(file.text(mapped.sourceSpan(of: 8..<9)) == "c")
    #expect(mapped.sourceSpan(of: 9..<9) == SourceSpan(14, 14))
  }

  @Test func `a stretch of prose leads back across lines, containers and markup`() throws {
    let sample = MarkedText("> He «is *afraid* of\n> the `noon` bell». Yes.")
    let file = SourceFile(path: "", text: sample.text)
    guard case .blockQuote(let quote) = try Document(sample.text).blocks.first,
      case .paragraph(let paragraph) = quote.blocks.first
    else {
      Issue.record("no paragraph")
      return
    }
    let text = paragraph.inlines.mappedText
    #expect(text.string == "He is afraid of the noon bell. Yes.")
    let range = try #require(text.string.utf8.firstRange(of: "is afraid of the noon bell".utf8))
    let start = text.string.utf8.distance(from: text.string.utf8.startIndex, to: range.lowerBound)
    let span = text.sourceSpan(of: start..<start + 26)
    #expect(span == sample.spans[0], "\(file.text(span))")
  }
}
