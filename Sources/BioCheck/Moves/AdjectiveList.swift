internal import Diagnostics

/// Adjectives in a row, where one deed would tell.
struct AdjectiveList: Move {
  static let message = "adjectives about oneself tell a stranger nothing until something shows them"
  static let question = "Which one of these would a friend tease you about, and over what?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.35, sentence.hits(.adjtrait) >= 2 else { return nil }
    let run = longestRun(sentence.tokens)
    guard run.count >= 3 || run.count == 2 && sentence.stock >= 0.5,
      !sentence.isDenied(at: run.first, isRow: true), !sentence.isQuoted(run.first...run.last)
    else { return nil }
    let tokens = sentence.page.prose.tokens
    return SourceSpan(Int(tokens[run.first].start), Int(tokens[run.last].end))
  }

  /// The longest row of adjectives with nothing but commas and little words between; the places are those of its tokens.
  private func longestRun(_ tokens: ArraySlice<Token>) -> (count: Int, first: Int, last: Int) {
    var best = (count: 0, first: 0, last: 0)
    var count = 0
    var start = 0
    var gap = 0
    for place in tokens.indices where !tokens[place].form.contains(.quoted) {
      let token = tokens[place]
      if token.classes.has(.adjtrait) {
        if count == 0 { start = place }
        count += 1
        gap = 0
        if count > best.count { best = (count, start, place) }
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
