import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test func `counts lines whichever way they end`() {
    let file = SourceFile(path: "a.md", text: "one\r\ntwo\rthree\nfour")
    #expect(file.lineCount == 4)
    #expect((1...4).map { file.text(file.span(ofLine: $0)) } == ["one", "two", "three", "four"])
  }

  @Test func `finds a line's end wherever it stands among eight bytes`() {
    for length in 0..<40 {
      for place in 0..<length {
        for end in ["\n", "\r", "\r\n"] {
          var parts = Array(repeating: "\u{E9}", count: length)
          parts[place] = end
          let file = SourceFile(path: "a.md", text: parts.joined())
          #expect(file.lineCount == 2)
          #expect(file.offset(line: 2, column: 1) == 2 * place + end.utf8.count)
        }
      }
    }
  }

  @Test func `gives line and column in bytes from one`() {
    let file = SourceFile(path: "a.md", text: "é!\nx")
    let bang = file.position(at: 2)
    #expect((bang.line, bang.column) == (1, 3))
    #expect(file.position(at: 99) == SourcePosition(line: 2, column: 2, offset: 5))
    #expect(file.offset(line: 2, column: 1) == 4)
  }

  @Test(arguments: [
    ("titel", "title"), ("Date", "date"), ("shownas", "shown-as"), ("ttile", "title"),
  ])
  func `finds the key that was meant`(written: String, meant: String) {
    #expect(NearestName.of(written, among: ["title", "date", "shown-as", "draft"]) == meant)
  }

  @Test func `offers nothing when nothing is near`() {
    #expect(NearestName.of("zebra", among: ["title", "date"]) == nil)
  }
}
