import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct `Open text` {
  /// An edit: lines and characters of start and end, and the new text; a nil start replaces everything.
  struct Edit: Sendable {
    var at: (Int, Int, Int, Int)?
    var text: String

    var change: DidChange.Change {
      DidChange.Change(
        range: at.map {
          PositionRange(
            start: Position(line: $0.0, character: $0.1),
            end: Position(line: $0.2, character: $0.3)
          )
        },
        text: text
      )
    }
  }

  private static func text(_ text: String) -> OpenText {
    OpenText(uri: "untitled:1", place: .alone(path: "a.md"), version: 1, text: text)
  }

  @Test(arguments: [
    ("", [Edit(at: (0, 0, 0, 0), text: "hello")], "hello"),
    ("abc", [Edit(at: (0, 1, 0, 2), text: "")], "ac"),
    ("abc", [Edit(at: (0, 3, 0, 3), text: "\n"), Edit(at: (1, 0, 1, 0), text: "d")], "abc\nd"),
    ("a\nb\nc", [Edit(at: (0, 1, 2, 0), text: " ")], "a c"),
    ("a\r\nb", [Edit(at: (0, 9, 0, 9), text: "!")], "a!\r\nb"),
    ("a\r\nb", [Edit(at: (0, 1, 1, 0), text: "")], "ab"),
    ("😀b", [Edit(at: (0, 2, 0, 3), text: "c")], "😀c"),
    ("😀b", [Edit(at: (0, 1, 0, 2), text: "c")], "cb"),
    ("abc", [Edit(at: nil, text: "new"), Edit(at: (0, 0, 0, 1), text: "f")], "few"),
    ("abc", [Edit(at: (7, 7, 9, 9), text: "d")], "abcd"),
    ("abc", [Edit(at: (0, 2, 0, 1), text: "x")], "axc"),
    ("abc", [], "abc"),
  ])
  func `follows the edits of the editor`(before: String, edits: [Edit], after: String) {
    var text = Self.text(before)
    text.apply(edits.map(\.change), counted: .utf16)
    #expect(text.file.text(SourceSpan(0, text.file.bytes.count)) == after)
  }

  @Test func `is read again after a change`() {
    var text = Self.text("abc")
    text.findings = TextFindings()
    text.isUnpublished = false
    text.apply([Edit(at: nil, text: "d").change], counted: .utf8)
    #expect(text.findings == nil)
    #expect(text.isUnpublished)
  }

  @Test func `keeps step with a plain text through many random edits`() {
    var text = Self.text("")
    var plain: [Character] = []
    var number: UInt64 = 7
    func random(_ bound: Int) -> Int {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(number >> 33) % bound
    }
    let letters: [Character] = ["a", "ä", "€", "😀", "\n", " "]
    for _ in 0..<2_000 {
      let start = random(plain.count + 1)
      let end = min(plain.count, start + random(4))
      let new = (0..<random(5)).map { _ in letters[random(letters.count)] }
      let range = PositionRange(start: Self.place(start, plain), end: Self.place(end, plain))
      text.apply([DidChange.Change(range: range, text: String(new))], counted: .utf16)
      plain.replaceSubrange(start..<end, with: new)
      #expect(text.file.bytes == Array(String(plain).utf8))
    }
  }

  private static func place(_ index: Int, _ text: [Character]) -> Position {
    let before = text[..<index]
    let line = before.count { $0 == "\n" }
    let start = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return Position(line: line, character: String(before[start...]).utf16.count)
  }
}
