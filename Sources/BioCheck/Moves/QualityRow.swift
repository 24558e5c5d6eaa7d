/// Virtues in a row that are named as nouns, behind a word of bringing them: "I bring patience, warmth and humour".
enum QualityRow {
  /// The places of the first row of three that is claimed; nil when there is none.
  static func claimed(in tokens: TokenSlice) -> ClosedRange<Int>? {
    var (first, last, count, gap) = (-1, -1, 0, 0)
    for place in tokens.indices where !tokens[place].form.contains(.quoted) {
      let token = tokens[place]
      if words.contains(token.hash) {
        if count == 0 { first = place }
        (last, count, gap) = (place, count + 1, 0)
        continue
      }
      gap += 1
      guard count > 0 else { continue }
      let isBetween =
        token.kind == .mark ? token.byte == 0x2C : between.contains(token.hash)
      guard !isBetween || gap > 3 else { continue }
      if count >= 3, isClaimed(first, tokens) { return first...last }
      (count, gap) = (0, 0)
    }
    return count >= 3 && isClaimed(first, tokens) ? first...last : nil
  }

  /// Whether a word of bringing, of being made of or of being known for stands before the row, and no relative has it.
  private static func isClaimed(_ place: Int, _ tokens: TokenSlice) -> Bool {
    let before = tokens[..<place].suffix(7)
    guard !before.contains(where: { $0.classes.has(.kin) || $0.classes.has(.pet) }) else {
      return false
    }
    return before.contains { claiming.contains($0.hash) }
  }

  private static let between = WordSet(
    "and a an of my great deep real genuine sense true much the endless boundless plus with good high utmost"
  )
  private static let claiming = WordSet(
    """
    bring brings bringing combine combines combining with of on by known values value qualities strengths offer offers \
    offering rooted driven guided built based underpinned lead leads work believe believes stand stands expect through
    """
  )
  private static let words = WordSet(
    """
    patience warmth diligence integrity empathy humour humor honesty compassion kindness professionalism dedication \
    commitment enthusiasm energy curiosity creativity passion care sensitivity respect trust authenticity reliability \
    precision discretion flexibility openness humility loyalty courage tenacity resilience intuition wisdom generosity \
    calm playfulness excellence transparency positivity tact drive determination optimism sincerity \
    attention gentleness acceptance calmness expertise efficiency punctuality thoroughness rigour rigor \
    heart imagination confidence joy presence love gratitude accountability fairness dependability
    """
  )
}
