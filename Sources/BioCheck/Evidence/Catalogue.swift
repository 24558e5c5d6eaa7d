/// Things named one after the other by whoever does nothing in the sentence: "A bakery, a noon bell, my neighbour, Leeds, a red coat".
///
/// Each may be somebody's, but nobody does anything with it. Among the sentences of 724 bios with six such things or
/// more, none that a rater called revealing is without a verb, a subject or an item of more than five words.
enum Catalogue {
  /// So many things are a catalogue, none of more words than that.
  private static let leastItems = 6
  private static let mostWords = 5

  /// Whether a sentence is nothing but such a row.
  static func isRow(_ tokens: TokenSlice, _ counts: SentenceCounts) -> Bool {
    // Between six things stand five commas, or words such as "my" before each.
    let mayBe =
      counts.marks.comma + counts.marks.semicolon + counts.pronouns.first >= leastItems - 2
    guard mayBe, counts.words <= 150, !acts(tokens) else { return false }
    var (items, words, isNamed) = (0, 0, false)
    let (joints, openings) = (WordSet.joints, openings)
    for token in tokens {
      let isBound =
        token.kind == .mark
        ? token.byte == 0x2C || token.byte == 0x3B : joints.contains(token.hash)
      let isOpening = openings.contains(token.hash)
      if isBound || isOpening && isNamed {
        if isNamed { items += 1 }
        (words, isNamed) = (0, false)
      }
      guard token.kind != .mark, !isBound else { continue }
      words += 1
      isNamed = isNamed || !isOpening
      if words > mostWords { return false }
    }
    return items + (isNamed ? 1 : 0) >= leastItems
  }

  /// Whether a sentence such as "A noon bell" is so small a row that only its neighbours tell.
  static func isItem(_ tokens: TokenSlice, _ counts: SentenceCounts) -> Bool {
    counts.words <= mostWords && counts.marks.question == 0 && !acts(tokens)
  }

  /// Whether somebody is or does something: a subject, a clause, or a verb that stands right behind no opening.
  private static func acts(_ tokens: TokenSlice) -> Bool {
    let (openings, clauses) = (openings, WordSet.clauses)
    var isOpened = false
    for token in tokens where token.kind != .mark {
      switch token.pronoun {
      case .firstSubject, .third, .you, .we: return true
      case .first, .thirdPossessive, .none: break
      }
      if clauses.contains(token.hash) || Supersense.isVerb(token.sense) && !isOpened { return true }
      isOpened = openings.contains(token.hash)
    }
    return false
  }

  /// What a thing begins with.
  private static let openings = WordSet(
    """
    a an the my your our their his her its this that these those one two three four five six some another every each
    """
  )
}
