import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct `Position encoding` {
  private static let text = "one\r\nä€😀z\n\rend"
  private let file = SourceFile(path: "a.md", text: Self.text)

  @Test(arguments: [
    (0, 0, 0), (0, 3, 3), (0, 4, 3), (0, 2_000_000_000, 3),
    (1, 0, 5), (1, 1, 7), (1, 2, 10), (1, 3, 10), (1, 4, 14), (1, 5, 15), (1, 6, 15),
    (2, 0, 16), (2, 5, 16), (3, 0, 17), (3, 3, 20), (3, 4, 20), (4, 0, 20), (9, 9, 20),
    (-1, 0, 0), (0, -1, 0), (Int.max, Int.max, 20),
  ])
  func `reads UTF-16 units, and what lies beyond as the end`(
    line: Int,
    character: Int,
    offset: Int
  ) {
    let position = Position(line: line, character: character)
    #expect(PositionEncoding.utf16.offset(of: position, in: file) == offset)
  }

  @Test(arguments: [
    (1, 0, 5), (1, 1, 5), (1, 2, 7), (1, 3, 7), (1, 5, 10), (1, 8, 10), (1, 9, 14), (1, 10, 15),
    (1, 99, 15), (3, 1, 18), (Int.max, 0, 20), (0, Int.min, 0),
  ])
  func `reads bytes, and one inside a character as its beginning`(
    line: Int,
    character: Int,
    offset: Int
  ) {
    let position = Position(line: line, character: character)
    #expect(PositionEncoding.utf8.offset(of: position, in: file) == offset)
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16])
  func `gives back every place that it read`(encoding: PositionEncoding) {
    for scalar in Self.text.unicodeScalars.indices {
      let offset = Self.text.utf8.distance(from: Self.text.startIndex, to: scalar)
      // Between CR and LF there is no place.
      guard offset != 4 else { continue }
      let position = encoding.position(of: offset, in: file)
      #expect(encoding.offset(of: position, in: file) == offset, "\(position)")
    }
  }

  @Test func `takes the ends of a range in either order`() {
    let start = Position(line: 1, character: 2)
    let end = Position(line: 0, character: 1)
    let span = PositionEncoding.utf16.span(of: PositionRange(start: start, end: end), in: file)
    #expect(span == SourceSpan(1, 10))
  }

  @Test func `has one place in an empty file`() {
    let empty = SourceFile(path: "a.md", text: "")
    let position = Position(line: 3, character: 3)
    #expect(PositionEncoding.utf16.offset(of: position, in: empty) == 0)
    #expect(PositionEncoding.utf16.position(of: 7, in: empty) == Position(line: 0, character: 0))
  }
}
