internal import Diagnostics

/// A claim to passion, heart or authenticity with nothing beside it that shows it.
struct PassionWithoutEvidence: Move {
  static let phrases = [
    "passionate about", "a passion for", "passion for", "my passion is", "her passion is",
    "his passion is", "deeply passionate", "truly passionate", "lifelong passion",
    "i love what i do", "loves what she does", "loves what he does", "love helping",
    "loves helping", "committed to helping", "dedicated to helping", "dedicated to empowering",
    "devoted to helping", "on a mission to", "my mission is to", "my purpose is to",
    "driven by a desire", "called to serve", "heart-centered", "heart-centred", "heart-led",
    "heart centered", "heart centred", "authentic", "authentically", "authenticity",
    "passion to help", "passion is helping", "passionate",
  ]
  static let message = "a passion is a claim until something beside it shows it"
  static let question = "What did you last do for its sake that you were not paid for?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard let span = sentence.matchedSpan, sentence.reveals < most(sentence),
      !isShownNext(sentence)
    else { return nil }
    let counts = sentence.counts
    guard counts.numbers == 0, counts.ownPast == 0, counts.because == 0 else { return nil }
    return sentence.isBare || sentence.stock >= 0.5 ? span : nil
  }

  /// Below what `reveals` it is told: a claim that is stock through and through stays one, though it speaks of oneself.
  private func most(_ sentence: MoveSentence) -> Float {
    if sentence.stock >= 0.8, sentence.isBare { return 0.65 }
    return sentence.stock >= 0.7 ? 0.4 : 0.2
  }

  func wording(_ sentence: MoveSentence) -> MoveWording {
    guard let run = sentence.matches.first?.run else {
      return MoveWording(message: Self.message, question: Self.question)
    }
    if Self.missions.contains(run) { return Self.mission }
    return Self.manners.contains(run)
      ? Self.manner : MoveWording(message: Self.message, question: Self.question)
  }

  private static let missions = WordSet.phrases([
    "on a mission to", "my mission is to", "my purpose is to", "called to serve",
    "driven by a desire", "committed to helping", "dedicated to helping",
    "dedicated to empowering", "devoted to helping",
  ])
  private static let mission = MoveWording(
    message: "a mission is a claim until something beside it shows it",
    question: "What did it last make you do, or turn down?"
  )
  private static let manners = WordSet.phrases([
    "heart-centered", "heart-centred", "heart-led", "heart centered", "heart centred", "authentic",
    "authentically", "authenticity",
  ])
  private static let manner = MoveWording(
    message: "to say it of oneself does not show it",
    question: "When did it last cost you something to be so?"
  )

  /// Whether the next sentence shows what is claimed: it reveals the person, or it has something to hold on to and is not stock.
  private func isShownNext(_ sentence: MoveSentence) -> Bool {
    if sentence.nextReveals >= 0.5 { return true }
    guard let next = sentence.next, sentence.page.stock[next] < 0.5 else { return false }
    let counts = sentence.page.counts(next)
    // Posts and papers are no evidence of it: "before that he was a manager".
    let posts = Self.posts.reduce(0) { $0 + Int(counts.hits[$1.rawValue]) }
    guard posts < 2 else { return false }
    if counts.ownPast > 0 || counts.because > 0 || counts.touchable > 0 { return true }
    return Self.hasNameOrNumber(sentence.page.tokens(next), but: sentence.page.prose.names)
  }

  private static let posts: [WordClass] = [.role, .credential, .org, .tech, .focus]

  /// Whether there is a number, in figures or in words, or a name that is not the writer's own.
  private static func hasNameOrNumber(_ tokens: ArraySlice<Token>, but own: [UInt64]) -> Bool {
    var isFirst = true
    for token in tokens where token.kind != .mark {
      defer { isFirst = false }
      if !token.isWord || numbers.contains(token.hash) { return true }
      guard !isFirst, token.form.contains(.capital), token.pronoun == .none,
        !own.contains(token.hash)
      else { continue }
      return true
    }
    return false
  }

  /// "One" is no number here: it seldom counts.
  private static let numbers = WordSet(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen
    """
  )
}
