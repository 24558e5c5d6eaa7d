import BioCheck
import Diagnostics

/// What `candor check --rules` says.
enum RuleList {
  /// A rule on two lines: its id, how much it matters, why, and what it asks.
  static var text: String {
    BioChecker.allRules.map { rule in
      "\(rule.id) (\(rule.severity.rawValue)): \(rule.message)\n    \(rule.question)"
    }.joined(separator: "\n")
  }
}
