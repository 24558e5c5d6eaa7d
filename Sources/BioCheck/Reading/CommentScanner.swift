internal import Diagnostics

/// Finds the comments of a text that speak to the checker.
struct CommentScanner {
  /// What a comment asks for.
  enum Verb { case off, on, line, unknown }

  /// One comment.
  struct Comment {
    var verb: Verb
    var rules: [String]
    var span: SourceSpan
  }

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  /// The line looked at last.
  private var last = 0..<0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    index = range.lowerBound
  }

  /// The next comment that begins with `candor:`.
  mutating func next() -> Comment? {
    while let open = ByteScan.first(0x3C, in: bytes, from: index, to: end - 4) {
      index = open
      guard bytes[index + 1] == 0x21, bytes[index + 2] == 0x2D,
        bytes[index + 3] == 0x2D
      else {
        index += 1
        continue
      }
      let start = index
      guard let close = closing(from: start + 4) else {
        index = end
        return nil
      }
      index = close + 3
      if let comment = comment(start, close) { return comment }
    }
    return nil
  }

  private func closing(from start: Int) -> Int? {
    var place = start
    while let found = ByteScan.first(0x2D, in: bytes, from: place, to: end - 2) {
      if bytes[found + 1] == 0x2D, bytes[found + 2] == 0x3E { return found }
      place = found + 1
    }
    return nil
  }

  private func comment(_ start: Int, _ close: Int) -> Comment? {
    guard close - start < 1_000 else { return nil }
    let text = String(decoding: bytes[(start + 4)..<close], as: UTF8.self)
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "," }.map(String.init)
    guard let first = words.first, first.hasPrefix("candor:") else { return nil }
    let verb: Verb =
      switch first {
      case "candor:off": .off
      case "candor:on": .on
      case "candor:off-line": .line
      default: .unknown
      }
    if verb == .unknown {
      return Comment(verb: verb, rules: [first], span: SourceSpan(start, close + 3))
    }
    let rules = words.count > 1 ? Array(words.dropFirst()) : ["all"]
    return Comment(verb: verb, rules: rules, span: SourceSpan(start, close + 3))
  }

  /// The bytes of the line that a comment stands on, or of the next when nothing else stands there.
  mutating func line(of span: SourceSpan) -> Range<Int> {
    // Comments come in their order, and a thousand may stand on one line.
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
    var place = start
    while place < end, bytes[place] != 0x0A { place += 1 }
    return place
  }
}
