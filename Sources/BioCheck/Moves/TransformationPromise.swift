internal import Diagnostics

/// A promise to change a stranger's life.
struct TransformationPromise: Move {
  static let phrases = [
    "unlock your potential", "unlock your full potential", "unlock their potential",
    "unlock their full potential", "reach your full potential", "reach their full potential",
    "reach your potential", "fulfil your potential", "full potential", "highest potential",
    "true potential", "maximize your potential", "maximise your potential", "become your best self",
    "best version of yourself", "best version of themselves", "best version of you", "best self",
    "best selves", "live your best life", "best life", "authentic self", "authentic selves",
    "true self", "highest self", "higher self", "transform your life", "transform their lives",
    "transform lives", "transforming lives", "transforms lives", "life you love",
    "the life you want", "the life you deserve", "dream life", "step into your power",
    "step into their power", "step into her power",
    "step into your greatness", "own your power", "inner wisdom", "inner power", "find your why",
    "find your voice", "achieve your goals", "achieve your dreams", "lasting change",
    "change in your life", "changes in your life", "transformational journey",
    "transformative journey", "healing journey", "wellness journey", "on your journey",
    "on their journey", "your journey to", "limiting beliefs", "level up", "next level",
    "get unstuck", "gain clarity", "thrive", "help you thrive", "not just survive",
    "break free from", "life-changing", "lead fulfilling lives", "live fulfilling lives",
    "empower you to", "empower clients to", "empower my clients", "empowering women to",
    "no longer serves you", "no longer serve you", "space for your transformation",
    "space for transformation", "your own transformation", "step into your truth",
    "step into their truth", "stepping into your truth", "come home to yourself",
    "coming home to yourself",
  ]
  static let message = "it promises a new life and does not say what you would do together"
  static let question = "What did one client do differently on a Tuesday, after working with you?"

  static func applies(to kind: PageKind) -> Bool { kind.isAboutPerson || kind == .offer }

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard let match = sentence.matches.first, sentence.reveals < 0.45 else { return nil }
    // A journey with a place in it, or plants that thrive, are meant as they are said.
    let isThriving = Self.thriving.contains(match.run)
    if isThriving || Self.journeys.contains(match.run), sentence.counts.names > 0 { return nil }
    if isThriving, isOfNature(sentence, match) { return nil }
    return sentence.stock >= 0.25 || sentence.isBare ? match.span : nil
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
  private static let journeys = WordSet.phrases([
    "transformational journey", "transformative journey", "healing journey", "wellness journey",
    "on your journey", "on their journey", "your journey to",
  ])
}
