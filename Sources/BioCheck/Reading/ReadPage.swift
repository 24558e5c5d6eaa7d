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

  init(_ prose: Prose, kind: PageKind, phrases: PhraseIndex) {
    self.prose = prose
    self.kind = kind
    evidence = PageEvidence(prose)
    matches = phrases.matches(in: prose)
    let count = prose.sentences.count
    reveals = (0..<count).map { [evidence] in evidence.reveals($0) }
    stock = (0..<count).map { [evidence] in evidence.stock($0) }
    for index in 0..<count where evidence.isStuffed(index) {
      reveals[index] = min(reveals[index], 0.08)
      stock[index] = max(stock[index], 0.6)
    }
    score = rated
  }

  /// The tokens of a sentence.
  func tokens(_ sentence: Int) -> ArraySlice<Token> { prose.tokens(of: prose.sentences[sentence]) }

  /// The phrases of a move in a sentence.
  func matches(_ move: Int, _ sentence: Int) -> [PhraseMatch] {
    matches.filter { $0.sentence == sentence && $0.move == move }
  }

  /// The verdict, by the score; thresholds are those that agreed best with the raters, cross-validated.
  var verdict: Verdict {
    if prose.wordCount < BioChecker.leastWords { return .tooLittle }
    if kind == .part, !facets.isEmpty { return .personal }
    return score >= 45 ? .personal : score >= 32 ? .guarded : .sanitized
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
      let sums = prose.sentences.indices.map { index in
        reveals[index] < 0.1 || evidence.isStuffed(index) ? -9 : evidence.facet(facet, index)
      }
      guard let best = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
      guard sums[best] > -9, isDisclosed(facet) else { return nil }
      let span = prose.sentences[best].span
      return FacetFinding(facet: Facet.allCases[facet], span: span, words: prose.text(span))
    }
  }

  private func isDisclosed(_ facet: Int) -> Bool {
    let page = Model.shared.page
    var inputs = facetInputs(facet)
    inputs.append(Float(score / 25 + 1))
    inputs.append(1)
    var sum: Float = 0
    for index in inputs.indices { sum += inputs[index] * page.facets[facet][index] }
    return PageEvidence.probability(sum) >= page.thresholds[facet]
  }

  /// The best and the second best sentence's sums, and the mean of all, weighed by how much each reveals.
  private func facetInputs(_ facet: Int) -> [Float] {
    var best: Float = -.infinity
    var second: Float = -.infinity
    var total: Float = 0
    var weight: Float = 1
    for index in prose.sentences.indices {
      let sum = evidence.isStuffed(index) ? -4 : evidence.facet(facet, index)
      total += reveals[index] * sum
      weight += reveals[index]
      if sum > best {
        second = best
        best = sum
      } else if sum > second {
        second = sum
      }
    }
    return [best, second == -.infinity ? 0 : second, total / weight]
  }

  /// The words that remain where the person does not show.
  var guessedFrom: [SourceSpan] {
    var seen: Set<UInt64> = []
    var spans: [SourceSpan] = []
    for index in prose.sentences.indices where reveals[index] < 0.5 {
      for token in tokens(index) where spans.count < 24 {
        let tells =
          token.classes.has(.role) || token.classes.has(.adjtrait)
          || token.classes.has(.superlative)
        guard tells, seen.insert(token.hash).inserted else { continue }
        spans.append(SourceSpan(Int(token.start), Int(token.end)))
      }
    }
    return spans
  }
}
