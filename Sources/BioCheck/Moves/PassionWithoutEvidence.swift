internal import Diagnostics

/// A claim to passion, heart or authenticity with nothing beside it that shows it.
struct PassionWithoutEvidence: Move {
  static let phrases =
    claims + things + greatest + callings + hearts + manner + committed + Ardour.sayings
    + Ardour.likings

  private static let claims =
    [
      "passionate about", "a passion for", "passion for", "deeply passionate", "truly passionate",
      "lifelong passion", "passion to help", "passion is helping", "passionate",
      "my passion is", "my passions are", "my passions include", "my passion lies in",
      "her passion is", "her passions include", "her passion lies in",
      "his passion is", "his passions include", "his passion lies in",
      "it's my passion", "loves what she does", "loves what he does", "love my job",
      "loves her job",
      "loves his job",
    ] + joys

  /// What everybody is said to like who works with people.
  private static let joys = [
    "love helping", "loves helping", "enjoy helping", "enjoys helping", "love making people",
    "love making a difference",
    "love to help", "loves to help", "love supporting people", "love working with people",
  ]

  /// What is called a passion stands before these.
  private static let things = ["is", "are", "been"].flatMap { verb in
    whose.flatMap { ["\(verb) \($0) passion", "\(verb) \($0) passions"] }
  }

  private static let whose = ["my", "her", "his"].flatMap { whose in
    ["", " great", " big", " real", " huge", " lifelong", " main", " absolute"].map { whose + $0 }
  }

  /// The passion that is said to be above all others, whatever is said of it.
  private static let greatest = ["greatest", "biggest", "true", "deepest", "number one"].flatMap {
    ["my \($0) passion", "her \($0) passion", "his \($0) passion"]
  }

  private static let callings =
    [
      "committed to helping", "dedicated to helping", "dedicated to empowering",
      "devoted to helping", "on a mission to", "my mission is to", "her mission is to",
      "his mission is to", "my purpose is to", "driven by a desire", "driven by a passion",
      "called to serve", "is my calling", "is a calling", "is my vocation", "my life's work",
      "more than a job", "more than just a job", "not just a job", "born to do this",
      "born to help",
      "my whole life has been about",
    ]
    + ["my", "her", "his"].flatMap { whose in
      ["true", "real", "greatest"].flatMap {
        ["\(whose) \($0) calling", "is \(whose) \($0) calling", "is \(whose) \($0) vocation"]
      }
    }

  private static let hearts = [
    "put my heart into", "put my heart and soul", "puts her heart", "puts his heart",
    "put my whole heart", "put all my heart", "pour my heart", "pours her heart",
    "pours his heart", "pour my whole heart", "pour my soul", "heart and soul into",
    "give my heart and soul", "with all my heart", "genuinely care",
    "genuinely cares", "truly care", "truly cares", "deeply care", "deeply cares", "really care",
    "care deeply", "cares deeply", "care passionately", "care so much", "live and breathe",
    "lives and breathes", "labour of love", "labor of love",
  ]

  /// What somebody is said to be held by.
  private static let committed: [String] =
    ["committed to", "dedicated to", "devoted to", "driven by", "motivated by"].flatMap { words in
      ["is", "am", "i'm", "she's", "he's", "am deeply", "am fully", "am truly", "am wholly"].map {
        "\($0) \(words)"
      }
    }

  private static let manner = [
    "heart-centered", "heart-centred", "heart-led", "heart centered", "heart centred",
    "heart-based", "soul-led", "authentic", "authentically", "authenticity",
  ]

  static let needsPhrase = true
  static let message = "a passion is a claim until something beside it shows it"
  static let question = "What did you last do for its sake that you were not paid for?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard !sentence.matches.isEmpty else { return nil }
    if let span = Ardour(sentence).span { return span }
    guard sentence.reveals < most(sentence) else { return nil }
    let counts = sentence.counts
    guard counts.numbers == 0, counts.ownPast == 0, sentence.reasons() == 0,
      sentence.isBare || sentence.stock >= 0.5 || offersServices(sentence)
    else { return nil }
    guard !sentence.isProvenNext else { return nil }
    return sentence.firstMatch { isOwn($0, in: sentence) }?.span
  }

  /// Whether a claim is the writer's own, and what is called a passion is nothing out of the way.
  private func isOwn(_ match: PhraseMatch, in sentence: MoveSentence) -> Bool {
    if Ardour.phrases.contains(match.run) { return false }
    if Self.commitments.contains(match.run) {
      return sentence.stock >= 0.4 || sentence.isBare && sentence.stock >= 0.25
    }
    return Self.called.contains(match.run)
      ? sentence.counts.unknown == 0 : !sentence.isOfOthers(match)
  }

  /// Below what `reveals` it is told: a claim that is stock through and through stays one, though it speaks of oneself.
  private func most(_ sentence: MoveSentence) -> Float {
    if isCliche(sentence) { return 0.7 }
    if sentence.stock >= 0.8, sentence.isBare || offersServices(sentence) { return 0.65 }
    if offersServices(sentence) { return 0.3 }
    return sentence.stock >= 0.7 ? 0.4 : 0.2
  }

  /// Whether a short sentence holds nothing but an idiom of heart or calling, which is read to reveal by its "I" and "my" alone.
  private func isCliche(_ sentence: MoveSentence) -> Bool {
    let counts = sentence.counts
    guard counts.words <= 12, counts.names == 0, counts.unknown == 0, counts.negations == 0
    else { return false }
    return sentence.matches.contains {
      if Self.called.contains($0.run) { return counts.words <= 6 || counts.touchable == 0 }
      return Self.idioms.contains($0.run) && !counts.has(.pet) && !Ardour.holdsThing(sentence)
        && !sentence.tokens.contains(where: Ardour.isKin)
    }
  }

  func wording(_ sentence: MoveSentence) -> MoveWording {
    guard let run = sentence.matches.first?.run else {
      return MoveWording(message: Self.message, question: Self.question)
    }
    if Self.missions.contains(run) { return Self.mission }
    if Self.commitments.contains(run) { return Self.commitment }
    if Self.liked.contains(run) { return Self.liking }
    return Self.manners.contains(run)
      ? Self.ownManner : MoveWording(message: Self.message, question: Self.question)
  }

  private static let idioms = WordSet.phrases(hearts + callings)
  private static let called = WordSet.phrases(things)
  private static let missions = WordSet.phrases(callings)
  private static let mission = MoveWording(
    message: "a mission is a claim until something beside it shows it",
    question: "What did it last make you do, or turn down?"
  )
  private static let commitments = WordSet.phrases(committed)
  private static let commitment = MoveWording(
    message: "a commitment is a claim until something that came of it stands beside it",
    question: "What is the last thing that it made you do?"
  )
  private static let liked = WordSet.phrases(joys)
  private static let liking = MoveWording(
    message: "everyone in this work says that they like it, and it shows nobody",
    question: "Which afternoon of it would you not have missed?"
  )
  private static let manners = WordSet.phrases(manner)
  private static let ownManner = MoveWording(
    message: "to say it of oneself does not show it",
    question: "When did it last cost you something to be so?"
  )

  /// Whether all that could be touched in a sentence are services that it lists: "a heart-centred photographer who specialises in weddings".
  private func offersServices(_ sentence: MoveSentence) -> Bool {
    guard let start = sentence.tokens.firstIndex(where: { Self.offers.contains($0.hash) }) else {
      return false
    }
    var isFirst = true
    for token in sentence.tokens[..<start] where token.kind != .mark {
      defer { isFirst = false }
      if Supersense.isTouchable(token.sense) { return false }
      if !isFirst, token.form.contains(.capital), token.pronoun == .none { return false }
    }
    return true
  }

  private static let offers = WordSet(
    """
    specialise specialises specialising specialize specializes specializing offer offers offering provide provides \
    providing covering including
    """
  )
}
