internal import Diagnostics

/// Nouns that no one can see or touch, piled up where something happened.
struct AbstractFog: Move {
  static let message = "these words name nothing that could be seen or touched"
  static let question =
    "What happened, the last time this was true? Who was there, and what did you do?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    let fog = sentence.hits(.fog) + sentence.hits(.help)
    guard sentence.stock >= 0.4, sentence.reveals < 0.25, sentence.isBare, fog >= 3,
      !sentence.tellsFacet
    else {
      return nil
    }
    return Float(fog) / Float(max(1, sentence.counts.words)) >= 0.2 ? sentence.span : nil
  }
}
