internal import Diagnostics

extension ReadPage {
  /// The facets that the page discloses, each with the sentence that tells it best and has no byte in common with some stretches.
  func findFacets(leavingOut exposed: Stretches = Stretches([])) -> [FacetFinding] {
    FacetSearch(self, leavingOut: exposed).chosen.sorted { $0.facet < $1.facet }
      .map { facet, sentence in
        let span = prose.sentences[sentence].span
        return FacetFinding(facet: Facet.allCases[facet], span: span, words: prose.text(span))
      }
  }
}

/// Looks for the sentence that tells each facet of a page.
///
/// The page as a whole says whether a facet is disclosed; the sentence that is quoted for it should say it, and say it of
/// the writer. Measured with `facets.txt` on rated bios and weights learned without them: of 439 facets that were rightly
/// found, 380 are quoted with a sentence that carries them; the sentence with the highest sum did in 367 of 436.
private struct FacetSearch {
  /// The facets found, each with the number of its sentence.
  private(set) var chosen: [(facet: Int, sentence: Int)] = []
  private let page: ReadPage
  /// The sentences that tell anything: bare lists, babble and what hardly reveals do not.
  private var telling: [Int] = []
  /// For each of them the facets that it tells outright, whatever its words weigh.
  private var outright: [FacetSet] = []
  /// The facets that any of them tells outright.
  private var toldOutright: FacetSet = []
  /// For each of them the facets that it tells of somebody else than the writer.
  private var foreign: [FacetSet] = []
  /// How many facets each of them is quoted for.
  private var uses: [Int] = []

  /// A facet needs one sentence that tells it at least this clearly, however much the page around it does.
  private static let leastTelling: Float = 0.12
  /// How clearly a sentence tells a facet that is taken in place of one that tells another facet already.
  private static let leastOther: Float = 0.2
  /// How much platitude a sentence bears before it tells facets less.
  private static let mostPlatitudeTelling: Float = 0.4
  /// What having the facet's own words adds to a sentence, what telling it outright does, and what it costs to be about others.
  private static let (ownWords, plain, others): (Float, Float, Float) = (0.15, 0.1, 0.5)
  /// How clearly a sentence tells a facet that has none of the facet's words.
  private static let strong: Float = 0.25
  /// How many facets a sentence is quoted for that has no words of their own for them.
  private static let mostUses = 3
  /// What counts of a sentence that tells another facet already.
  private static let usedShare: Float = 0.7
  /// A sentence of fewer words tells little by itself, as a heading does.
  private static let leastWords = 4
  /// How much a sentence must reveal that tells a facet outright.
  private static let leastPlain: Float = 0.25
  /// How much platitude such a sentence bears: what is told outright needs little more.
  private static let mostPlatitudePlain: Float = 0.7

  init(_ page: ReadPage, leavingOut exposed: Stretches) {
    self.page = page
    let prose = page.prose
    telling.reserveCapacity(prose.sentences.count)
    for index in prose.sentences.indices
    where page.reveals[index] >= 0.1 && page.isCounted[index]
      && !exposed.touch(prose.sentences[index].span.range)
    {
      telling.append(index)
    }
    // Where others speak of the writer, "she" is not told from those she speaks of.
    let isFirstPerson = prose.speakers.first > prose.speakers.third
    for sentence in telling { look(at: sentence, isFirstPerson) }
    uses = telling.map { _ in 0 }
    var found: [Found] = []
    for facet in Facet.allCases.indices {
      if let next = find(facet) { found.append(next) }
    }
    found.sort { ($1.weight, $0.facet) < ($0.weight, $1.facet) }
    for next in found { choose(next) }
  }

  /// A facet, the place in `telling` of the sentence that tells it best, and how well.
  private typealias Found = (facet: Int, place: Int, weight: Float)

  private func find(_ facet: Int) -> Found? {
    // Neither the page nor a sentence of it tells most facets.
    let isOutright = toldOutright.contains(FacetSet(number: facet))
    guard page.disclosed[facet] >= 0 || isOutright else { return nil }
    let isTold =
      page.disclosed[facet] >= 0
      && telling.indices.contains { clearness(facet, $0) >= Self.leastTelling && says(facet, $0) }
    var best: Found?
    var (highest, widest): (Float, Float) = (-.infinity, 0)
    for place in telling.indices {
      let (sum, share) = standing(facet, place)
      // The weight rises with the sum: what is clearly lower need not be worked out.
      if share <= widest, sum < highest - 0.001 { continue }
      guard isTold ? says(facet, place) : isEnough(facet, place) else { continue }
      let weight = PageEvidence.probability(sum) * share
      if weight > best?.weight ?? 0 {
        best = (facet, place, weight)
        (highest, widest) = (sum, share)
      }
    }
    return best
  }

  /// Takes for a facet its best sentence, or another where that one tells others and the other nearly as well.
  private mutating func choose(_ found: Found) {
    var (place, facet) = (found.place, found.facet)
    if uses[place] > 0 {
      let isFull = uses[place] >= Self.mostUses && !isWorded(facet, place)
      let least = isFull ? Self.leastTelling : Self.leastOther
      let other = telling.indices
        .filter {
          $0 != place && clearness(facet, $0) >= least && uses[$0] < Self.mostUses
            && says(facet, $0) && (isForeign(facet, place) || !isForeign(facet, $0))
        }
        .max { weight(facet, $0) < weight(facet, $1) }
      if let other, isFull || weight(facet, other) > weight(facet, place) {
        place = other
      } else if isFull {
        return
      }
    }
    uses[place] += 1
    chosen.append((facet, telling[place]))
  }
}

extension FacetSearch {
  /// How clearly a sentence tells a facet: what anybody says of themselves tells less, and so does what is said of others.
  private func clearness(_ facet: Int, _ place: Int) -> Float {
    let sentence = telling[place]
    return page.evidence.facet(facet, sentence)
      - max(0, page.evidence.platitude(sentence) - Self.mostPlatitudeTelling)
      - (isForeign(facet, place) ? Self.others : 0)
  }

  private func isForeign(_ facet: Int, _ place: Int) -> Bool {
    foreign[place].contains(FacetSet(number: facet))
  }

  /// How well a sentence stands for a facet, 0 to 1.
  private func weight(_ facet: Int, _ place: Int) -> Float {
    let (sum, share) = standing(facet, place)
    return PageEvidence.probability(sum) * share
  }

  /// How clearly a sentence tells a facet, with what else speaks for it, and how much of that counts.
  ///
  /// Of two that tell it alike, the one that reveals more stands better.
  private func standing(_ facet: Int, _ place: Int) -> (sum: Float, share: Float) {
    let sentence = telling[place]
    let isSlight =
      page.prose.sentences[sentence].block == .heading
      || page.evidence.words[sentence] < Self.leastWords
    var sum = clearness(facet, place) + 0.2 * page.reveals[sentence]
    if isWorded(facet, place) { sum += Self.ownWords }
    if isToldPlainly(facet, place) { sum += Self.plain }
    return (sum, (isSlight ? 0.25 : 1) * (uses[place] > 0 ? Self.usedShare : 1))
  }

  /// Whether words of the facet stand in the sentence as they do where it is told.
  private func isWorded(_ facet: Int, _ place: Int) -> Bool {
    page.evidence.worded[telling[place]].contains(FacetSet(number: facet))
  }

  private func isToldPlainly(_ facet: Int, _ place: Int) -> Bool {
    outright[place].contains(FacetSet(number: facet))
  }

  /// Whether a sentence may be quoted for a facet: it has the facet's own words or tells it strongly, or the facet has no words.
  private func says(_ facet: Int, _ place: Int) -> Bool {
    !Self.worded.contains(FacetSet(number: facet)) || isWorded(facet, place)
      || isToldPlainly(facet, place) || clearness(facet, place) >= Self.strong
  }

  /// Whether a sentence alone discloses a facet that the page as a whole does not make likely.
  private func isEnough(_ facet: Int, _ place: Int) -> Bool {
    guard isToldPlainly(facet, place) else { return false }
    guard Facet.allCases[facet] == .place else { return true }
    // Where somebody works is not yet a place as they live it.
    return page.reveals[telling[place]] >= 0.5 && page.disclosed[facet] >= -1
  }

  /// Notes what a sentence tells outright, and what it tells of others.
  private mutating func look(at sentence: Int, _ isFirstPerson: Bool) {
    let (tokens, counts) = (page.tokens(sentence), page.counts(sentence))
    let protagonist = isFirstPerson ? Protagonist(tokens) : .writer
    let platitude = page.evidence.platitude(sentence)
    let (plain, others) = tokens.withUnsafeBufferPointer { tokens in
      PlainTelling(tokens, counts, isThirdPerson: page.speaker.isThirdPerson).all
    }
    let foreign = protagonist.untold.union(isFirstPerson ? others : others.subtracting(.people))
    var outright: FacetSet = []
    if page.reveals[sentence] >= Self.leastPlain {
      outright = plain.subtracting(foreign)
      // What everybody believes, nobody denies.
      if platitude >= Self.mostPlatitudePlain {
        outright.formIntersection(counts.negations > 0 ? .belief : [])
      }
    }
    toldOutright.formUnion(outright)
    self.outright.append(outright)
    self.foreign.append(foreign)
  }

  /// The facets that nobody tells without naming who, what or where.
  private static let worded = FacetSet([
    .animals, .people, .community, .craft, .place, .story,
  ])
}
