internal import Diagnostics

/// Degrees, certificates and titles in a heap; one of them is never too many.
struct CredentialStack: Move {
  static let phrases = [
    "certified in", "trained in", "holds certifications in", "accredited by", "certifications in",
    "certifications include", "credentials include", "qualifications include", "degrees in",
    "trained in a variety of", "trained in numerous", "member in good standing",
    "i hold a", "i hold an", "holds a", "holds an",
    "years of experience", "over a decade of experience", "decades of experience",
  ]
  static let message = "a heap of credentials says what was passed, and not who passed it"
  static let question = "Which of these changed how you work, and what did it cost you?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.4 else { return nil }
    let counts = sentence.counts
    let papers = sentence.hits(.credential) + counts.acronyms
    let commas = counts.marks.comma + counts.marks.slash
    if !sentence.matches.isEmpty, papers + sentence.hits(.role) >= 3, commas >= 2 {
      return sentence.stock >= 0.25 || papers >= 5 ? sentence.span : nil
    }
    if papers >= 5, commas >= 3, sentence.stock >= 0.3 || papers >= 6 { return sentence.span }
    return sentence.hits(.role) >= 4 && commas >= 3 && sentence.stock >= 0.45 ? sentence.span : nil
  }
}
