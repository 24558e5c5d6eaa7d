/// What others are supposed to say of the writer, and the sentence turns on: "if you read that I am world-class, somebody else wrote it".
extension MoveSentence {
  /// How many words before a phrase the verb of saying may stand by which it is told.
  private static let hearsayReach = 8
  /// How many words before that verb the supposition may open.
  private static let openingReach = 5
  /// How many words behind a phrase its clause may go on.
  private static let clauseReach = 8

  /// Whether a phrase is what somebody may say or write, in a clause that supposes it and that another clause answers.
  func isHearsay(_ match: PhraseMatch) -> Bool {
    let tokens = tokens
    let low = max(tokens.startIndex, match.token - Self.hearsayReach)
    guard
      let verb = tokens[low..<match.token].lastIndex(where: {
        $0.kind == .mark && $0.byte == 0x2C || Self.sayings.contains($0.hash)
      }), tokens[verb].kind != .mark
    else { return false }
    let before = tokens[max(tokens.startIndex, verb - Self.openingReach)..<verb]
    guard
      let opening = before.lastIndex(where: {
        $0.kind == .mark || $0.pronoun == .firstSubject || Self.openings.contains($0.hash)
      }), Self.openings.contains(tokens[opening].hash)
    else { return false }
    return isAnswered(behind: end(of: match))
  }

  /// Whether the clause ends behind a phrase, and what follows sells nothing to the reader: no "you will", no "I".
  private func isAnswered(behind place: Int) -> Bool {
    let tokens = tokens
    let last = min(tokens.endIndex, place + Self.clauseReach)
    guard let comma = tokens[place..<last].firstIndex(where: { $0.kind == .mark }),
      tokens[comma].byte == 0x2C || tokens[comma].byte == Glyph.dash,
      comma + 1 < tokens.endIndex
    else { return false }
    let answer = tokens[(comma + 1)...].prefix(2)
    return !answer.contains { $0.pronoun == .firstSubject || $0.pronoun == .you }
  }

  private static let openings = WordSet(
    "if should wherever whenever whoever anyone anybody where when someone somebody"
  )
  private static let sayings = WordSet(
    """
    read reads hear hears see say says tell tells told call calls claim claims claiming write writes promise promises swear \
    swears introduce introduces describe describes insist insists
    """
  )
}
