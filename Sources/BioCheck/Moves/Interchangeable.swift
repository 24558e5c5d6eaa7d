internal import Diagnostics

/// A sentence that anyone in the profession could have signed.
struct Interchangeable: Move {
  static let phrases = Commonplace.sayings
  static let message = "anyone in your line of work could have signed this sentence"
  static let question = "What would only you say here, even if some readers would not like it?"

  /// Fewer words are a heading or a greeting.
  private static let leastWords = 5

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    if let own = sentence.matches.first(where: { !Commonplace.phrases.contains($0.run) }) {
      return own.span
    }
    if let span = Commonplace(sentence).span { return span }
    guard sentence.counts.words >= Self.leastWords,
      sentence.page.prose.wordCount >= BioChecker.leastWords
    else {
      return nil
    }
    // The more a sentence is stock, the less its "I" and "my" speak for it.
    let isMet = sentence.page.verdict == .personal
    let most = isMet ? 0.1 : 0.1 + 0.3 * max(0, sentence.stock - 0.62)
    let isStock = sentence.stock >= 0.62 && sentence.reveals < most
    guard isStock || isPlatitude(sentence), !sentence.tellsFacet, !isInvitation(sentence),
      !isAnswered(sentence)
    else { return nil }
    return sentence.span
  }

  func wording(_ sentence: MoveSentence) -> MoveWording { InterchangeableWording.of(sentence) }

  /// The least that a sentence must be stock to be asked about on a page that says nothing worse, and the most it may reveal:
  /// of 32 such sentences of rated bios raters called 28 stock and none revealing; at 0.45 it would be 36 of 44.
  private static let plainStock: Float = 0.5
  private static let plainReveals: Float = 0.05
  /// What is stock through and through may have an "I" and a "my" in it.
  private static let plainestStock: Float = 0.8
  private static let plainestReveals: Float = 0.1

  /// The sentence of a page without a person that is most like any other's, which tells none of the page's facets.
  static func plainest(in page: ReadPage) -> Int? {
    guard page.verdict == .sanitized, page.prose.wordCount >= BioChecker.leastWords else {
      return nil
    }
    let told = page.facets.map(\.span)
    return page.prose.sentences.indices
      .filter { index in
        let (stock, reveals, counts) = (
          page.stock[index], page.reveals[index], page.counts(index)
        )
        let sentence = page.prose.sentences[index]
        return stock >= plainStock && !sentence.isOthers && sentence.block != .heading
          && (reveals < plainReveals || stock >= plainestStock && reveals < plainestReveals)
          && counts.words >= leastWords && counts.numbers == 0 && counts.years == 0
          && !told.contains(sentence.span)
      }
      .max { page.stock[$0] - page.reveals[$0] < page.stock[$1] - page.reveals[$1] }
  }

  /// Whether anybody could say it of themselves, on a page that says hardly anything else.
  ///
  /// By themselves such sentences are told nowhere: beside something of one's own they are the links between it.
  private func isPlatitude(_ sentence: MoveSentence) -> Bool {
    let page = sentence.page
    return page.isPlatitudes && page.evidence.platitude(sentence.index) >= 0.5
      && sentence.stock >= 0.2 && sentence.counts.names == 0 && sentence.counts.numbers == 0
      // What reveals more than it is stock, and can be touched, is nobody else's.
      && (sentence.reveals <= sentence.stock || sentence.counts.touchable < 2)
  }

  /// Whether it is a claim about oneself, and the next sentence shows it or takes it with a smile.
  private func isAnswered(_ sentence: MoveSentence) -> Bool {
    guard sentence.counts.words <= 10, sentence.hits(.passion) + sentence.hits(.adjtrait) > 0 else {
      return false
    }
    return sentence.nextReveals >= 0.5 && sentence.isAnsweredNext && sentence.isProvenNext
  }

  /// Whether it bids the reader to ring, to write or to come: nobody need do that in a way of their own.
  private func isInvitation(_ sentence: MoveSentence) -> Bool {
    let words = sentence.tokens.lazy.filter { $0.kind != .mark }
    guard let first = words.first else { return false }
    if Self.bids(first, sentence.hits(.contact) > 0) { return true }
    let (heads, pairs) = (Self.heads, Self.pairs)
    var head: UInt64?
    for token in words {
      if let head, pairs.contains(WordHash.chain(head, token.hash)) { return true }
      head = heads.contains(token.hash) ? WordHash.chain(0, token.hash) : nil
    }
    return false
  }

  /// Whether a sentence with this first word bids the reader to get in touch, where it speaks of that or not.
  static func bids(_ first: Token, _ speaksOfContact: Bool) -> Bool {
    calls.contains(first.hash) || speaksOfContact && openings.contains(first.hash)
  }

  /// A sentence that begins so is one.
  private static let calls = WordSet(
    "contact call ring phone telephone text message email e-mail book schedule"
  )
  /// A sentence that begins so is one when it speaks of getting in touch.
  private static let openings = WordSet(
    "please get drop send feel reach write visit click request arrange to"
  )
  /// The first words of `pairs`.
  private static let heads = WordSet("contact call ring email in to hear")
  private static let pairs = WordSet.phrases([
    "contact me", "contact us", "call me", "call us", "ring me", "ring us", "email me", "email us",
    "in touch", "to contact", "hear from",
  ])
}
