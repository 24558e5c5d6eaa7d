internal import Diagnostics
internal import Markup

/// A comment of a Markdown text that speaks to the checker.
struct CheckerComment {
  /// What a comment asks for.
  enum Verb { case off, on, line, unknown }

  let verb: Verb
  /// The rules it names, `all` for none; the first word of a comment that asks for nothing known.
  let rules: [String]
  /// The comment's bytes in the source, marks included.
  let span: SourceSpan

  private init?(_ comment: Comment) {
    guard comment.isClosed, comment.span.range.count < Self.lengthLimit else { return nil }
    let words = comment.text.split { " \n\t,".contains($0) }.map(String.init)
    guard let first = words.first, first.hasPrefix(Self.sign) else { return nil }
    verb =
      switch first {
      case "candor:off": .off
      case "candor:on": .on
      case "candor:off-line": .line
      default: .unknown
      }
    if verb == .unknown {
      rules = [first]
    } else {
      rules = words.count > 1 ? Array(words.dropFirst()) : ["all"]
    }
    span = comment.span
  }

  /// A comment longer than this, in bytes, is prose that was commented out.
  private static let lengthLimit = 1_000

  private static let sign = "candor:"

  /// The comments of a text, or of a stretch of it, in the order of the source; what is shown as code is none.
  static func all(in file: SourceFile, _ range: Range<Int>) -> [CheckerComment] {
    guard mayHold(file.bytes, range),
      let document = try? Document(parsing: file, range: SourceSpan(range))
    else { return [] }
    return document.comments.compactMap { CheckerComment($0) }.sorted { $0.span < $1.span }
  }

  /// Whether the sign stands anywhere: most texts have none, and need not be read as Markdown once more.
  private static func mayHold(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let sign = Array(sign.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      range.contains { index in
        bytes[index] == sign[0] && bytes[index..<range.upperBound].starts(with: sign)
      }
    }
  }
}

extension CheckerComment {
  /// The bytes of the line that the comment stands on, or of the next when nothing else stands there.
  func line(in bytes: [UInt8], until end: Int) -> Range<Int> {
    var start = span.start
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var stop = Self.lineEnd(in: bytes, from: span.end, until: end)
    let isAlone =
      bytes[start..<span.start].allSatisfy { $0 <= 0x20 }
      && bytes[span.end..<stop].allSatisfy { $0 <= 0x20 }
    if isAlone {
      start = min(stop + 1, end)
      stop = Self.lineEnd(in: bytes, from: start, until: end)
    }
    return start..<max(start, stop)
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int, until end: Int) -> Int {
    bytes[start..<max(start, end)].firstIndex(of: 0x0A) ?? max(start, end)
  }
}
