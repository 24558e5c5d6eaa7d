internal import Diagnostics

/// A page whose sentences have been weighed: what the moves look at, and what the report is made of.
struct ReadPage {
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
  /// Whether the page speaks of a person in the third person and never in the first.
  let isThirdPerson: Bool

  init(_ prose: Prose, kind: PageKind, phrases: PhraseIndex) {
    self.prose = prose
    self.kind = kind
    evidence = PageEvidence(prose)
    matches = phrases.matches(in: prose)
    isThirdPerson = Self.isThirdPerson(prose)
    let count = prose.sentences.count
    reveals = (0..<count).map { [evidence] in evidence.reveals($0) }
    stock = (0..<count).map { [evidence] in evidence.stock($0) }
    for index in 0..<count where evidence.isStuffed(index) {
      reveals[index] = min(reveals[index], 0.08)
      stock[index] = max(stock[index], 0.6)
    }
    score = rated
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
    if prose.wordCount < BioChecker.leastWords { return .tooLittle }
    if kind == .part, !facets.isEmpty { return .personal }
    return Verdict(score: score)
  }

  /// The words of the sentences, for the page's measures.
  private var rated: Double {
    let words = prose.sentences.map { sentence in
      prose.tokens(of: sentence).reduce(0) { $0 + ($1.kind == .mark ? 0 : 1) }
    }
    let measures = PageMeasures.of(reveals: reveals, stock: stock, words: words)
    let page = Model.shared.page
    var sum = page.scoreBias
    for index in measures.indices { sum += measures[index] * page.score[index] }
    return max(0, min(100, (Double(sum) - 1) * 25))
  }
}

extension ReadPage {
  /// The facets that the page discloses.
  var facets: [FacetFinding] {
    guard !prose.sentences.isEmpty else { return [] }
    return Facet.allCases.indices.compactMap { facet in
      guard isDisclosed(facet) else { return nil }
      let tellings = prose.sentences.indices.map { telling(of: facet, $0) }
      guard let best = tellings.indices.max(by: { tellings[$0] < tellings[$1] }),
        tellings[best] > 0
      else { return nil }
      let span = prose.sentences[best].span
      return FacetFinding(facet: Facet.allCases[facet], span: span, words: prose.text(span))
    }
  }

  /// How well a sentence tells a facet: the chance that it reveals times the chance that it is this that it reveals.
  ///
  /// A heading tells little by itself; what hardly reveals and bare lists tell nothing.
  private func telling(of facet: Int, _ index: Int) -> Float {
    guard reveals[index] >= 0.1, !evidence.isStuffed(index) else { return 0 }
    let share: Float = prose.sentences[index].block == .heading ? 0.25 : 1
    return share * reveals[index] * PageEvidence.probability(evidence.facet(facet, index))
  }

  private func isDisclosed(_ facet: Int) -> Bool {
    let page = Model.shared.page
    return value(facet) * page.facetScale[facet] + page.facetStart[facet] >= 0
  }

  /// The sum over the sentences, each counting as much as it reveals, over the root of what all reveal.
  private func value(_ facet: Int) -> Float {
    var total: Float = 0
    var weight: Float = 0
    for index in prose.sentences.indices where !evidence.isStuffed(index) {
      total += reveals[index] * evidence.facet(facet, index)
      weight += reveals[index]
    }
    return total / max(0.3, weight).squareRoot()
  }

  /// The words that remain where the person does not show.
  var guessedFrom: [SourceSpan] {
    var seen: Set<UInt64> = []
    var spans: [SourceSpan] = []
    for index in prose.sentences.indices where reveals[index] < 0.5 {
      for token in tokens(index) where spans.count < 24 {
        let tells = token.classes & Self.guessable != 0
        guard tells, seen.insert(token.hash).inserted else { continue }
        spans.append(SourceSpan(Int(token.start), Int(token.end)))
      }
    }
    return spans
  }

  /// What says something of a profession or of oneself, and nothing of a person.
  private static let guessable: UInt32 =
    [WordClass.role, .credential, .adjtrait, .superlative, .passion].reduce(0) { $0 | $1.bit }
}
