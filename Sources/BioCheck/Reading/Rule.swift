public import Diagnostics

/// What the checker looks for under one id.
public struct Rule: Sendable, Hashable {
  /// The id, such as `credential-stack`.
  public var id: String
  /// Why it matters: one clause, lower case, no full stop.
  public var message: String
  /// The question it asks.
  public var question: String
  /// How much it matters unless the settings say otherwise.
  public var severity: Severity
}

extension BioChecker {
  /// All rules, sorted by id: the moves, `exposure`, and `suppression`.
  public static var allRules: [Rule] {
    let moves = Moves.all.map { move in
      let type = type(of: move)
      return Rule(
        id: type.id,
        message: type.message,
        question: type.question,
        severity: type == ThirdPersonDistance.self ? .note : .warning
      )
    }
    return (moves + [exposureRule, suppressionRule]).sorted { $0.id < $1.id }
  }

  /// The ids of all rules, sorted: the moves, `exposure`, and `suppression`.
  public static let rules: [String] =
    (Moves.ids + [Exposure.id, Suppressions.id]).sorted()

  private static let exposureRule = Rule(
    id: Exposure.id,
    message: "an address, a number, a school or a client that strangers need not know",
    question: "Would the page say as much about you without it?",
    severity: .warning
  )
  private static let suppressionRule = Rule(
    id: Suppressions.id,
    message: "a comment that switches nothing off, or names a rule that does not exist",
    question: Suppressions.question,
    severity: .warning
  )
}
