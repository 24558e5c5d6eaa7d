internal import Diagnostics

/// The comments with which an author switches rules off: `<!-- candor:off rule -->` to `<!-- candor:on rule -->`, and `<!-- candor:off-line rule -->` for the line it stands on, or the next when it stands alone.
struct Suppressions {
  static let id = "suppression"
  static let question = "Is this comment still needed?"

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
  ///
  /// A comment that is shown as code is none.
  init(_ file: SourceFile, range: SourceSpan?) {
    let range = (range?.range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count)
    var open: [(rule: String, start: Int, comment: SourceSpan)] = []
    for comment in CheckerComment.all(in: file, range) {
      for rule in comment.rules {
        switch comment.verb {
        case .off: open.append((rule, comment.span.end, comment.span))
        case .on: close(rule, at: comment.span, &open)
        case .line: add(rule, comment.line(in: file.bytes, until: range.upperBound), comment.span)
        case .unknown: strays.append(Self.unknown(rule, comment.span))
        }
      }
    }
    for rest in open {
      add(rest.rule, rest.start..<max(rest.start, range.upperBound), rest.comment)
    }
  }

  /// Ends what was switched off last under this name, or everything for `all`.
  private mutating func close(
    _ rule: String,
    at comment: SourceSpan,
    _ open: inout [(rule: String, start: Int, comment: SourceSpan)]
  ) {
    var ended: [Int] = []
    if rule == "all" {
      ended = Array(open.indices)
    } else if let last = open.lastIndex(where: { $0.rule == rule }) {
      ended = [last]
    }
    guard !ended.isEmpty else {
      let message = "nothing was switched off that 'candor:on \(rule)' could switch on"
      return strays.append(Self.stray(comment, message))
    }
    for index in ended.reversed() {
      let start = open.remove(at: index)
      add(rule == "all" ? start.rule : rule, start.start..<comment.start, start.comment)
    }
  }

  private mutating func add(_ rule: String, _ range: Range<Int>, _ comment: SourceSpan) {
    let isKnown = rule == "all" || BioChecker.rules.contains(rule)
    stretches.append(Stretch(rule: rule, range: range, comment: comment, isKnown: isKnown))
  }

  /// The warnings that no comment switches off, and one for each comment that switches nothing off.
  ///
  /// A comment about a rule that is off in the settings, `isOff`, is not said to be needless: it may be needed again.
  func applied(
    to warnings: [Warning],
    isOff: (String) -> Bool
  ) -> (told: [Warning], complaints: [Warning]) {
    var used = [Bool](repeating: false, count: stretches.count)
    var told: [Warning] = []
    for warning in warnings {
      let matching = stretches.indices.filter { index in
        let stretch = stretches[index]
        return (stretch.rule == warning.rule || stretch.rule == "all")
          && stretch.range.overlaps(warning.span.range)
      }
      for index in matching { used[index] = true }
      if matching.isEmpty { told.append(warning) }
    }
    let complaints = stretches.indices.filter { !used[$0] && !isOff(stretches[$0].rule) }
      .map { complaint(stretches[$0]) }
    return (told, complaints + strays)
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

  private static func unknown(_ word: String, _ comment: SourceSpan) -> Warning {
    let verbs = ["candor:off", "candor:on", "candor:off-line"]
    let nearest = NearestName.of(word, among: verbs)
    let hint =
      nearest.map { "did you mean '\($0)'?" }
      ?? "write 'candor:off', 'candor:on' or 'candor:off-line'"
    return stray(comment, "'\(word)' is nothing that a comment can say; \(hint)")
  }

  private static func stray(_ span: SourceSpan, _ message: String) -> Warning {
    Warning(
      rule: id,
      severity: .warning,
      span: span,
      message: message,
      question: question
    )
  }
}
