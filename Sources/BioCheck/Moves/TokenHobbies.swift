internal import Diagnostics

/// Hobbies by name only: "hiking, cooking and time with family".
struct TokenHobbies: Move {
  static let phrases = [
    "avid reader", "avid traveler", "avid traveller", "coffee lover", "wine enthusiast", "foodie",
    "loves to travel", "enjoys hiking", "spending time with family",
    "spending time with her family", "spending time with his family",
    "spending time with my family", "spending time in nature", "spending time outdoors",
    "time with family", "time with friends", "spending time with friends", "dog mom",
    "spending time with their family", "dog lover", "cat lover",
  ]
  static let message = "a list of hobbies is what everyone has; it names none that is yours"
  static let question =
    "Take one of these: where were you the last time, and what went wrong or right?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    let counts = sentence.counts
    guard counts.names == 0, counts.numbers == 0, counts.because == 0, counts.ownPast == 0,
      counts.words < 32
    else { return nil }
    if sentence.page.evidence.isStuffed(sentence.index) { return sentence.span }
    guard let span = sentence.matchedSpan, sentence.reveals < 0.4 else { return nil }
    let items = counts.marks.comma + sentence.hits(.play) + sentence.hits(.craft)
    return items >= 2 || sentence.stock >= 0.4 ? span : nil
  }
}
