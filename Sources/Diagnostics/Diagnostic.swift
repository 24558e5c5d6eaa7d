/// One thing an author should know: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public var severity: Severity
  /// The rule's id in kebab case, such as `front-matter`.
  public var rule: String
  /// What is wrong and then what to do: lower case, no full stop, values in single quotes.
  public var message: String
  /// Where; nil when no file is to blame.
  public var location: SourceLocation?

  /// A diagnostic whose parts are known.
  public init(
    _ severity: Severity,
    rule: String,
    message: String,
    location: SourceLocation? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
  }
}

extension Diagnostic: Comparable {
  /// In the order of path, place, severity (worst first), rule and message, so that a list reads the same in every run.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let leftPath = left.location?.path ?? ""
    let rightPath = right.location?.path ?? ""
    if leftPath != rightPath { return leftPath < rightPath }
    let leftOffset = left.location?.start.offset ?? -1
    let rightOffset = right.location?.start.offset ?? -1
    if leftOffset != rightOffset { return leftOffset < rightOffset }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}
