import Diagnostics

/// Where the front matter of a file lies, and where its Markdown begins.
enum FrontMatter: Hashable {
  /// There is none; the body begins behind a byte order mark.
  case none(body: Int)
  /// It stands between two `---` lines.
  case fenced(opening: SourceSpan, content: SourceSpan, body: Int)
  /// The second `---` line is missing.
  case unclosed(opening: SourceSpan)
  /// It stands between `+++` lines, as TOML does elsewhere.
  case foreign(opening: SourceSpan)

  /// It was meant, but its first line is not `---` at the very start of the file.
  case misplaced(start: SourceSpan)

  /// Looks at the first lines of a file.
  init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Self.split($0) }
  }

  private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> FrontMatter {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let opening = fence(at: start, sign: 0x2D, in: bytes) else {
      if let toml = fence(at: start, sign: 0x2B, in: bytes) {
        return .foreign(opening: SourceSpan(start, toml.end))
      }
      if let meant = MisplacedFrontMatter.find(in: bytes, from: start) {
        return .misplaced(start: meant)
      }
      return .none(body: start)
    }
    var line = opening.next
    while line < bytes.count {
      if let closing = fence(at: line, sign: 0x2D, in: bytes) {
        return .fenced(
          opening: SourceSpan(start, opening.end),
          content: SourceSpan(opening.next, line),
          body: closing.next
        )
      }
      line = behindLine(line, in: bytes)
    }
    return .unclosed(opening: SourceSpan(start, opening.end))
  }

  /// The line of exactly three signs at `start`, perhaps with blanks behind: the end of the signs and the next line.
  private static func fence(
    at start: Int,
    sign: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, next: Int)? {
    let end = start + 3
    guard end <= bytes.count, bytes[start] == sign, bytes[start + 1] == sign,
      bytes[start + 2] == sign
    else { return nil }
    var index = end
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D else { return nil }
    return (end, behindLine(index, in: bytes))
  }

  /// The offset behind the end of the line that `start` is on.
  private static func behindLine(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { return index + 2 }
    return min(index + 1, bytes.count)
  }
}
