internal import Diagnostics

/// The comments with which an author switches rules off: `<!-- candor:off rule -->` to `<!-- candor:on rule -->`, and `<!-- candor:off-line rule -->` for the line it stands on, or the next when it stands alone.
struct Suppressions {
  static let id = "suppression"

  private struct Stretch {
    var rule: String
    var range: Range<Int>
    var comment: SourceSpan
    var isKnown: Bool
  }

  private var stretches: [Stretch] = []
  private var strays: [Warning] = []

  /// Whether the text has no such comment.
  var isEmpty: Bool { stretches.isEmpty && strays.isEmpty }

  /// Reads the comments of a text.
  init(_ file: SourceFile, range: SourceSpan?) {
    let range = (range?.range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count)
    var scanner = CommentScanner(file.bytes, range)
    var open: [(rule: String, start: Int, comment: SourceSpan)] = []
    while let comment = scanner.next() {
      for rule in comment.rules {
        switch comment.verb {
        case .off: open.append((rule, comment.span.end, comment.span))
        case .on:
          if let index = open.lastIndex(where: { $0.rule == rule }) {
            let start = open.remove(at: index)
            add(rule, start.start..<comment.span.start, start.comment)
          } else {
            strays.append(
              Self.stray(
                comment.span,
                "nothing was switched off that 'candor:on \(rule)' could switch on"
              )
            )
          }
        case .line: add(rule, scanner.line(of: comment.span), comment.span)
        }
      }
    }
    for rest in open {
      add(rest.rule, rest.start..<max(rest.start, range.upperBound), rest.comment)
    }
  }

  private mutating func add(_ rule: String, _ range: Range<Int>, _ comment: SourceSpan) {
    let isKnown = rule == "all" || BioChecker.rules.contains(rule)
    stretches.append(Stretch(rule: rule, range: range, comment: comment, isKnown: isKnown))
  }

  /// The warnings that are not switched off, and one for each comment that switches nothing off.
  func applied(to warnings: [Warning]) -> [Warning] {
    var used = [Bool](repeating: false, count: stretches.count)
    var kept: [Warning] = []
    for warning in warnings {
      let index = stretches.indices.first { index in
        let stretch = stretches[index]
        return (stretch.rule == warning.rule || stretch.rule == "all")
          && stretch.range.contains(warning.span.start)
      }
      if let index { used[index] = true } else { kept.append(warning) }
    }
    for index in stretches.indices where !used[index] { kept.append(complaint(stretches[index])) }
    return kept + strays
  }

  private func complaint(_ stretch: Stretch) -> Warning {
    if stretch.isKnown {
      return Self.stray(
        stretch.comment,
        "nothing here breaks '\(stretch.rule)'; take the comment away"
      )
    }
    let nearest = NearestName.of(stretch.rule, among: BioChecker.rules)
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? "; 'candor check --rules' lists them"
    return Self.stray(stretch.comment, "there is no rule '\(stretch.rule)'\(hint)")
  }

  private static func stray(_ span: SourceSpan, _ message: String) -> Warning {
    Warning(
      rule: id,
      severity: .warning,
      span: span,
      message: message,
      question: "Is this comment still needed?"
    )
  }
}
