import Diagnostics
import Testing

@testable import Checking

@Suite struct BulkLinesTests {
  private static let echo: BulkLines.Work = { ($0, $0.first == 0x65 ? .error : nil) }

  private static func answers(_ parts: [String], _ size: Int = .max) -> String {
    var lines = BulkLines(echo)
    var out: [UInt8] = []
    for part in parts {
      let bytes = Array(part.utf8)
      for start in stride(from: 0, to: bytes.count, by: max(1, min(size, bytes.count))) {
        lines.add(bytes[start..<min(bytes.count, start + min(size, bytes.count - start))])
        if lines.isFull { out += lines.answers() }
      }
    }
    lines.finish()
    return String(decoding: out + lines.answers(), as: UTF8.self)
  }

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func `lines come out in order however they come in`(size: Int) {
    let text = (0..<500).map { "line \($0)\r\n" }.joined()
    let wanted = (0..<500).map { "line \($0)\n" }.joined()
    #expect(Self.answers([text], size) == wanted)
  }

  @Test(
    arguments: [
      ("", ""), ("a", "a\n"), ("a\n", "a\n"), ("a\n\nb", "a\n\nb\n"), ("\n", "\n"),
      ("\u{FEFF}a\n\u{FEFF}b\n", "a\n\u{FEFF}b\n"),
    ]
  )
  func `every line has its answer, an empty one too`(input: String, output: String) {
    #expect(Self.answers([input]) == output)
  }

  @Test func `the worst severity is remembered`() {
    var lines = BulkLines(Self.echo)
    lines.add(Array("a\neb\nc\n".utf8)[...])
    #expect(lines.worst == nil)
    _ = lines.answers()
    #expect(lines.worst == .error)
  }

  @Test func `a line that is too long is an error in its place, and is not kept`() {
    var lines = BulkLines(lineLimit: 2 << 20, Self.echo)
    let chunk = [UInt8](repeating: 0x61, count: 1 << 20)[...]
    lines.add(Array("a\n".utf8)[...])
    for _ in 0..<4 { lines.add(chunk) }
    lines.add(Array("\nb\n".utf8)[...])
    let answers = String(decoding: lines.answers(), as: UTF8.self).split(separator: "\n")
    #expect(answers.count == 3)
    #expect(answers[0] == "a" && answers[2] == "b")
    #expect(
      answers[1]
        == #"{"id":null,"error":"the line has more than 2 MB; divide the text or leave it out"}"#
    )
  }
}
