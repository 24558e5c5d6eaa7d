internal import Diagnostics

/// A page whose sentences have been weighed: what the moves look at, and what the report is made of.
final class ReadPage {
  let prose: Prose
  let kind: PageKind
  let evidence: PageEvidence
  /// For each sentence the probability that it reveals the person.
  let reveals: [Float]
  /// For each sentence the probability that it is stock.
  let stock: [Float]
  /// For each sentence the phrases of the moves that stand in it.
  let matches: [PhraseMatch]
  let score: Double
  /// The facets that the page discloses.
  private(set) lazy var facets = findFacets()
  /// Where the page speaks of its writer as of somebody else.
  private(set) lazy var distance = ThirdPersonDistance.place(in: self)
  /// For each facet how sure it is that the page discloses it: 0 or more when it does.
  private let disclosed: [Float]
  private let babble: Babble
  /// For each sentence whether what it holds counts: it is the writer's own, no copy, no heap or list of bare words, no babble.
  private let isCounted: [Bool]
  /// Who speaks on the page.
  let speaker: Speaker

  init(_ prose: Prose, kind: PageKind, phrases: PhraseIndex) {
    self.prose = prose
    self.kind = kind
    evidence = PageEvidence(prose)
    babble = Babble(prose)
    matches = phrases.matches(in: prose)
    speaker = Speaker(prose)
    let (evidence, babble) = (evidence, babble)
    let count = prose.sentences.count
    var (reveals, stock) = ((0..<count).map(evidence.reveals), (0..<count).map(evidence.stock))
    var isCounted = [Bool](repeating: false, count: count)
    var highest = HighestSums()
    for index in 0..<count {
      if prose.sentences[index].isOthers {
        // Quoted words are nobody's stock phrases either.
        reveals[index] = min(reveals[index], 0.08)
        stock[index] = min(stock[index], 0.08)
      } else if evidence.isStuffed(index) || babble.sentences[index] {
        reveals[index] = min(reveals[index], 0.08)
        stock[index] = max(stock[index], 0.6)
      } else if evidence.heaped[index] || babble.repeated[index] {
        reveals[index] = min(reveals[index], 0.08)
      } else {
        isCounted[index] = true
        highest.add(evidence.sums[index])
      }
    }
    (self.reveals, self.stock, self.isCounted) = (reveals, stock, isCounted)
    let sums = highest.weighed
    let best = Facet.allCases.indices.map { sums[Model.Column.facets + $0] }
    let tones = evidence.tones(of: isCounted)
    let measures = Self.measures(prose, reveals, stock, evidence.words, babble)
    let (page, weights) = (measures.page, Model.shared.page)
    disclosed = best.indices.map {
      weights.facet($0, best: best[$0], page: page, tone: tones.facet($0))
    }
    let scored = weights.score(measures.score(page, best: best, tone: tones.score))
    let sum = Double(scored - 1) * 25
    score = max(0, min(100, sum * Double(1 - babble.burden)))
  }

  /// What the page's sentences are like together, without those that others said and without copies.
  private static func measures(
    _ prose: Prose,
    _ reveals: [Float],
    _ stock: [Float],
    _ words: [Int],
    _ babble: Babble
  ) -> PageMeasures {
    let own = prose.sentences.indices.filter {
      !prose.sentences[$0].isOthers && !babble.repeated[$0]
    }
    guard own.count < reveals.count else {
      return PageMeasures(reveals: reveals, stock: stock, words: words)
    }
    return PageMeasures(
      reveals: own.map { reveals[$0] },
      stock: own.map { stock[$0] },
      words: own.map { words[$0] }
    )
  }

  /// The tokens of a sentence.
  func tokens(_ sentence: Int) -> ArraySlice<Token> { prose.tokens(of: prose.sentences[sentence]) }

  /// What was counted in a sentence.
  func counts(_ sentence: Int) -> SentenceCounts {
    if sentence < evidence.counts.count { return evidence.counts[sentence] }
    var counts = SentenceCounts()
    tokens(sentence).withUnsafeBufferPointer { counts.read($0) }
    return counts
  }

  /// The verdict, by the score.
  var verdict: Verdict {
    let words = Float(prose.wordCount) * (1 - babble.share)
    if words < Float(BioChecker.leastWords) { return .tooLittle }
    if kind == .part, !facets.isEmpty { return .personal }
    return Verdict(score: score)
  }
}

extension ReadPage {
  private func findFacets() -> [FacetFinding] {
    // What hardly reveals, bare lists and babble tell nothing.
    var telling: [Int] = []
    telling.reserveCapacity(prose.sentences.count)
    for index in prose.sentences.indices where reveals[index] >= 0.1 && isCounted[index] {
      telling.append(index)
    }
    return Facet.allCases.indices.compactMap { facet in
      guard disclosed[facet] >= 0 else { return nil }
      let best = mostTelling(of: facet, among: telling)
      guard best.telling > 0, evidence.facet(facet, best.index) >= Self.leastTelling
      else { return nil }
      let span = prose.sentences[best.index].span
      return FacetFinding(facet: Facet.allCases[facet], span: span, words: prose.text(span))
    }
  }

  /// A facet needs one sentence that tells it at least this clearly, however much the page around it does.
  private static let leastTelling: Float = 0.12

  /// The sentence that tells a facet best, and how well: the first of several.
  ///
  /// Of two that tell it alike, the one that reveals more; a heading tells little by itself.
  private func mostTelling(of facet: Int, among sentences: [Int]) -> (index: Int, telling: Float) {
    var best = (index: 0, telling: Float(0))
    var (highest, widest): (Float, Float) = (-.infinity, 0)
    for index in sentences {
      let share: Float = prose.sentences[index].block == .heading ? 0.25 : 1
      let sum = evidence.facet(facet, index) + 0.2 * reveals[index]
      // The probability rises with the sum: what is clearly lower need not be worked out.
      if share <= widest, sum < highest - 0.001 { continue }
      let telling = share * PageEvidence.probability(sum)
      if telling > best.telling {
        best = (index, telling)
        (highest, widest) = (sum, share)
      }
    }
    return best
  }

  /// The words that remain where the person does not show.
  var guessedFrom: [SourceSpan] {
    var seen: [UInt64] = []
    var spans: [SourceSpan] = []
    seen.reserveCapacity(Self.mostGuessed)
    spans.reserveCapacity(Self.mostGuessed)
    let guessable = Self.guessable
    for index in prose.sentences.indices
    where reveals[index] < 0.5 && !prose.sentences[index].isOthers {
      for token in tokens(index) where token.classes & guessable != 0 {
        if seen.contains(token.hash) { continue }
        seen.append(token.hash)
        spans.append(SourceSpan(Int(token.start), Int(token.end)))
        if spans.count == Self.mostGuessed { return spans }
      }
    }
    return spans
  }

  /// So few that looking through them is quick.
  private static let mostGuessed = 24

  /// What says something of a profession or of oneself, and nothing of a person.
  private static let guessable: UInt32 =
    [WordClass.role, .credential, .adjtrait, .superlative, .passion].reduce(0) { $0 | $1.bit }
}
