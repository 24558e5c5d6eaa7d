/// What one sentence of a page tells of each facet, all facets at once.
struct Telling {
  /// The sentence's number.
  let sentence: Int
  /// The facets that it tells outright, whatever its words weigh.
  let outright: FacetSet
  /// What counts of it: less where it is a heading or hardly a sentence.
  let share: Float
  /// The facets that it tells of somebody else than the writer.
  private let foreign: FacetSet
  /// The facets whose words stand in it as they do where those are told.
  private let worded: FacetSet
  /// How clearly it tells each facet, in the columns of the model.
  private let clearness: SIMD16<Float>
  /// The same with what else speaks for it.
  private let standing: SIMD16<Float>
  /// Whether it reveals enough to tell by itself of a place that is lived in.
  private let isRevealing: Bool

  /// How much platitude a sentence bears before it tells facets less.
  private static let mostPlatitude: Float = 0.4
  /// What having the facet's own words adds to a sentence.
  private static let ownWords: Float = 0.15
  /// What telling it outright adds.
  private static let plain: Float = 0.1
  /// What it costs to be about others.
  private static let others: Float = 0.5
  /// How clearly a sentence tells a facet that has none of the facet's words.
  private static let strong: Float = 0.25
  /// A sentence of fewer words tells little by itself, as a heading does.
  private static let leastWords = 4
  /// How much a sentence must reveal that tells a facet outright.
  private static let leastPlain: Float = 0.25
  /// How much platitude such a sentence bears: what is told outright needs little more.
  private static let mostPlatitudePlain: Float = 0.7

  /// Weighs a sentence that says `plain` by its words, and is about `protagonist`.
  init(
    _ sentence: Int,
    _ page: ReadPage,
    _ plain: PlainTelling,
    _ protagonist: Protagonist,
    isFirstPerson: Bool
  ) {
    let (reveals, platitude) = (page.reveals[sentence], page.evidence.platitude(sentence))
    let mayBeOutright = reveals >= Self.leastPlain
    let (told, ofOthers) = mayBeOutright ? plain.all : ([], plain.ofOthers)
    let foreign = protagonist.untold.union(
      isFirstPerson ? ofOthers : ofOthers.subtracting(.people)
    )
    var outright = told.subtracting(foreign)
    // What everybody believes, nobody denies.
    if platitude >= Self.mostPlatitudePlain {
      outright.formIntersection(plain.counts.negations > 0 ? .belief : [])
    }
    let isSlight =
      page.prose.sentences[sentence].block == .heading
      || page.evidence.words[sentence] < Self.leastWords
    let worded = page.evidence.signs[sentence].worded
    // What anybody says of themselves tells less, and so does what is said of others.
    var clearness = page.evidence.sums(sentence) - max(0, platitude - Self.mostPlatitude)
    foreign.add(-Self.others, to: &clearness)
    // Of two that tell it alike, the one that reveals more stands better.
    var standing = clearness + 0.2 * reveals
    worded.add(Self.ownWords, to: &standing)
    outright.add(Self.plain, to: &standing)
    self.sentence = sentence
    self.outright = outright
    self.foreign = foreign
    self.worded = worded
    self.clearness = clearness
    self.standing = standing
    share = isSlight ? 0.25 : 1
    isRevealing = reveals >= 0.5
  }

  /// How clearly it tells a facet.
  func clearness(_ facet: Int) -> Float { clearness[Model.Column.facets + facet] }

  /// How clearly it tells a facet, with what else speaks for it.
  func standing(_ facet: Int) -> Float { standing[Model.Column.facets + facet] }

  /// Whether it tells a facet of somebody else than the writer.
  func isForeign(_ facet: Int) -> Bool { foreign.contains(FacetSet(number: facet)) }

  /// Whether words of the facet stand in it as they do where it is told.
  func isWorded(_ facet: Int) -> Bool { worded.contains(FacetSet(number: facet)) }

  /// Whether it may be quoted for a facet: it has the facet's own words or tells it strongly, or the facet has no words.
  func says(_ facet: Int) -> Bool {
    let here = FacetSet(number: facet)
    return !worded.union(outright).isDisjoint(with: here) || !Self.needingWords.contains(here)
      || clearness(facet) >= Self.strong
  }

  /// Whether it alone discloses a facet that the page as a whole does not make likely.
  func isEnough(_ facet: Int, _ disclosed: Float) -> Bool {
    let here = FacetSet(number: facet)
    guard outright.contains(here) else { return false }
    // Where somebody works is not yet a place as they live it.
    return here != .place || isRevealing && disclosed >= -1
  }

  /// The facets that nobody tells without naming who, what or where.
  private static let needingWords = FacetSet([
    .animals, .people, .community, .craft, .place, .story,
  ])
}

extension FacetSet {
  /// Adds a number to the sums of these facets.
  fileprivate func add(_ number: Float, to sums: inout SIMD16<Float>) {
    var rest = UInt64(rawValue)
    while let facet = rest.takeLowestBit() { sums[Model.Column.facets + facet] += number }
  }
}
