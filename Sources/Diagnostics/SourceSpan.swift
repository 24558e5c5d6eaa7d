/// A range of UTF-8 bytes in one file: `start` included, `end` excluded, both from 0.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// The first byte's offset, from 0.
  public var start: Int
  /// The offset behind the last byte.
  public var end: Int

  /// A span of the bytes `start..<end`; an `end` before `start` counts as empty.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// A span of the bytes of `range`.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The same bytes as a range.
  public var range: Range<Int> { start..<end }

  /// How many bytes.
  public var count: Int { end - start }

  /// By place in the file.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
