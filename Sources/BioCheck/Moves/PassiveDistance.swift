internal import Diagnostics

/// The passive that keeps the writer out of their own sentence.
struct PassiveDistance: Move {
  static let phrases = [
    "is committed to", "am committed to", "has been featured", "has been described as",
    "is recognised as", "is recognized as", "is recognised for", "is recognized for",
    "been recognized as", "been recognised as", "is known for", "is best known for",
    "is widely regarded as", "is regarded as", "is considered", "is dedicated to",
    "am dedicated to", "is devoted to", "is respected for", "was honored", "was honoured",
    "is driven by", "am driven by", "is motivated by", "clients are supported",
    "clients are guided", "are encouraged to", "are invited to", "is offered", "are offered",
  ]
  static let message = "who does this, and to whom, has gone missing from the sentence"
  static let question = "Who said or did that? Would you say it to someone's face, in those words?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard let span = sentence.matchedSpan, sentence.reveals < 0.2 else { return nil }
    guard sentence.counts.years == 0 else { return nil }
    return sentence.stock >= 0.4 || sentence.isBare && sentence.stock >= 0.25 ? span : nil
  }

  func wording(_ sentence: MoveSentence) -> MoveWording {
    guard let match = sentence.matches.first, Self.commitments.contains(match.run) else {
      return MoveWording(message: Self.message, question: Self.question)
    }
    return Self.commitment
  }

  private static let commitments = WordSet.phrases([
    "is committed to", "am committed to", "is dedicated to", "am dedicated to", "is devoted to",
    "is driven by", "am driven by", "is motivated by",
  ])
  private static let commitment = MoveWording(
    message: "a commitment is a claim until something that came of it stands beside it",
    question: "What is the last thing that it made you do?"
  )
}
