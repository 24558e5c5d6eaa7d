/// What somebody will do for whoever comes.
extension PlainTelling {
  /// Whether the writer says what they will do for whoever comes, with something by which it can be held against them.
  var isPromise: Bool {
    var (writer, isVowed, isOwed, isMeasured) = (-1, false, false, false)
    for place in tokens.indices where tokens[place].kind != .mark {
      let token = tokens[place]
      if token.pronoun == .firstSubject {
        writer = place
        isVowed = isVowed || Self.vowing.contains(token.hash)
      } else if writer >= 0, place <= writer + 2 {
        isVowed = isVowed || Self.vows.contains(token.hash)
      }
      if Self.owing.contains(token.hash), holds(place + 1, Self.nothing) { isOwed = true }
      isMeasured =
        isMeasured || token.kind == .number || place > 0 && Self.measures.contains(token.hash)
    }
    return writer >= 0 && (isOwed || isVowed && isMeasured)
  }

  private static let vowing = WordSet("i'll")
  private static let vows = WordSet(
    """
    will always never only ring call phone telephone write answer reply tell show send return bring delete shred charge \
    refund
    """
  )
  private static let owing = WordSet("pay owe charge")
  private static let nothing = WordSet("nothing")
  private static let measures = WordSet(
    "before within until till nothing free refund same next day days hour hours week weeks copy price unless"
  )
}
