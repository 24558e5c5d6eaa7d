internal import Diagnostics

/// Nouns that no one can see or touch, piled up where something happened.
struct AbstractFog: Move {
  static let phrases = [
    "positive change", "sustainable change", "meaningful change", "empowering individuals",
    "empowers individuals", "empowers people",
  ]
  static let message = "these words name nothing that could be seen or touched"
  static let question =
    "What happened, the last time this was true? Who was there, and what did you do?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    let fog = sentence.hits(.fog) + sentence.hits(.help)
    guard sentence.stock >= 0.4, sentence.reveals < 0.25, sentence.isBare,
      fog >= (sentence.matches.isEmpty ? 3 : 2), !sentence.tellsFacet, !showsThing(sentence)
    else {
      return nil
    }
    return Float(fog) / Float(max(1, sentence.counts.words)) >= 0.2 ? sentence.span : nil
  }

  /// Whether something is named that can be seen, though no sense of the words says so.
  private func showsThing(_ sentence: MoveSentence) -> Bool {
    sentence.tokens.contains { $0.kind != .mark && Self.things.contains($0.hash) }
  }

  /// Things that can be seen or felt and are not of a touchable sense.
  static let things = WordSet(
    """
    email emails e-mail e-mails letter letters postcard postcards spreadsheet spreadsheets invoice invoices phone \
    photograph photographs rain snow frost wind mud smoke gravel sand soil clay shade
    """
  )
}
