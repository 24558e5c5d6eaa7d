internal import Diagnostics

/// Adjectives in a row, where one deed would tell.
struct AdjectiveList: Move {
  static let message = "adjectives about oneself tell a stranger nothing until something shows them"
  static let question = "Which one of these would a friend tease you about, and over what?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.35, sentence.hits(.adjtrait) >= 2 else { return nil }
    let run = longestRun(sentence.tokens)
    guard let span = run.span else { return nil }
    return run.count >= 3 || run.count == 2 && sentence.stock >= 0.5 ? span : nil
  }

  /// The longest row of adjectives with nothing but commas and little words between.
  private func longestRun(_ tokens: ArraySlice<Token>) -> (count: Int, span: SourceSpan?) {
    var best: (count: Int, span: SourceSpan?) = (0, nil)
    var count = 0
    var start = 0
    var gap = 0
    for token in tokens where !token.form.contains(.quoted) {
      if token.classes.has(.adjtrait) {
        if count == 0 { start = Int(token.start) }
        count += 1
        gap = 0
        if count > best.count { best = (count, SourceSpan(start, Int(token.end))) }
      } else if token.kind == .mark && token.byte == 0x2C || Self.links.contains(token.hash) {
        gap += 1
        if gap > 2 { count = 0 }
      } else {
        count = 0
        gap = 0
      }
    }
    return best
  }

  private static let links = WordSet(
    ["and", "yet", "but", "or", "deeply", "very", "truly", "highly", "both"].map { WordHash.of($0) }
  )
}
