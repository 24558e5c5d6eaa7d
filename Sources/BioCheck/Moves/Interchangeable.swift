internal import Diagnostics

/// A sentence that anyone in the profession could have signed.
struct Interchangeable: Move {
  static let message = "anyone in your line of work could have signed this sentence"
  static let question = "What would only you say here, even if some readers would not like it?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    if let own = sentence.matchedSpan { return own }
    guard sentence.counts.words >= 5, sentence.page.prose.wordCount >= BioChecker.leastWords else {
      return nil
    }
    return sentence.stock >= 0.62 && sentence.reveals < 0.1 && !sentence.tellsFacet
      ? sentence.span : nil
  }
}
