import Diagnostics

/// Finds front matter that would be published as text: behind a blank line, between dashes of another kind, or between none.
enum MisplacedFrontMatter {
  /// Keys that no text begins a line with by chance.
  private static let keys: Set<String> = [
    "title", "draft", "private", "kind", "date", "slug", "publish-from", "publish-until", "aliases",
    "shown-as", "consent",
  ]

  /// The first line of what was meant as front matter, or nil where the file begins with text.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> SourceSpan? {
    var lines = Lines(bytes: bytes, index: start)
    guard let first = lines.nextWithText() else { return nil }
    if isKey(bytes, first) { return SourceSpan(first) }
    guard isFence(bytes, first), let second = lines.nextWithText() else { return nil }
    return isKey(bytes, second) ? SourceSpan(first) : nil
  }

  /// `key:` with one of the keys at the line's very start.
  private static func isKey(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let colon = bytes[line].prefix(20).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let behind = colon + 1
    guard behind == line.upperBound || bytes[behind] == 0x20 || bytes[behind] == 0x09 else {
      return false
    }
    return keys.contains(String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self))
  }

  /// Nothing but hyphens and dashes, as word processors and telephones make of `---`.
  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let text = String(decoding: bytes[line], as: UTF8.self)
    return text.unicodeScalars.allSatisfy { "-–—―− \t".unicodeScalars.contains($0) }
  }

  /// The lines of a text, blank ones passed over.
  private struct Lines {
    let bytes: UnsafeBufferPointer<UInt8>
    var index: Int

    /// The next line that holds more than blanks, without its ending and the blanks in front.
    mutating func nextWithText() -> Range<Int>? {
      while index < bytes.count {
        var first = index
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        let end = index
        index += 1
        while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        if first < end { return first..<end }
      }
      return nil
    }
  }
}
