internal import Diagnostics

/// The passive that keeps the writer out of their own sentence.
struct PassiveDistance: Move {
  static let phrases: [String] = said + praised + thought
  static let message = "who does this, and to whom, has gone missing from the sentence"
  static let question = "Who said or did that? Would you say it to someone's face, in those words?"

  private static let said = [
    "has been featured", "has been described as", "is considered", "am considered",
    "was honored", "was honoured", "clients are supported", "clients are guided",
    "are encouraged to", "are invited to", "is offered", "are offered",
  ]

  /// What nobody in particular thinks: "it is believed that".
  private static let thought: [String] = ["it is", "it's"].flatMap { start in
    [
      "believed", "felt", "hoped", "understood", "acknowledged", "accepted", "recognised",
      "recognized", "intended", "anticipated", "appreciated", "assumed",
    ].map { "\(start) \($0) that" }
  }

  /// What nobody in particular thinks of somebody; "is" or "am" stands before it.
  private static let praised: [String] =
    [
      "regarded", "recognised", "recognized", "respected", "acknowledged", "valued",
    ].flatMap { participle -> [String] in
      ["as", "for", "by clients for", "by my clients for"].map { "\(participle) \($0)" }
    } + ["seen as", "viewed as", "described as"]

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.counts.years == 0 else { return nil }
    if sentence.reveals < 0.2,
      sentence.stock >= 0.4 || sentence.isBare && sentence.stock >= 0.25
    {
      for match in sentence.matches {
        if let span = span(of: match, in: sentence) { return span }
      }
    }
    return HiddenDoer(sentence).span
  }

  /// Where the passive stands; nil when nobody is praised by it.
  private func span(of match: PhraseMatch, in sentence: MoveSentence) -> SourceSpan? {
    // What is thought is weighed with the rest of the sentence.
    if Self.thoughts.contains(match.run) { return nil }
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

  private static let praises = WordSet.phrases(praised)
  static let thoughts = WordSet.phrases(thought)
  private static let being = WordSet("is am i'm be being been she's he's are we're")
  private static let adverbs = WordSet(
    """
    also widely highly well often generally internationally nationally globally universally regularly frequently \
    consistently best now currently particularly especially rightly truly much always deeply greatly
    """
  )
}
