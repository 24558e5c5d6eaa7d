internal import Diagnostics

/// A page that speaks of its writer as of somebody else; a note, told once, where it is most like a brochure.
struct ThirdPersonDistance: Move {
  static let message = "the page speaks of its writer as of somebody else"
  static let question =
    "If this is your own page, who is speaking? What would the sentence be with 'I' in it?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.page.kind == .bio, sentence.page.isThirdPerson,
      sentence.page.prose.wordCount >= BioChecker.leastWords,
      sentence.stock >= 0.65, sentence.reveals < 0.15, !sentence.tellsFacet,
      let first = sentence.tokens.first(where: { $0.kind != .mark })
    else { return nil }
    let speaksOf =
      first.pronoun == .third || first.pronoun == .thirdPossessive
      || first.form.contains(.capital) && sentence.page.prose.names.contains(first.hash)
    return speaksOf ? sentence.span : nil
  }
}
