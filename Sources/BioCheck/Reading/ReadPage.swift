internal import Diagnostics

/// A page whose sentences have been weighed: what the moves look at, and what the report is made of.
final class ReadPage {
  let prose: Prose
  let kind: PageKind
  let evidence: PageEvidence
  /// For each sentence the probability that it reveals the person.
  private(set) var reveals: [Float] = []
  /// For each sentence the probability that it is stock.
  private(set) var stock: [Float] = []
  /// For each sentence the phrases of the moves that stand in it.
  let matches: [PhraseMatch]
  private(set) var score: Double = 0
  /// The words that look at people as prey, by the number of their sentence.
  private(set) var prey: [Int: PredatoryLanguage.Finding] = [:]
  /// How far anybody could say of themselves what reveals here, about 0 to 1.
  private(set) var platitude: Float = 0
  /// Whether the page speaks of a person at all, and hardly says of them what could not be said of anybody.
  private(set) lazy var isPlatitudes =
    platitude >= 0.5 && verdict != .personal && reveals.reduce(0, +) >= 1.2
  /// What its sentences tell of the facets.
  private(set) lazy var tellings = findTellings()
  /// The facets that the page discloses.
  private(set) lazy var facets = findFacets()
  /// Where the page speaks of its writer as of somebody else.
  private(set) lazy var distance = ThirdPersonDistance.place(in: self)
  /// The emphasised spans of the page, for the moves that ask sentence by sentence what is quoted.
  private(set) lazy var emphasised = Quotation.emphasised(in: prose)
  /// For each facet how sure it is that the page discloses it: 0 or more when it does.
  private(set) var disclosed: [Float] = []
  private let babble: Babble
  /// For each sentence whether what it holds counts: it is the writer's own, no copy, no heap or list of bare words, no babble.
  private(set) var isCounted: [Bool] = []
  /// Who speaks on the page.
  private(set) lazy var speaker = Speaker(prose)

  init(_ prose: Prose, kind: PageKind, phrases: PhraseIndex) {
    self.prose = prose
    self.kind = kind
    evidence = PageEvidence(prose)
    babble = Babble(prose)
    matches = phrases.matches(in: prose)
    weigh()
    prey = PredatoryLanguage.find(in: self)
    if prey.keys.contains(where: isPreyAlone) { weigh() }
  }

  /// Whether a sentence looks at people as prey, and tells nothing else of the writer's life: no deed, kin or animal.
  private func isPreyAlone(_ sentence: Int) -> Bool {
    guard !prey.isEmpty, let words = prey[sentence]?.span, counts(sentence).ownPast == 0
    else { return false }
    return !tokens(sentence).contains { token in
      (token.classes.has(.kin) || token.classes.has(.pet))
        && !words.range.contains(Int(token.start))
    }
  }

  /// Works out what the sentences reveal, and what comes of it for the page.
  private func weigh() {
    var weighed = Weighed(prose, evidence, babble, isPrey: isPreyAlone)
    (reveals, stock, isCounted) = (weighed.reveals, weighed.stock, weighed.isCounted)
    let (reveals, isCounted) = (reveals, isCounted)
    let sums = weighed.highest.weighed
    let best = Facet.allCases.indices.map { sums[Model.Column.facets + $0] }
    let tones = evidence.tones(of: isCounted)
    // A list of keywords weighs on the page as stock does, though nobody would call it a stock phrase.
    for index in weighed.fillers { weighed.stock[index] = max(weighed.stock[index], 0.6) }
    let measures = Self.measures(prose, reveals, weighed.stock, evidence.words, babble)
    let (page, weights) = (measures.page, Model.shared.page)
    disclosed = best.indices.map {
      weights.facet($0, best: best[$0], page: page, tone: tones.facet($0))
    }
    platitude = Self.platitude(evidence, reveals, isCounted)
    let scored =
      weights.score(measures.score(page, best: best, tone: tones.score))
      - Self.platitudeCost * max(0, platitude - Self.mostPlatitude)
    let sum = Double(scored - 1) * 25
    score = max(0, min(100, sum * Double(1 - babble.burden)))
  }

  /// What each sentence counts for, by itself and beside the others.
  private struct Weighed {
    var reveals: [Float]
    var stock: [Float]
    var isCounted: [Bool]
    /// The sentences that are nothing but keywords or babble.
    var fillers: [Int] = []
    var highest = HighestSums()

    init(
      _ prose: Prose,
      _ evidence: PageEvidence,
      _ babble: Babble,
      isPrey: (Int) -> Bool
    ) {
      let sentences = prose.sentences
      (reveals, stock) = (evidence.reveals, evidence.stock)
      isCounted = [Bool](repeating: false, count: sentences.count)
      for index in sentences.indices {
        if sentences[index].isOthers {
          // Quoted words are nobody's stock phrases either.
          reveals[index] = min(reveals[index], 0.08)
          stock[index] = min(stock[index], 0.08)
        } else if evidence.isStuffed(index) || babble.sentences[index] {
          reveals[index] = min(reveals[index], 0.08)
          fillers.append(index)
        } else if evidence.heaped[index] || babble.repeated[index] || isPrey(index) {
          reveals[index] = min(reveals[index], 0.08)
        } else {
          isCounted[index] = true
          highest.add(evidence.sums(index))
        }
      }
    }
  }

  /// How much platitude in what reveals a page bears, and what more of it costs on the raters' scale.
  ///
  /// Measured on 724 bios and 344 invented pages: what raters met somebody in came to 0.48 or less (95 of 100), pages of
  /// platitudes to 0.48 or more (90 of 100). `pages.py` has the same figures.
  private static let mostPlatitude: Float = 0.4
  private static let platitudeCost: Float = 4.5

  /// How far anybody could say of themselves what reveals on the page: the mean, each sentence by how much it reveals.
  private static func platitude(
    _ evidence: PageEvidence,
    _ reveals: [Float],
    _ isCounted: [Bool]
  ) -> Float {
    var (sum, total): (Float, Float) = (0, 0)
    for index in reveals.indices where isCounted[index] {
      sum += reveals[index] * evidence.platitude(index)
      total += reveals[index]
    }
    return total > 0 ? sum / total : 0
  }

  /// What the page's sentences are like together, without those that others said and without copies.
  private static func measures(
    _ prose: Prose,
    _ reveals: [Float],
    _ stock: [Float],
    _ words: [Int],
    _ babble: Babble
  ) -> PageMeasures {
    let sentences = prose.sentences
    guard babble.repeated.contains(true) || sentences.contains(where: \.isOthers) else {
      return PageMeasures(reveals: reveals, stock: stock, words: words)
    }
    var (ownReveals, ownStock, ownWords): ([Float], [Float], [Int]) = ([], [], [])
    ownReveals.reserveCapacity(sentences.count)
    ownStock.reserveCapacity(sentences.count)
    ownWords.reserveCapacity(sentences.count)
    for index in sentences.indices
    where !sentences[index].isOthers && !babble.repeated[index] {
      ownReveals.append(reveals[index])
      ownStock.append(stock[index])
      ownWords.append(words[index])
    }
    return PageMeasures(reveals: ownReveals, stock: ownStock, words: ownWords)
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
