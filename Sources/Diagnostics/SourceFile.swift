private import Synchronization

/// The bytes of one file under the name that its author knows it by, with its lines counted.
///
/// Lines end with LF, CRLF or a lone CR, as in Markdown; lines and columns count from 1, columns in UTF-8 bytes.
public struct SourceFile: Sendable {
  /// The path as shown in messages, such as `content/dog.md`.
  public let path: String
  /// The whole file, as read.
  public let bytes: [UInt8]
  /// Counted when somebody first asks: nobody does for a file without a mistake.
  private let lines: Lines

  /// A file of these bytes, shown under `path`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lines = Lines()
  }

  /// A file of this text's UTF-8 bytes, shown under `path`.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The offset of each line's first byte, in order; the first is 0.
  private var lineStarts: [Int] {
    lines.starts.withLock { starts in
      if let starts { return starts }
      let counted = Self.lineStarts(of: bytes)
      starts = counted
      return counted
    }
  }

  /// Where the lines of a file start, once they were counted.
  private final class Lines: Sendable {
    let starts = Mutex<[Int]?>(nil)
  }

  /// How many lines the file has; an empty file has one.
  public var lineCount: Int { lineStarts.count }

  /// The line and column of a byte offset; an offset past the end counts as the end.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let lineStarts = lineStarts
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1, offset: offset)
  }

  /// The byte offset of a line and column (both from 1), held inside the file.
  public func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    let lineStarts = lineStarts
    guard line <= lineStarts.count else { return bytes.count }
    return min(lineStarts[line - 1] + max(0, column - 1), bytes.count)
  }

  /// The bytes of a line (from 1) without its line ending.
  public func span(ofLine line: Int) -> SourceSpan {
    let lineStarts = lineStarts
    guard line >= 1, line <= lineStarts.count else { return SourceSpan(bytes.count, bytes.count) }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceSpan(start, end)
  }

  /// The text of a span; bytes that are not UTF-8 become U+FFFD.
  public func text(_ span: SourceSpan) -> String {
    let start = min(max(0, span.start), bytes.count)
    let end = min(max(start, span.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A location for a message about `span`.
  public func location(_ span: SourceSpan) -> SourceLocation {
    let start = position(at: span.start)
    let line = self.span(ofLine: start.line)
    let shown = excerpt(of: line, around: start.offset)
    return SourceLocation(
      path: path,
      start: start,
      end: position(at: span.end),
      excerpt: text(shown),
      excerptColumn: shown.start - line.start + 1
    )
  }

  /// The bytes of a line to show, or those around `offset` where the line is long, so that many messages
  /// about one line of a megabyte do not hold it many times.
  private func excerpt(of line: SourceSpan, around offset: Int) -> SourceSpan {
    let most = 4_096
    guard line.count > most else { return line }
    var start = max(line.start, min(offset, line.end) - most / 2)
    var end = min(line.end, start + most)
    while start > line.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return SourceSpan(start, end)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count {
          let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          guard mayHoldLineEnd(word) else {
            index += 8
            continue
          }
        }
        let end = min(index + 8, bytes.count)
        while index < end {
          let byte = bytes[index]
          index += 1
          if byte == 0x0A {
            starts.append(index)
          } else if byte == 0x0D {
            if index < bytes.count, bytes[index] == 0x0A { index += 1 }
            starts.append(index)
          }
        }
      }
    }
    return starts
  }

  /// Whether one of eight bytes is LF or CR; may say yes in error, never no
  /// (the test for a zero byte of Mycroft 1987, as in Warren, Hacker's Delight, section 6-1).
  private static func mayHoldLineEnd(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let feed = word ^ (ones &* 0x0A)
    let carriage = word ^ (ones &* 0x0D)
    let zeros = (feed &- ones) & ~feed | (carriage &- ones) & ~carriage
    return zeros & (ones &* 0x80) != 0
  }
}
