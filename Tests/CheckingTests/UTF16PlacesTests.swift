@testable import BioCheck
import Diagnostics
import Testing

@testable import Checking

@Suite struct UTF16PlacesTests {
  static let text = "\u{FEFF}né 😀 one\r\ntwo é\n\n😀😀 three é four\nfive"

  @Test(arguments: [0, 1, 7, 11])
  func `each place is what counting its line from the start gives`(step: Int) {
    let file = SourceFile(path: "a.md", text: Self.text)
    let bounds = Self.text.unicodeScalars.indices.map { $0.utf16Offset(in: Self.text) }
    let offsets = Self.text.unicodeScalars.indices.map {
      Self.text.utf8.distance(from: Self.text.startIndex, to: $0)
    }
    var places = UTF16Places()
    for index in offsets.indices {
      // Forwards, backwards and across lines.
      let other = (index * step + 3) % offsets.count
      let (from, to) = (min(index, other), max(index, other))
      let found = places.of(Self.finding(SourceSpan(offsets[from], offsets[to]), file))
      #expect(found.start.column == Self.column(from, bounds))
      #expect(found.end.column == Self.column(to, bounds))
      #expect(found.start.line == file.position(at: offsets[from]).line)
    }
  }

  private static func finding(_ span: SourceSpan, _ file: SourceFile) -> Finding {
    Finding(
      Warning(rule: "exposure", severity: .warning, span: span, message: "m", question: "q"),
      in: file
    )
  }

  /// The column of a scalar by its number, counted from its line's start; the mark at the very start is no column.
  private static func column(_ number: Int, _ bounds: [Int]) -> Int {
    let scalars = Array(text.unicodeScalars)
    var first = number
    while first > 0, scalars[first - 1] != "\n" { first -= 1 }
    if first == 0 { first = min(1, number) }
    return bounds[number] - bounds[first] + 1
  }
}
