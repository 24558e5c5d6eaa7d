internal import Diagnostics

/// Degrees, certificates and titles in a heap; one of them is never too many.
struct CredentialStack: Move {
  static let phrases = listing + holding
  static let message = "a heap of credentials says what was passed, and not who passed it"
  static let question = "Which of these changed how you work, and what did it cost you?"

  /// What a list of papers follows.
  private static let listing = [
    "certified in", "trained in", "qualified in", "qualified as", "accredited by", "accredited in",
    "licensed in", "certifications in", "certificates in", "diplomas in", "certifications include",
    "certificates include", "credentials include", "qualifications include", "training includes",
    "qualifications", "credentials", "certifications", "trained in a variety of",
    "trained in numerous",
  ]

  /// What papers follow that are named as such.
  private static let holding = [
    "hold a", "hold an", "holds a", "holds an", "hold degrees in", "holds degrees in",
    "qualifications in", "have a degree in", "has a degree in",
  ]

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.4, sentence.nextReveals < 0.5, sentence.counts.because == 0,
      sentence.counts.ownPast == 0
    else { return nil }
    let heap = CredentialHeap(sentence)
    var mayHold = true
    for match in sentence.matches {
      guard Self.held.contains(match.run) else {
        if let span = heap.list(behind: match) { return span }
        continue
      }
      // Behind the second "I hold a" there are no more papers than behind the first.
      if mayHold, let span = heap.papers(behind: match) { return span }
      mayHold = false
    }
    let isStock = sentence.stock >= 0.45 && sentence.hits(.role) >= 3
    guard
      isStock
        || CredentialHeap.mayBe(
          sentence.counts,
          sentence.page.prose.sentences[sentence.index].block
        )
    else { return nil }
    return heap.lettersBehindName ?? heap.titles ?? heap.bullets
  }

  private static let held = WordSet.phrases(holding)
}
