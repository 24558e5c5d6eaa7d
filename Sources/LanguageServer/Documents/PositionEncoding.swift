import Diagnostics

/// What an editor counts within a line.
enum PositionEncoding: String {
  /// UTF-16 units, which every client knows.
  case utf16 = "utf-16"
  /// Bytes.
  case utf8 = "utf-8"

  /// The byte that a place means; one beyond a line is its end, one beyond the text the text's end, one inside a character its beginning.
  func offset(of position: Position, in file: SourceFile) -> Int {
    guard position.line < file.lineCount else { return file.bytes.count }
    let line = file.span(ofLine: max(0, position.line) + 1)
    switch self {
    case .utf8:
      var offset = line.start + min(max(0, position.character), line.count)
      while offset > line.start, offset < line.end, Self.isContinuation(file.bytes[offset]) {
        offset -= 1
      }
      return offset
    case .utf16: return Self.utf16Offset(position.character, in: line, of: file.bytes)
    }
  }

  /// The place of a byte.
  func position(of offset: Int, in file: SourceFile) -> Position {
    let place = file.position(at: offset)
    guard self == .utf16 else {
      return Position(line: place.line - 1, character: place.column - 1)
    }
    let start = place.offset - (place.column - 1)
    var units = 0
    for byte in file.bytes[start..<place.offset] where !Self.isContinuation(byte) {
      units += byte >= 0xF0 ? 2 : 1
    }
    return Position(line: place.line - 1, character: units)
  }

  /// The places of a span's ends.
  func range(of span: SourceSpan, in file: SourceFile) -> PositionRange {
    PositionRange(
      start: position(of: span.start, in: file),
      end: position(of: span.end, in: file)
    )
  }

  /// The bytes between two places, whichever comes first.
  func span(of range: PositionRange, in file: SourceFile) -> SourceSpan {
    let start = offset(of: range.start, in: file)
    let end = offset(of: range.end, in: file)
    return SourceSpan(min(start, end), max(start, end))
  }
}

extension PositionEncoding {
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func utf16Offset(_ units: Int, in line: SourceSpan, of bytes: [UInt8]) -> Int {
    var left = units
    var offset = line.start
    while offset < line.end, left > 0 {
      let width = bytes[offset] >= 0xF0 ? 2 : 1
      guard left >= width else { return offset }
      left -= width
      offset += 1
      while offset < line.end, isContinuation(bytes[offset]) { offset += 1 }
    }
    return offset
  }
}
