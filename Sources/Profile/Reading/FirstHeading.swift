import Diagnostics

/// Finds the first heading of level 1 in Markdown, to name a page that has no `title:`.
///
/// It looks at lines only: `# Title` and a line above `===`, outside of fenced code. Emphasis, code signs and
/// the addresses of links are left out of the text.
enum FirstHeading {
  /// The heading's text; nil when there is none.
  static func text(in body: SourceSpan, of file: SourceFile) -> String? {
    file.bytes.withUnsafeBufferPointer { bytes in
      search(UnsafeBufferPointer(rebasing: bytes[body.range]))
    }
  }

  private static func search(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var fence: (sign: UInt8, count: Int)?
    var above: Range<Int>?
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let next =
        end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
      var first = start
      while first < end, bytes[first] == 0x20 { first += 1 }
      let run = first < end ? run(at: first, before: end, in: bytes) : 0
      if first - start > 3 || first == end {
        if first == end { above = nil }
      } else if let open = fence {
        if bytes[first] == open.sign, run >= open.count { fence = nil }
      } else if bytes[first] == 0x60 || bytes[first] == 0x7E, run >= 3 {
        fence = (bytes[first], run)
        above = nil
      } else if bytes[first] == 0x23, run == 1, isBlank(first + 1, end, bytes) {
        let text = plain(bytes, closed(first + 1..<end, bytes))
        if !text.isEmpty { return text }
      } else if bytes[first] == 0x3D, let above, onlyBlank(from: first + run, to: end, bytes) {
        return plain(bytes, above)
      } else {
        above = "#>-+*=|<[0123456789".utf8.contains(bytes[first]) ? nil : first..<end
      }
      start = next
    }
    return nil
  }

  private static func run(
    at start: Int,
    before end: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = start
    while index < end, bytes[index] == bytes[start] { index += 1 }
    return index - start
  }

  private static func isBlank(_ index: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool
  {
    index == end || bytes[index] == 0x20 || bytes[index] == 0x09
  }

  private static func onlyBlank(
    from start: Int,
    to end: Int,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The range without a closing run of `#`.
  private static func closed(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>
  {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    let full = end
    while end > range.lowerBound, bytes[end - 1] == 0x23 { end -= 1 }
    if end > range.lowerBound, bytes[end - 1] != 0x20, bytes[end - 1] != 0x09 { end = full }
    return range.lowerBound..<end
  }

  /// The text of a line without the signs that Markdown would take away.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let hasLink = zip(bytes[range], bytes[range].dropFirst()).contains { $0 == (0x5D, 0x28) }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case 0x5C where index + 1 < range.upperBound && isPunctuation(bytes[index + 1]):
        text.append(bytes[index + 1])
        index += 1
      case 0x2A, 0x60: break
      case 0x5F where !isInsideWord(index, range, bytes): break
      case 0x5B where hasLink: break
      case 0x21 where hasLink && index + 1 < range.upperBound && bytes[index + 1] == 0x5B: break
      case 0x5D where hasLink:
        if index + 1 < range.upperBound, bytes[index + 1] == 0x28 {
          while index < range.upperBound, bytes[index] != 0x29 { index += 1 }
        }
      default: text.append(byte)
      }
      index += 1
    }
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private static func isInsideWord(
    _ index: Int,
    _ range: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
    return isWord(bytes[index - 1]) && isWord(bytes[index + 1])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isWord(byte)
  }
}
