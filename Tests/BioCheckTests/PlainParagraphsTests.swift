import Diagnostics
import Testing

@testable import BioCheck

@Suite struct PlainParagraphsTests {
  @Test func `a paragraph begins with its first line and ends with its last`() throws {
    let text = "\nI mend bells.\nNobody asked.\n\n\n\"Why?\" (2011 was dry.)\n\nAnn & Bo"
    let plain = try #require(PlainParagraphs(Array(text.utf8), 0..<text.utf8.count))
    let bytes = Array(text.utf8)
    let paragraphs = plain.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(
      paragraphs == ["I mend bells.\nNobody asked.", "\"Why?\" (2011 was dry.)", "Ann & Bo"]
    )
  }

  @Test(
    arguments: [
      "I *mend* bells", "a_b_c", "`code`", "[a](b)", "a <b>c</b>", "a | b", "~~a~~", "a\\*",
      "AT&T", "me@example.org", "www.example.org", "see http://example.org", "# A", "- a", "+ a",
      "= a", "a\n===", "a\n---", "1. a", "12) a", "12", " a", "a ", "a \nb", "a\n\tb", "a\rb",
      "a\0b", "\u{FEFF}a", ": a", "!", "a\n \nb",
    ]
  )
  func `what Markdown may read as something else is not plain`(text: String) {
    #expect(PlainParagraphs(Array(text.utf8), 0..<text.utf8.count) == nil)
  }

  @Test func `plain paragraphs are what Markdown makes of them`() {
    let pieces = [
      "I ", "my dog", "ww", "w. ", "1", "12 ", "1. ", "2) ", ".", ",", "'", "\"", "(", ")", ": ",
      ":", "& ", "&", "; ", "!", "?", "%", "$", "-", "=", "+", "/", "#", "é", "“", "—", "\u{A0}",
      "\u{2028}", "😀", "\n", "\n\n", "\n\n\n", " ", "日本。",
    ]
    var state: UInt64 = 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var plain = 0
    for _ in 0..<5_000 {
      let text = (0..<1 + next(12)).map { _ in pieces[next(pieces.count)] }.joined()
      let bytes = Array(text.utf8)
      guard PlainParagraphs(bytes, 0..<bytes.count) != nil else { continue }
      plain += 1
      let alone = Voice(SourceFile(path: "", bytes: bytes), range: nil)
      // A comment is nobody's voice, and nothing with a comment is plain.
      let marked = Voice(SourceFile(path: "", text: text + "\n\n<!-- -->"), range: nil)
      #expect(alone.document == nil && marked.document != nil)
      #expect(alone.bytes == Array(marked.bytes.prefix(bytes.count)), "\(text.debugDescription)")
      #expect(alone.blocks.map(\.range) == marked.blocks.map(\.range), "\(text.debugDescription)")
    }
    #expect(plain > 500)
  }

  @Test func `a stretch of a text is read as if it were all of it`() throws {
    let text = "---\ntitle: A\n---\nI mend bells.\nNobody asked.\n"
    let file = SourceFile(path: "", text: text)
    let voice = Voice(file, range: SourceSpan(17, text.utf8.count))
    #expect(voice.document == nil && !voice.leavesOut)
    let words = String(decoding: voice.bytes, as: UTF8.self)
    #expect(words == String(repeating: " ", count: 17) + "I mend bells. Nobody asked. ")
    #expect(voice.blocks.map(\.range) == [17..<44])
  }
}
