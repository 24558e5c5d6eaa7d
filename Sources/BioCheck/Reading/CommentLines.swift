internal import Diagnostics

/// The lines that comments stand on; asked in the order of the text, since a thousand may stand on one line.
struct CommentLines {
  private let bytes: [UInt8]
  private let end: Int
  /// The line looked at last.
  private var last = 0..<0

  init(_ bytes: [UInt8], until end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// The bytes of the line that a comment stands on, or of the next when nothing else stands there.
  mutating func line(of span: SourceSpan) -> Range<Int> {
    let isOneLine = !bytes[span.range].contains(0x0A)
    if !isOneLine || span.start < last.lowerBound || span.end > last.upperBound {
      var start = span.start
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      last = start..<lineEnd(from: span.end)
    }
    var (start, stop) = (last.lowerBound, last.upperBound)
    if !isOneLine { last = 0..<0 }
    let isAlone =
      bytes[span.end..<stop].allSatisfy { $0 <= 0x20 }
      && bytes[start..<span.start].allSatisfy { $0 <= 0x20 }
    if isAlone {
      start = min(stop + 1, end)
      stop = lineEnd(from: start)
    }
    return start..<max(start, stop)
  }

  private func lineEnd(from start: Int) -> Int {
    ByteScan.first(0x0A, in: bytes, from: start, to: end) ?? max(start, end)
  }
}
