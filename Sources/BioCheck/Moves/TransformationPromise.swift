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
    "sustainable change", "meaningful change", "positive change", "transformational journey",
    "transformative journey", "healing journey", "wellness journey", "on your journey",
    "on their journey", "your journey to", "limiting beliefs", "level up", "next level",
    "get unstuck", "gain clarity", "thrive", "help you thrive", "not just survive",
    "break free from", "life-changing", "lead fulfilling lives", "live fulfilling lives",
    "empower you to", "empower clients to", "empower my clients", "empowering women to",
    "empowering individuals", "empowers individuals", "empowers people",
  ]
  static let message = "it promises a new life and does not say what you would do together"
  static let question = "What did one client do differently on a Tuesday, after working with you?"

  static func applies(to kind: PageKind) -> Bool { kind.isAboutPerson || kind == .offer }

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard let match = sentence.matches.first, sentence.reveals < 0.45 else { return nil }
    // A journey with a place in it, or plants that thrive, are meant as they are said.
    let isThriving = Self.thriving.contains(match.run)
    if isThriving || Self.journeys.contains(match.run), sentence.counts.names > 0 { return nil }
    if isThriving, sentence.counts.touchable > 0 { return nil }
    return sentence.stock >= 0.25 || sentence.isBare ? match.span : nil
  }

  private static let thriving = WordSet.phrases(["thrive"])
  private static let journeys = WordSet.phrases([
    "transformational journey", "transformative journey", "healing journey", "wellness journey",
    "on your journey", "on their journey", "your journey to",
  ])
}
