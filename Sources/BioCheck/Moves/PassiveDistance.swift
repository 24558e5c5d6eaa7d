internal import Diagnostics

/// The passive that keeps the writer out of their own sentence.
struct PassiveDistance: Move {
  static let phrases: [String] = said + praised + committed
  static let needsPhrase = true
  static let message = "who does this, and to whom, has gone missing from the sentence"
  static let question = "Who said or did that? Would you say it to someone's face, in those words?"

  private static let said = [
    "has been featured", "has been described as", "is considered", "am considered",
    "was honored", "was honoured", "clients are supported", "clients are guided",
    "are encouraged to", "are invited to", "is offered", "are offered",
  ]

  /// What somebody is said to be held by.
  private static let committed: [String] = [
    "committed to", "dedicated to", "devoted to", "driven by", "motivated by",
  ].flatMap { words -> [String] in
    ["is", "am", "i'm", "she's", "he's"].map { "\($0) \(words)" }
  }

  /// What nobody in particular thinks of somebody; "is" or "am" stands before it.
  private static let praised: [String] =
    [
      "regarded", "recognised", "recognized", "respected", "acknowledged", "valued", "praised",
    ].flatMap { participle -> [String] in
      ["as", "for", "by clients for", "by my clients for"].map { "\(participle) \($0)" }
    } + ["seen as", "viewed as", "described as", "known for"]

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.2, sentence.counts.years == 0 else { return nil }
    guard sentence.stock >= 0.4 || sentence.isBare && sentence.stock >= 0.25 else { return nil }
    for match in sentence.matches {
      if let span = span(of: match, in: sentence) { return span }
    }
    return nil
  }

  /// Where the passive stands; nil when nobody is praised by it.
  private func span(of match: PhraseMatch, in sentence: MoveSentence) -> SourceSpan? {
    guard Self.praises.contains(match.run) else { return match.span }
    let all = sentence.page.prose.tokens
    var place = match.token - 1
    let start = sentence.tokens.startIndex
    while place >= start, Self.adverbs.contains(all[place].hash) { place -= 1 }
    // "Widely recognised as" may open a sentence and leave out who is.
    guard place >= start else { return SourceSpan(Int(all[start].start), match.span.end) }
    guard Self.being.contains(all[place].hash), !sentence.isOfOthers(match) else { return nil }
    return SourceSpan(Int(all[place].start), match.span.end)
  }

  func wording(_ sentence: MoveSentence) -> MoveWording {
    guard let match = sentence.matches.first, Self.commitments.contains(match.run) else {
      return MoveWording(message: Self.message, question: Self.question)
    }
    return Self.commitment
  }

  private static let praises = WordSet.phrases(praised)
  private static let being = WordSet("is am i'm be being been she's he's are we're")
  private static let adverbs = WordSet(
    """
    also widely highly well often generally internationally nationally globally universally regularly frequently \
    consistently best now currently particularly especially rightly truly much always deeply greatly
    """
  )
  private static let commitments = WordSet.phrases(committed)
  private static let commitment = MoveWording(
    message: "a commitment is a claim until something that came of it stands beside it",
    question: "What is the last thing that it made you do?"
  )
}
