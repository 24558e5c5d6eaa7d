import Diagnostics

/// Everything that was found in one text.
struct TextFindings {
  /// What is wrong, in the order of the text.
  var remarks: [Remark] = []
  /// The verdict in one line; nil where none is due.
  var verdict: String?
  /// Where the Markdown lies: all behind the front matter.
  var body = SourceSpan(0, 0)
}

/// One thing that an author should know about a stretch of a text.
struct Remark: Hashable {
  /// The rule's id.
  var rule: String
  /// How much it matters.
  var severity: Severity
  /// The bytes it is about.
  var span: SourceSpan
  /// What is wrong, or why it matters.
  var message: String
  /// A question whose honest answer would mend it; nil for a mistake, which has a right form.
  var question: String?

  /// The remark that a diagnostic makes.
  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    severity = diagnostic.severity
    message = diagnostic.message
    let place = diagnostic.location
    span = SourceSpan(place?.start.offset ?? 0, place?.end.offset ?? 0)
  }

  init(
    rule: String,
    severity: Severity,
    span: SourceSpan,
    message: String,
    question: String?
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.message = message
    self.question = question
  }

  /// The same as editors take it.
  func wire(in file: SourceFile, _ encoding: PositionEncoding) -> WireDiagnostic {
    let severity =
      switch self.severity {
      case .error: 1
      case .warning: 2
      case .note: 3
      }
    return WireDiagnostic(
      range: encoding.range(of: span, in: file),
      severity: severity,
      code: rule,
      message: message
    )
  }
}
