/// Facets that a sentence tells outright, whatever its words weigh: what the writer does not do, and what they will do for whoever comes.
///
/// Bios that say so are rare, so that hardly any of it could be learned: of 724 rated ones, raters found limits in 8 and
/// a promise in 6.
struct PlainTelling {
  let tokens: UnsafeBufferPointer<Token>
  let counts: SentenceCounts
  /// Whether the page is about its writer in the third person.
  let isThirdPerson: Bool
  let lexicon = Lexicon.shared

  init(
    _ tokens: UnsafeBufferPointer<Token>,
    _ counts: SentenceCounts,
    isThirdPerson: Bool = false
  ) {
    self.tokens = tokens
    self.counts = counts
    self.isThirdPerson = isThirdPerson
  }

  /// Whether the sentence tells a facet outright; never for one that is not told so.
  func tells(_ facet: Facet) -> Bool {
    switch facet {
    case .limits: isLimit
    case .promise: counts.pronouns.you > 0 && counts.pronouns.first > 0 && isPromise
    case .animals: hasOwnAnimal
    case .people: hasOwnPeople
    case .place: hasOwnPlace || hasOwnDwelling
    case .belief: isBelief || isFaith
    case .story: isBlow
    case .community: isUnpaid
    case .values, .craft, .play, .quirk: false
    }
  }

  /// The facets that it tells outright, and those that it tells of others than the writer or of nobody, whatever its words weigh.
  var all: (outright: FacetSet, ofOthers: FacetSet) {
    let found = signs
    let outright = outright(found)
    return (outright, ofOthers(found.kinds, isRefusal: outright.contains(.limits)))
  }

  /// The facets that it tells of others than the writer or of nobody.
  var ofOthers: FacetSet {
    ofOthers(signs.kinds, isRefusal: counts.words <= Self.mostRefusing && tells(.limits))
  }

  private func outright(_ found: (kinds: UInt64, words: Signs)) -> FacetSet {
    var told: FacetSet = []
    if counts.negations > 0 || found.words.contains(.declining), isLimit { told.insert(.limits) }
    if tells(.promise) { told.insert(.promise) }
    if found.kinds & Self.pets != 0 || found.words.contains(.walking), hasOwnAnimal {
      told.insert(.animals)
    }
    if found.kinds & Self.kin != 0 || found.words.contains(.calling) || counts.names > 0,
      hasOwnPeople
    {
      told.insert(.people)
    }
    if counts.names > 0 && hasOwnPlace || found.words.contains(.dwelling) && hasOwnDwelling {
      told.insert(.place)
    }
    if found.words.contains(.conviction) {
      if isBelief { told.insert(.belief) }
      if isUnpaid { told.insert(.community) }
    }
    if found.kinds & Self.creedKinds != 0 || found.words.contains(.creed), isFaith {
      told.insert(.belief)
    }
    if found.words.contains(.blow), isBlow { told.insert(.story) }
    return told
  }

  private func ofOthers(_ kinds: UInt64, isRefusal: Bool) -> FacetSet {
    var found: FacetSet = []
    if kinds & Self.pets != 0, hasOthersAnimal { found.insert(.animals) }
    if kinds & Self.kin != 0, hasOthersPeople { found.insert(.people) }
    // A short refusal tells what is refused, and not that it is made or played.
    if counts.words <= Self.mostRefusing, isRefusal { found.formUnion(Self.refused) }
    return found
  }

  /// What a sentence must hold before some of the facets can be told in it: the kinds of its words, and single words.
  private var signs: (kinds: UInt64, words: Signs) {
    let table = Self.table
    var (kinds, words): (UInt64, Signs) = (0, [])
    for token in tokens where token.kind != .mark {
      if token.kinds != 0 { kinds |= lexicon.kinds(token.kinds) }
      words.formUnion(table[token.hash])
    }
    return (kinds, words)
  }

  private struct Signs: OptionSet, Sendable {
    let rawValue: UInt16
    static let walking = Signs(rawValue: 1)
    static let calling = Signs(rawValue: 2)
    /// What is believed, or done unpaid.
    static let conviction = Signs(rawValue: 4)
    static let declining = Signs(rawValue: 8)
    static let dwelling = Signs(rawValue: 16)
    static let creed = Signs(rawValue: 32)
    static let blow = Signs(rawValue: 64)
  }

  private static let table = WordMap<Signs>(
    uniting: [
      ([walking], .walking), ([callings], .calling), (convictions, .conviction),
      ([turning, refusing], .declining), ([dwelling], .dwelling), ([faith, creeds], .creed),
      (blows, .blow),
    ]
    .map { (sets: [WordSet], sign: Signs) in (sets.flatMap(\.hashes), sign) }
  )

  private static let refused = FacetSet([.craft, .play, .community, .place])
  private static let mostRefusing = 8

  /// Whether the writer is a subject at a place: "I", "we", and "she" on a page about her.
  func isWriter(_ place: Int) -> Bool {
    switch tokens[place].pronoun {
    case .firstSubject: true
    case .we: Self.we.contains(tokens[place].hash)
    case .third: isThirdPerson
    case .first, .thirdPossessive, .you, .none: false
    }
  }

  func holds(_ place: Int, _ words: WordSet) -> Bool {
    tokens.indices.contains(place) && words.contains(tokens[place].hash)
  }
}
