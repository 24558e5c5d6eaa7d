internal import Diagnostics

/// Praise that anyone can give themselves.
struct EmptySuperlative: Move {
  static let phrases = [
    "leading expert", "leading authority", "leading provider", "leading voice", "leading coach",
    "industry leader", "industry-leading", "internationally acclaimed", "internationally renowned",
    "internationally recognised", "internationally recognized", "globally recognized",
    "globally recognised", "world-class", "world-renowned", "world-leading", "renowned",
    "highly sought-after", "highly sought after", "sought-after", "award-winning", "top-rated",
    "best-in-class", "cutting-edge", "cutting edge", "state-of-the-art", "unparalleled",
    "unmatched", "unrivalled", "unrivaled", "second to none", "foremost expert", "thought leader",
    "thought leadership", "visionary", "visionary leader", "trailblazer", "game-changer",
    "game-changing", "go-to expert", "go-to person", "guru", "rockstar", "ninja",
    "proven track record", "track record of success", "wealth of experience", "vast experience",
    "extensive experience", "highly experienced", "highly qualified", "highly skilled",
    "highly motivated", "highly respected", "widely respected", "seasoned professional",
    "exceptional results", "bestselling author", "best-selling author",
  ]
  static let message = "praise that anyone can give themselves weighs nothing"
  static let question = "Who said so, about which piece of work, and what had you done?"

  static func applies(to kind: PageKind) -> Bool { kind.isAboutPerson || kind == .offer }

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard let span = sentence.matchedSpan, sentence.reveals < 0.45 else { return nil }
    // A named award with its year is a fact.
    guard sentence.counts.years == 0 else { return nil }
    return sentence.stock >= 0.3 || sentence.isBare ? span : nil
  }
}
