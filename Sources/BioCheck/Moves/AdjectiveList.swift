internal import Diagnostics

/// Adjectives in a row, where one deed would tell.
struct AdjectiveList: Move {
  static let message = "adjectives about oneself tell a stranger nothing until something shows them"
  static let question = "Which one of these would a friend tease you about, and over what?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.35 else { return nil }
    guard sentence.hits(.adjtrait) >= 2 || sentence.counts.marks.comma > 0 else { return nil }
    let row = AdjectiveRow.longest(in: sentence.tokens)
    guard isList(row, sentence), !sentence.isDenied(at: row.first, isRow: true),
      !sentence.isQuoted(row.first...row.last), !sentence.isAnsweredNext,
      !sentence.isOfOthers(row.first...row.last)
    else { return nil }
    let tokens = sentence.page.prose.tokens
    return SourceSpan(Int(tokens[row.first].start), Int(tokens[row.last].end))
  }

  /// Whether a row is long enough: three virtues, or two in a sentence that is stock.
  private func isList(_ row: AdjectiveRow, _ sentence: MoveSentence) -> Bool {
    if row.virtues >= 3 { return true }
    guard row.virtues == 2, sentence.stock >= 0.5, row.traits == 2 || row.others > 0 else {
      return false
    }
    return !endsInThing(row, sentence.tokens)
  }

  /// Whether one more item follows a row that holds a thing, and so is somebody's own: "patient, kind and afraid of geese".
  private func endsInThing(_ row: AdjectiveRow, _ tokens: ArraySlice<Token>) -> Bool {
    let next = row.last + 1
    guard next < tokens.endIndex, AdjectiveRow.links.contains(tokens[next].hash) else {
      return false
    }
    return tokens[(next + 1)...].prefix(8).prefix { $0.kind != .mark && $0.pronoun == .none }
      .contains { Supersense.isTouchable($0.sense) }
  }
}
