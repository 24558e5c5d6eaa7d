/// Whether words are named in order to be rejected.
enum Negation {
  /// Whether one of the four words before a place denies what stands there, or the sentence rejects it.
  static func reaches(
    _ tokens: UnsafeBufferPointer<Token>,
    _ place: Int,
    _ sentence: Range<Int>
  ) -> Bool {
    let denials = denials
    var left = 4
    var index = place - 1
    while index >= sentence.lowerBound, left > 0 {
      let token = tokens[index]
      if token.kind == .mark, token.byte == 0x2E || token.byte == 0x3B { return false }
      if token.kind != .mark {
        left -= 1
        if denials.contains(token.hash) { return true }
      }
      index -= 1
    }
    return false
  }

  private static let denials = WordSet(
    [
      "not", "no", "never", "nor", "neither", "without", "don't", "doesn't", "didn't", "won't",
      "can't", "cannot", "isn't", "aren't", "hate", "hates", "loathe", "refuse", "refuses",
      "stopped", "reject", "rejects", "dislike", "avoid", "instead", "word", "words", "phrase",
      "called", "anti", "against", "quit", "left", "former",
    ].map { WordHash.of($0) }
  )
}
