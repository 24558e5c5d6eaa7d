public import BioCheck
internal import Diagnostics

/// A question whose honest answer would change what a stranger can tell.
public struct Question: Sendable, Hashable {
  /// The question.
  public var text: String
  /// Why it is asked: a facet that does not show, or a rule's id.
  public var about: Subject

  /// What a question is about.
  public enum Subject: Sendable, Hashable {
    /// A facet that does not show.
    case facet(Facet)
    /// A move that is made again and again.
    case rule(String)

    /// The facet's name or the rule's id.
    public var name: String {
      switch self {
      case .facet(let facet): facet.rawValue
      case .rule(let id): id
      }
    }
  }

  /// The two or three that would change most: of the missing facets those that weigh most, and the most frequent move.
  ///
  /// A move weighs a quarter for each sentence that makes it, at most one: as much as the heaviest facet.
  static func choose(
    _ missing: [Facet],
    _ files: [CheckedFile],
    _ verdict: Verdict
  ) -> [Question] {
    var weighed = missing.map { (weight: $0.weight, question: Question($0)) }
    weighed += moves(files)
    // Of two that weigh the same, the first in the order of facets and then of ids is asked.
    let order = weighed.indices.sorted { left, right in
      (-weighed[left].weight, left) < (-weighed[right].weight, right)
    }
    return order.prefix(verdict == .personal ? 2 : 3).map { weighed[$0].question }
  }

  private init(_ facet: Facet) {
    text = facet.question
    about = .facet(facet)
  }

  private init(_ rule: Rule) {
    text = rule.question
    about = .rule(rule.id)
  }

  private static func moves(_ files: [CheckedFile]) -> [(weight: Double, question: Question)] {
    var counts: [String: Int] = [:]
    for file in files {
      for warning in file.report.warnings where warning.severity > .note {
        counts[warning.rule, default: 0] += 1
      }
    }
    return BioChecker.allRules.compactMap { rule in
      guard rule.id != "exposure", rule.id != "suppression", let count = counts[rule.id] else {
        return nil
      }
      return (min(1, Double(count) / 4), Question(rule))
    }
  }
}
