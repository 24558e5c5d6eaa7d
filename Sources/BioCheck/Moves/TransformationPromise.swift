internal import Diagnostics

/// A promise to change a stranger's life.
struct TransformationPromise: Move {
  static let phrases = TransformationPhrases.all
  static let message = "it promises a new life and does not say what you would do together"
  static let question = "What did one client do differently on a Tuesday, after working with you?"

  private static let haveTo = WordSet.phrases(["have to", "need to"])

  func wording(_ sentence: MoveSentence) -> MoveWording {
    // "You do not have to be strong" promises nothing.
    let tokens = sentence.tokens
    let isConsoling = tokens.indices.dropLast().contains { place in
      place < tokens.startIndex + 4
        && Self.haveTo.contains(
          WordHash.chain(WordHash.chain(0, tokens[place].hash), tokens[place + 1].hash)
        )
    }
    guard isConsoling, tokens.first?.pronoun == .you else {
      return MoveWording(message: Self.message, question: Self.question)
    }
    return MoveWording(
      message: "it comforts everybody alike, and so nobody in particular",
      question: "To whom did you last say this, and what had they told you?"
    )
  }

  static func applies(to kind: PageKind) -> Bool { kind.isAboutPerson || kind == .offer }

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < (sentence.stock >= 0.9 ? 0.55 : 0.45) else { return nil }
    guard let match = sentence.firstMatch(where: { isPromise($0, in: sentence) }) else {
      return NewLife(sentence).span
    }
    let praise = Self.versions.contains(match.run) ? praise(before: match, in: sentence) : nil
    return SourceSpan(praise ?? match.span.start, match.span.end)
  }

  private func isPromise(_ match: PhraseMatch, in sentence: MoveSentence) -> Bool {
    // A journey with a place in it, or plants that thrive, are meant as they are said.
    let isThriving = Self.thriving.contains(match.run)
    if isThriving || Self.journeys.contains(match.run), sentence.counts.names > 0 { return false }
    if isThriving, isOfNature(sentence, match) { return false }
    if Self.versions.contains(match.run), praise(before: match, in: sentence) == nil {
      return false
    }
    if Self.arrived.contains(match.run), !isFrom(match, in: sentence) { return false }
    if Self.vows.contains(match.run) { return isVow(match, in: sentence) }
    if Self.everyday.contains(match.run) {
      return sentence.stock >= 0.4 && sentence.reveals < 0.2 && sentence.counts.ownPast == 0
    }
    return sentence.stock >= 0.25 || sentence.isBare
  }

  /// Whether a saying promises the reader something, and nothing that has a name, a number or a shape.
  private func isVow(_ match: PhraseMatch, in sentence: MoveSentence) -> Bool {
    let counts = sentence.counts
    guard counts.names == 0, counts.ownPast == 0,
      sentence.reasons(butPurposes: true) == 0, counts.pronouns.first <= 2,
      sentence.stock >= 0.25
    else { return false }
    let rest = sentence.tokens[match.token...].drop { Int($0.start) < match.span.end }
    if counts.negations > 0 {
      let opening = sentence.tokens.prefix(3)
      if opening.contains(where: { $0.signs.contains(.negation) }), match.token >= opening.endIndex
      {
        return false
      }
      if sentence.isDenied(at: match.token, isRow: true) { return false }
    }
    // "If you've always wanted to learn the fiddle" promises nothing.
    guard rest.first?.hash != Self.to else { return false }
    return counts.touchable == 0 || sentence.stock >= 0.4
  }

  /// Whether a few words before a match somebody is taken from somewhere: "from stressed to empowered".
  private func isFrom(_ match: PhraseMatch, in sentence: MoveSentence) -> Bool {
    let first = max(sentence.tokens.startIndex, match.token - 6)
    return sentence.isBare && sentence.counts.ownPast == 0
      && sentence.tokens[first..<match.token].contains { $0.hash == Self.from }
  }

  /// Where the words begin that make the version of oneself that a match speaks of a better one: "the happiest, healthiest version of yourself".
  private func praise(before match: PhraseMatch, in sentence: MoveSentence) -> Int? {
    let first = max(sentence.tokens.startIndex, match.token - 6)
    return sentence.tokens[first..<match.token].first { Self.better.contains($0.hash) }
      .map { Int($0.start) }
  }

  /// Whether what thrives is no client: a thing is named that can be seen or touched, or animals or plants that "they" takes up.
  private func isOfNature(_ sentence: MoveSentence, _ match: PhraseMatch) -> Bool {
    let counts = sentence.counts
    if counts.touchable > 0 { return true }
    let things = AbstractFog.things
    if sentence.tokens.contains(where: { $0.kind != .mark && things.contains($0.hash) }) {
      return true
    }
    guard match.token > sentence.tokens.startIndex, sentence.index > 0 else { return false }
    // What thrives stands right before the word, or is taken up there from the sentence before.
    guard sentence.page.prose.tokens[match.token - 1].pronoun == .third else { return false }
    let before = sentence.page.counts(sentence.index - 1)
    return before.senses[Int(Supersense.plant)] > 0 || before.senses[Int(Supersense.animal)] > 0
      || before.has(.nature) || before.has(.pet)
  }

  private static let thriving = WordSet.phrases(["thrive"])
  private static let versions = WordSet.phrases(TransformationPhrases.versions)
  private static let from = WordHash.of("from")
  private static let arrived = WordSet.phrases(TransformationPhrases.arrived)
  private static let vows = WordSet.phrases(TransformationPhrases.vows)
  private static let to = WordHash.of("to")
  private static let everyday = WordSet.phrases(TransformationPhrases.everyday)
  private static let better = WordSet(
    """
    best better greatest happiest happier healthiest healthier highest strongest stronger fittest truest truer fullest \
    boldest bravest brightest calmest kindest wisest deepest freest richest most more authentic true higher powerful \
    confident empowered radiant fearless next new
    """
  )
  private static let journeys = WordSet.phrases(TransformationPhrases.journeys)
}
