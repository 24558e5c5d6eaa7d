public import Diagnostics

/// What `check:` in `site.yml` tells the bio checker.
///
/// Rules are names as written here: which rules there are is known where they are looked for.
public struct CheckSettings: Sendable, Hashable {
  /// `rules:`: how much each named rule matters.
  public var rules: [RuleSetting]
  /// `phrases:`: stock phrases of the person's own, to be told wherever they stand.
  public var phrases: [String]
  /// `names:`: what else the person is called, besides `name`.
  public var names: [String]
  /// `vocabulary:`: words and phrases that are never told.
  public var vocabulary: [String]
  /// `fail-on:`; nil when nothing was written.
  public var failOn: FailOn?

  /// Settings for the checker; nothing is set unless given.
  public init(
    rules: [RuleSetting] = [],
    phrases: [String] = [],
    names: [String] = [],
    vocabulary: [String] = [],
    failOn: FailOn? = nil
  ) {
    self.rules = rules
    self.phrases = phrases
    self.names = names
    self.vocabulary = vocabulary
    self.failOn = failOn
  }

  /// How much one rule matters.
  public struct RuleSetting: Sendable, Hashable {
    /// The rule's id.
    public var rule: Located<String>
    /// Its severity; nil means that it is switched off.
    public var severity: Severity?

    /// A rule and its severity.
    public init(rule: Located<String>, severity: Severity?) {
      self.rule = rule
      self.severity = severity
    }
  }

  /// From which severity on a warning makes the program fail.
  public enum FailOn: String, Sendable, CaseIterable {
    /// From warnings on.
    case warning
    /// From errors on.
    case error
    /// For none.
    case never

    /// Whether something of this severity makes the program fail.
    public func isReached(by severity: Severity) -> Bool {
      switch self {
      case .warning: severity >= .warning
      case .error: severity >= .error
      case .never: false
      }
    }
  }
}
