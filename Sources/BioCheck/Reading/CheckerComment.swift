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
  ///
  /// `document` is the text as it was read before, if it was.
  static func all(
    in file: SourceFile,
    _ range: Range<Int>,
    _ document: Document?
  ) -> [CheckerComment] {
    guard mayHold(file.bytes, range),
      let document = document ?? (try? Document(parsing: file, range: SourceSpan(range)))
    else { return [] }
    return document.comments.compactMap { CheckerComment($0) }.sorted { $0.span < $1.span }
  }

  /// Whether the sign stands anywhere behind the mark of a comment; says yes too often, never no.
  private static func mayHold(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let sign = Array(sign.utf8)
    guard var place = ByteScan.first(0x3C, in: bytes, from: range.lowerBound, to: range.upperBound)
    else { return false }
    while let found = ByteScan.first(sign[0], in: bytes, from: place, to: range.upperBound) {
      if bytes[found..<range.upperBound].starts(with: sign) { return true }
      place = found + 1
    }
    return false
  }
}
