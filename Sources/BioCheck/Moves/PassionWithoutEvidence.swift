internal import Diagnostics

/// A claim to passion, heart or authenticity with nothing beside it that shows it.
struct PassionWithoutEvidence: Move {
  static let phrases = [
    "passionate about", "a passion for", "passion for", "my passion is", "her passion is",
    "his passion is", "deeply passionate", "truly passionate", "lifelong passion",
    "i love what i do", "loves what she does", "loves what he does", "love helping",
    "loves helping", "committed to helping", "dedicated to helping", "dedicated to empowering",
    "devoted to helping", "on a mission to", "my mission is to", "my purpose is to",
    "driven by a desire", "called to serve", "heart-centered", "heart-centred", "heart-led",
    "heart centered", "heart centred", "authentic", "authentically", "authenticity",
    "passion to help", "passion is helping", "passionate",
  ]
  static let message = "a passion is a claim until something beside it shows it"
  static let question = "What did you last do for its sake that you were not paid for?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    // A claim that is stock through and through stays one, though it speaks of oneself.
    let most: Float = sentence.stock >= 0.7 ? 0.4 : 0.2
    guard let span = sentence.matchedSpan, sentence.reveals < most, sentence.nextReveals < 0.5
    else { return nil }
    let counts = sentence.counts
    guard counts.numbers == 0, counts.ownPast == 0, counts.because == 0 else { return nil }
    return sentence.isBare || sentence.stock >= 0.5 ? span : nil
  }
}
