/// What is said of a sentence that anyone could have signed, by what the sentence is for: nobody can say of hours and of
/// parking what only they would say.
enum InterchangeableWording {
  /// The wording for a sentence.
  static func of(_ sentence: MoveSentence) -> MoveWording {
    let (kept, pairs, secrets, practical) = (kept, pairs, secrets, practical)
    var before: UInt64 = 0
    var (isSecret, isPractical) = (false, false)
    for word in sentence.tokens where word.isWord {
      let pair = WordHash.chain(WordHash.chain(0, before), word.hash)
      if kept.contains(pair) { return promise }
      if pairs.contains(pair) { return closing }
      before = word.hash
      isSecret = isSecret || secrets.contains(word.hash)
      isPractical = isPractical || practical.contains(word.hash)
    }
    if isSecret { return promise }
    if sentence.counts.words <= 22, isPractical { return arrangement }
    return MoveWording(message: Interchangeable.message, question: Interchangeable.question)
  }

  private static let arrangement = MoveWording(
    message: "it is practical, and anyone in your line of work could say it in these words",
    question: "Is there a reason for doing it this way that is your own?"
  )
  private static let closing = MoveWording(
    message: "it is how almost every page ends",
    question: "What would you like a stranger to tell you first?"
  )
  private static let promise = MoveWording(
    message: "everyone in your line of work promises this, in these words",
    question: "When was it hard to keep, and what did you do?"
  )

  private static let practical = WordSet(
    """
    online zoom skype parking appointment appointments weekday weekdays evenings weekends miles invoice cheque \
    arrangement postage deposit refundable delivery collect telephone availability bookings booking cancellation \
    cancellations payment
    """
  )
  private static let secrets = WordSet("confidential confidentiality")
  private static let kept = WordSet.phrases([
    "between us", "complete confidence", "strict confidence",
  ])
  private static let pairs = WordSet.phrases([
    "forward to", "hesitate to", "free to", "hear from",
  ])
}
