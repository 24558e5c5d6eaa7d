internal import Diagnostics

/// Degrees, certificates and titles in a heap; one of them is never too many.
struct CredentialStack: Move {
  static let phrases = listing + holding + naming
  static let message = "a heap of credentials says what was passed, and not who passed it"
  static let question = "Which of these changed how you work, and what did it cost you?"

  /// What a list of papers follows.
  private static let listing = [
    "certified in", "trained in", "qualified in", "qualified as", "accredited by", "accredited in",
    "licensed in", "certifications in", "certificates in", "diplomas in", "certifications include",
    "certificates include", "training includes", "trainings in", "accreditations include",
    "accreditations in", "accreditations", "qualifications in", "diploma in",
    "qualifications", "credentials", "certifications", "trained in a variety of",
    "trained in numerous",
  ]

  /// What papers follow that are named as such.
  private static let holding = [
    "hold a", "hold an", "holds a", "holds an", "hold degrees in", "holds degrees in",
    "have a degree in", "has a degree in",
  ]

  /// What both follow.
  private static let naming = [
    "qualifications include", "qualifications are", "credentials include",
  ]

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.4 else { return nil }
    let block = sentence.page.prose.sentences[sentence.index].block
    let mayBe = CredentialHeap.mayBe(sentence.counts, block)
    if let span = heap(sentence, mayBe) { return span }
    guard mayBe else { return nil }
    return PaperRow(sentence).span ?? CredentialHeap(sentence).papersInRow
  }

  /// A heap behind one of the phrases, or of titles or letters.
  private func heap(_ sentence: MoveSentence, _ mayBe: Bool) -> SourceSpan? {
    // There may be one although no phrase points to it.
    let mayBeHeap = mayBe || sentence.stock >= 0.45 && sentence.hits(.role) >= 3
    guard mayBeHeap || !sentence.matches.isEmpty || sentence.hits(.credential) >= 3 else {
      return nil
    }
    guard sentence.nextReveals < 0.5, sentence.counts.because == 0,
      sentence.counts.ownPast == 0, !sentence.isPaidForNext
    else { return nil }
    let heap = CredentialHeap(sentence)
    var mayHold = true
    for match in sentence.matches {
      // Behind the second "I hold a" there are no more papers than behind the first.
      if Self.held.contains(match.run), mayHold {
        if let span = heap.papers(behind: match) { return span }
        mayHold = false
      }
      if Self.listed.contains(match.run), let span = heap.list(behind: match) { return span }
    }
    if sentence.hits(.credential) >= 3, let span = heap.papersOwned { return span }
    guard mayBeHeap else { return nil }
    return heap.lettersBehindName ?? heap.titles ?? heap.bullets ?? heap.titlesInRow
  }

  private static let held = WordSet.phrases(holding + naming)
  private static let listed = WordSet.phrases(listing + naming)
}
