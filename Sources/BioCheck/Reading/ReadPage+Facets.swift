internal import Diagnostics

/// A facet, and the bytes of the sentence that tells it.
typealias QuotedFacet = (facet: Facet, span: SourceSpan)

extension ReadPage {
  /// The facets that the page discloses, each with the sentence that tells it best and has no byte in common with some stretches.
  func findFacets(leavingOut exposed: Stretches = Stretches([])) -> [QuotedFacet] {
    let all =
      exposed.isEmpty
      ? tellings
      : tellings.filter { !exposed.touch(prose.sentences[$0.sentence].span.range) }
    return FacetSearch(all, disclosed).chosen.sorted { $0.facet < $1.facet }
      .map { (Facet.allCases[$0.facet], prose.sentences[$0.sentence].span) }
  }

  /// What the sentences tell that tell anything: bare lists, babble and what hardly reveals do not.
  func findTellings() -> [Telling] {
    var found: [Telling] = []
    found.reserveCapacity(prose.sentences.count)
    // Where others speak of the writer, "she" is not told from those she speaks of.
    let isFirstPerson = prose.speakers.first > prose.speakers.third
    let isThirdPerson = speaker.isThirdPerson
    prose.tokens.withUnsafeBufferPointer { all in
      for index in prose.sentences.indices where reveals[index] >= 0.1 && isCounted[index] {
        let tokens = UnsafeBufferPointer(rebasing: all[prose.sentences[index].tokens])
        let protagonist = isFirstPerson ? Protagonist(tokens) : .writer
        let plain = PlainTelling(tokens, counts(index), isThirdPerson: isThirdPerson)
        found.append(Telling(index, self, plain, protagonist, isFirstPerson: isFirstPerson))
      }
    }
    return found
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
  private let all: [Telling]
  /// For each facet how sure it is that the page discloses it.
  private let disclosed: [Float]
  /// How many facets each of the sentences is quoted for.
  private var uses: [Int]

  /// A facet needs one sentence that tells it at least this clearly, however much the page around it does.
  private static let leastTelling: Float = 0.12
  /// How clearly a sentence tells a facet that is taken in place of one that tells another facet already.
  private static let leastOther: Float = 0.2
  /// How many facets a sentence is quoted for that has no words of their own for them.
  private static let mostUses = 3
  /// What counts of a sentence that tells another facet already.
  private static let usedShare: Float = 0.7

  init(_ tellings: [Telling], _ disclosed: [Float]) {
    all = tellings
    self.disclosed = disclosed
    uses = [Int](repeating: 0, count: tellings.count)
    let outright = tellings.reduce(into: FacetSet()) { $0.formUnion($1.outright) }
    var found: [Found] = []
    found.reserveCapacity(Facet.allCases.count)
    chosen.reserveCapacity(Facet.allCases.count)
    // Neither the page nor a sentence of it tells most facets.
    for facet in Facet.allCases.indices
    where disclosed[facet] >= 0 || outright.contains(FacetSet(number: facet)) {
      if let next = find(facet) { found.append(next) }
    }
    found.sort { ($1.weight, $0.facet) < ($0.weight, $1.facet) }
    for next in found { choose(next) }
  }

  /// A facet, the place in `all` of the sentence that tells it best, and how well.
  private typealias Found = (facet: Int, place: Int, weight: Float)

  private func find(_ facet: Int) -> Found? {
    all.withUnsafeBufferPointer { find(facet, in: $0) }
  }

  private func find(_ facet: Int, in all: UnsafeBufferPointer<Telling>) -> Found? {
    let isTold =
      disclosed[facet] >= 0
      && all.indices.contains {
        all[$0].clearness(facet) >= Self.leastTelling && all[$0].says(facet)
      }
    var best: Found?
    var (highest, widest): (Float, Float) = (-.infinity, 0)
    for place in all.indices {
      let (sum, share) = (all[place].standing(facet), all[place].share)
      // The weight rises with the sum: what is clearly lower need not be worked out.
      if share <= widest, sum < highest - 0.001 { continue }
      guard isTold ? all[place].says(facet) : all[place].isEnough(facet, disclosed[facet]) else {
        continue
      }
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
      let isFull = uses[place] >= Self.mostUses && !all[place].isWorded(facet)
      let least = isFull ? Self.leastTelling : Self.leastOther
      let other = other(than: place, facet, least)
      if let other, isFull || weight(facet, other) > weight(facet, place) {
        place = other
      } else if isFull {
        return
      }
    }
    uses[place] += 1
    chosen.append((facet, all[place].sentence))
  }

  /// The best of the other sentences that tell a facet clearly, and of the writer where the one at a place does.
  private func other(than place: Int, _ facet: Int, _ least: Float) -> Int? {
    let isForeign = all[place].isForeign(facet)
    var (best, highest): (Int?, Float) = (nil, 0)
    for other in all.indices
    where other != place && uses[other] < Self.mostUses && all[other].clearness(facet) >= least
      && all[other].says(facet) && (isForeign || !all[other].isForeign(facet))
    {
      let weight = weight(facet, other)
      if best == nil || weight > highest { (best, highest) = (other, weight) }
    }
    return best
  }

  /// How well a sentence stands for a facet, 0 to 1.
  private func weight(_ facet: Int, _ place: Int) -> Float {
    let share = all[place].share * (uses[place] > 0 ? Self.usedShare : 1)
    return PageEvidence.probability(all[place].standing(facet)) * share
  }
}
