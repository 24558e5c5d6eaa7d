internal import Diagnostics

/// The names of firms and papers that stand in for a person.
struct NameDropping: Move {
  static let phrases = [
    "clients include", "clients have included", "past clients include", "has worked with",
    "worked with companies such as", "companies such as", "companies like", "companies including",
    "brands such as", "brands like", "brands including", "organizations such as",
    "organisations such as", "organizations including", "featured in", "been featured in",
    "featured on", "appeared in", "has appeared on", "as seen in", "as seen on", "fortune 500",
    "fortune 100", "ftse 100", "blue-chip", "blue chip", "household names", "celebrity clients",
    "high-profile clients", "trusted by", "quoted in", "leading brands", "global brands",
  ]
  static let message = "these names are other people's; they lend weight and hide you"
  static let question = "Whom there did you work with, and what did the two of you do?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard let first = sentence.matches.first, sentence.reveals < 0.4 else { return nil }
    let names = sentence.counts.names
    let alone = sentence.matches.first { Self.enoughAlone.contains($0.run) }
    let isAlone = alone != nil
    let match = alone ?? first
    // Plain facts about where one worked are no fault; a list of clients or of newspapers is no such fact.
    let isListed = names >= 3 && Self.lists.contains(match.run)
    guard names >= 2 || isAlone, isListed || sentence.stock >= 0.2 else { return nil }
    return isAlone || sentence.stock >= 0.3 || names >= 3 && sentence.counts.marks.comma >= 1
      ? match.span : nil
  }

  /// What needs no second name beside it.
  private static let enoughAlone = WordSet.phrases([
    "fortune 500", "fortune 100", "ftse 100", "blue-chip", "blue chip", "celebrity clients",
  ])
  private static let lists = WordSet.phrases([
    "clients include", "clients have included", "past clients include", "celebrity clients",
    "high-profile clients", "featured in", "been featured in",
  ])
}
