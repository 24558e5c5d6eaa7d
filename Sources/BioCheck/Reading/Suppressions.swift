internal import Diagnostics
internal import Markup

/// The comments with which an author switches rules off: `<!-- candor:off rule -->` to `<!-- candor:on rule -->`, and `<!-- candor:off-line rule -->` for the line it stands on, or the next when it stands alone.
struct Suppressions {
  static let id = "suppression"
  static let question = "Is this comment still needed?"

  private struct Stretch {
    var rule: String
    var range: Range<Int>
    var comment: SourceSpan
    /// What stands before the comment on its line, where it switches off what follows.
    var before: Range<Int>
    var isKnown: Bool
  }

  private var stretches: [Stretch] = []
  private var strays: [Warning] = []

  /// Whether the text has no such comment.
  var isEmpty: Bool { stretches.isEmpty && strays.isEmpty }

  /// Reads the comments of a text.
  ///
  /// A comment that is shown as code is none. `document` is the text as it was read before, if it was.
  init(_ file: SourceFile, range: SourceSpan?, _ document: Document?) {
    let range = (range?.range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count)
    var open = OpenComments()
    var lines = CommentLines(file.bytes, until: range.upperBound)
    for comment in CheckerComment.all(in: file, range, document) {
      for rule in comment.rules {
        switch comment.verb {
        case .off:
          open.add(rule, comment.span, lineStart: lines.line(of: comment.span).lowerBound)
        case .on: close(rule, at: comment.span, &open)
        case .line: add(rule, lines.line(of: comment.span), comment.span)
        case .unknown: strays.append(Self.unknown(rule, comment.span))
        }
      }
    }
    for rest in open.takeAll() {
      let start = rest.comment.end
      add(rest.rule, start..<max(start, range.upperBound), rest.comment, lineStart: rest.lineStart)
    }
  }

  /// Ends what was switched off last under this name, or everything for `all`.
  private mutating func close(
    _ rule: String,
    at comment: SourceSpan,
    _ open: inout OpenComments
  ) {
    let ended = rule == "all" ? open.takeAll().reversed() : open.takeLast(rule).map { [$0] } ?? []
    guard !ended.isEmpty else {
      let message = "nothing was switched off that 'candor:on \(rule)' could switch on"
      return strays.append(Self.stray(comment, message))
    }
    for start in ended {
      add(start.rule, start.comment.end..<comment.start, start.comment, lineStart: start.lineStart)
    }
  }

  private mutating func add(
    _ rule: String,
    _ range: Range<Int>,
    _ comment: SourceSpan,
    lineStart: Int = .max
  ) {
    let isKnown = rule == "all" || BioChecker.rules.contains(rule)
    let before = min(lineStart, comment.start)..<comment.start
    stretches.append(
      Stretch(rule: rule, range: range, comment: comment, before: before, isKnown: isKnown)
    )
  }

  /// The warnings that no comment switches off, and one for each comment that switches nothing off.
  ///
  /// A comment about a rule that is off in the settings, `isOff`, is not said to be needless: it may be needed again.
  func applied(
    to warnings: [Warning],
    isOff: (String) -> Bool
  ) -> (told: [Warning], complaints: [Warning]) {
    // What is off by each rule's name, and what is warned of under it: both may be thousands.
    let off = Dictionary(grouping: stretches, by: \.rule).mapValues { Stretches($0.map(\.range)) }
    var found = Dictionary(grouping: warnings, by: \.rule).mapValues {
      Stretches($0.map(\.span.range))
    }
    found["all"] = Stretches(warnings.map(\.span.range))
    let told = warnings.filter { warning in
      ![warning.rule, "all"].contains { off[$0]?.touch(warning.span.range) == true }
    }
    let complaints = stretches.filter { stretch in
      found[stretch.rule]?.touch(stretch.range) != true && !isOff(stretch.rule)
    }
    return (
      told,
      complaints.map { complaint($0, isBehind: found[$0.rule]?.touch($0.before) == true) } + strays
    )
  }

  /// What is said of a comment that switches nothing off, or that stands behind the words that it was meant for.
  private func complaint(_ stretch: Stretch, isBehind: Bool) -> Warning {
    if stretch.isKnown {
      return Self.stray(
        stretch.comment,
        isBehind
          ? "'candor:off' is for what follows it; write 'candor:off-line' to keep this line"
          : "nothing here breaks '\(stretch.rule)'; take the comment away"
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

/// The comments that switched a rule off and that nothing has ended yet.
private struct OpenComments {
  /// A comment and the rule it names.
  struct Element {
    var rule: String
    var comment: SourceSpan
    /// Where its line begins, or the next when it stands alone.
    var lineStart: Int
    /// How many came before it.
    var number: Int
  }

  private var byRule: [String: [Element]] = [:]
  private var count = 0

  mutating func add(_ rule: String, _ comment: SourceSpan, lineStart: Int) {
    byRule[rule, default: []].append(
      Element(rule: rule, comment: comment, lineStart: lineStart, number: count)
    )
    count += 1
  }

  /// Takes the last one that names a rule.
  mutating func takeLast(_ rule: String) -> Element? { byRule[rule]?.popLast() }

  /// Takes all, in their order.
  mutating func takeAll() -> [Element] {
    defer { byRule = [:] }
    return byRule.values.joined().sorted { $0.number < $1.number }
  }
}
