internal import Diagnostics

/// A page whose sentences have been weighed: what the moves look at, and what the report is made of.
final class ReadPage {
  let prose: Prose
  let kind: PageKind
  let evidence: PageEvidence
  /// For each sentence the probability that it reveals the person.
  private(set) var reveals: [Float]
  /// For each sentence the probability that it is stock.
  private(set) var stock: [Float]
  /// For each sentence the phrases of the moves that stand in it.
  let matches: [PhraseMatch]
  private(set) var score = 0.0
  /// For each facet how sure it is that the page discloses it: 0 or more when it does.
  private var disclosed: [Float] = []
  private let babble: Babble
  /// Whether the page speaks of a person in the third person and never in the first.
  let isThirdPerson: Bool

  init(_ prose: Prose, kind: PageKind, phrases: PhraseIndex) {
    self.prose = prose
    self.kind = kind
    evidence = PageEvidence(prose)
    babble = Babble(prose)
    matches = phrases.matches(in: prose)
    isThirdPerson = Self.isThirdPerson(prose)
    let count = prose.sentences.count
    reveals = (0..<count).map { [evidence] in evidence.reveals($0) }
    stock = (0..<count).map { [evidence] in evidence.stock($0) }
    for index in 0..<count where isEmpty(index) {
      reveals[index] = min(reveals[index], 0.08)
      stock[index] = max(stock[index], 0.6)
    }
    rate()
  }

  private static func isThirdPerson(_ prose: Prose) -> Bool {
    var third = 0
    for token in prose.tokens {
      switch token.pronoun {
      case .first, .firstSubject, .we: return false
      case .third, .thirdPossessive: third += 1
      default: break
      }
    }
    return third >= 2
  }

  /// The tokens of a sentence.
  func tokens(_ sentence: Int) -> ArraySlice<Token> { prose.tokens(of: prose.sentences[sentence]) }

  /// The verdict, by the score.
  var verdict: Verdict {
    let words = Float(prose.wordCount) * (1 - babble.share)
    if words < Float(BioChecker.leastWords) { return .tooLittle }
    if kind == .part, !facets.isEmpty { return .personal }
    return Verdict(score: score)
  }

  /// Whether nothing that a sentence holds counts: it is a bare list of likes, or no sentence at all.
  private func isEmpty(_ sentence: Int) -> Bool {
    evidence.isStuffed(sentence) || babble.sentences[sentence]
  }

  /// Makes the score and the facets from the sentences' readings.
  private func rate() {
    let words = prose.sentences.map { sentence in
      prose.tokens(of: sentence).reduce(0) { $0 + ($1.kind == .mark ? 0 : 1) }
    }
    let measures = PageMeasures(reveals: reveals, stock: stock, words: words)
    let weights = Model.shared.page
    let page = measures.page
    let best = Facet.allCases.indices.map(bestSums)
    disclosed = best.indices.map { weights.facet($0, best: best[$0], page: page) }
    let sum = Double(weights.score(measures.score(page, best: best)) - 1) * 25
    score = max(0, min(100, sum * Double(1 - babble.share)))
  }

  /// The three highest sums for a facet, each weighing half of the one before.
  private func bestSums(_ facet: Int) -> Float {
    var first: Float?
    var second: Float?
    var third: Float?
    for index in prose.sentences.indices where !isEmpty(index) {
      let sum = evidence.facet(facet, index)
      if sum > first ?? -.infinity {
        (first, second, third) = (sum, first, second)
      } else if sum > second ?? -.infinity {
        (second, third) = (sum, second)
      } else if sum > third ?? -.infinity {
        third = sum
      }
    }
    return (first ?? 0) + (second ?? 0) * 0.5 + (third ?? 0) * 0.25
  }
}

extension ReadPage {
  /// The facets that the page discloses.
  var facets: [FacetFinding] {
    guard !prose.sentences.isEmpty else { return [] }
    return Facet.allCases.indices.compactMap { facet in
      guard disclosed[facet] >= 0 else { return nil }
      let tellings = prose.sentences.indices.map { telling(of: facet, $0) }
      guard let best = tellings.indices.max(by: { tellings[$0] < tellings[$1] }),
        tellings[best] > 0, evidence.facet(facet, best) >= Self.leastTelling
      else { return nil }
      let span = prose.sentences[best].span
      return FacetFinding(facet: Facet.allCases[facet], span: span, words: prose.text(span))
    }
  }

  /// A facet needs one sentence that tells it at least this clearly, however much the page around it does.
  private static let leastTelling: Float = 0.12

  /// How well a sentence tells a facet.
  ///
  /// Of two that tell it alike, the one that reveals more; a heading tells little by itself, and what hardly
  /// reveals, bare lists and babble tell nothing.
  private func telling(of facet: Int, _ index: Int) -> Float {
    guard reveals[index] >= 0.1, !isEmpty(index) else { return 0 }
    let share: Float = prose.sentences[index].block == .heading ? 0.25 : 1
    return share * PageEvidence.probability(evidence.facet(facet, index) + 0.2 * reveals[index])
  }

  /// The words that remain where the person does not show.
  var guessedFrom: [SourceSpan] {
    var seen: [UInt64] = []
    var spans: [SourceSpan] = []
    let guessable = Self.guessable
    for index in prose.sentences.indices where reveals[index] < 0.5 {
      for token in tokens(index) where token.classes & guessable != 0 {
        // At most 24 are kept, so that looking through them is quick.
        if seen.contains(token.hash) { continue }
        seen.append(token.hash)
        spans.append(SourceSpan(Int(token.start), Int(token.end)))
        if spans.count == 24 { return spans }
      }
    }
    return spans
  }

  /// What says something of a profession or of oneself, and nothing of a person.
  private static let guessable: UInt32 =
    [WordClass.role, .credential, .adjtrait, .superlative, .passion].reduce(0) { $0 | $1.bit }
}
