internal import Diagnostics

/// Hobbies by name only: "hiking, cooking and time with family".
struct TokenHobbies: Move {
  static let phrases = [
    "spare time", "free time", "leisure time", "leisure", "after hours", "private life",
    "down time", "downtime", "time off", "days off", "day off",
    "weekends", "weekend", "away from work", "away from the office", "away from her desk",
    "away from his desk", "outside of", "outside work", "outside the", "outside her", "outside his",
    "beyond work", "when not", "when i'm not", "when she's not", "when he's not", "when i am not",
    "when she is not", "when he is not", "can be found", "find me",
    "can find", "can catch", "can spot", "will find", "find her",
    "find him", "interests include", "hobbies include", "interests are", "hobbies are", "hobby is",
    "hobby are", "hobbies", "i enjoy", "enjoys", "i love", "loves", "i like", "likes", "avid",
    "lover", "foodie", "chocoholic", "bookworm", "enthusiast", "addict", "nothing more than",
    "relax with",
    "relax by", "keen", "interests", "guilty pleasures", "wife", "mum", "mom", "dad", "husband",
    "dog mom", "dog mum",
    "dog dad", "cat mom", "cat mum", "mom of", "mum of", "mother of", "dad of", "father of",
    "spending time with", "time with family", "time with friends", "spending time in nature",
    "spending time outdoors", "lives in", "live in", "living in", "lives near", "live near",
    "based in", "lives with", "live with", "married",
    "evenings", "evening", "sundays", "sunday", "saturday", "saturdays", "mornings", "off duty",
    "off the clock", "fuelled by", "fueled by", "powered by", "recharge", "unwind", "fond of",
    "happy place", "happiest", "family man", "likely to be", "privately",
  ]
  static let message = "a list of hobbies is what everyone has; it names none that is yours"
  static let question =
    "Take one of these: where were you the last time, and what went wrong or right?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    let evidence = sentence.page.evidence
    guard !sentence.matches.isEmpty || evidence.isStuffed(sentence.index) else { return nil }
    return evidence.isHobbyLine(sentence.index) && !isToldNext(sentence) ? sentence.span : nil
  }

  /// Whether the next sentence takes up one of the likes and makes it somebody's own.
  private func isToldNext(_ sentence: MoveSentence) -> Bool {
    guard let next = sentence.next, sentence.page.reveals[next] >= 0.5,
      !sentence.page.evidence.isHobbyLine(next)
    else { return false }
    return sentence.tokens(of: next).contains { token in
      token.signs.contains(.liked) && sentence.tokens.contains { $0.hash == token.hash }
    }
  }
}
