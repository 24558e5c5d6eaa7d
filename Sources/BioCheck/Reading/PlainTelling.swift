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
    case .limits: counts.negations > 0 && tokens.indices.contains(where: isLimit)
    case .promise: counts.pronouns.you > 0 && counts.pronouns.first > 0 && isPromise
    case .animals: hasOwnAnimal
    case .people: hasOwnPeople
    case .place: hasOwnPlace
    case .belief: isBelief
    case .community: isUnpaid
    case .values, .craft, .play, .story, .quirk: false
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
    if tells(.limits) { told.insert(.limits) }
    if tells(.promise) { told.insert(.promise) }
    if found.kinds & Self.pets != 0 || found.words.contains(.walking), hasOwnAnimal {
      told.insert(.animals)
    }
    if found.kinds & Self.kin != 0 || found.words.contains(.calling), hasOwnPeople {
      told.insert(.people)
    }
    if counts.names > 0, hasOwnPlace { told.insert(.place) }
    if found.words.contains(.conviction) {
      if isBelief { told.insert(.belief) }
      if isUnpaid { told.insert(.community) }
    }
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
    let rawValue: UInt8
    static let walking = Signs(rawValue: 1)
    static let calling = Signs(rawValue: 2)
    /// What is believed, or done unpaid.
    static let conviction = Signs(rawValue: 4)
  }

  private static let table = WordMap(
    walking.hashes.map { ($0, Signs.walking) } + callings.hashes.map { ($0, .calling) }
      + convictions.map { ($0, .conviction) },
    none: []
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

extension PlainTelling {
  /// Whether a refusal begins at a place: "I won't cut", "he does not teach", "I'm not for", "what I won't do", "I say no to".
  private func isLimit(_ place: Int) -> Bool {
    guard isSubject(place) else { return false }
    let next = place + 1 + (holds(place + 1, Self.adverbs) ? 1 : 0)
    if isBeing(place) { return isUnfit(from: place + 1) }
    if holds(next, Self.being) { return isUnfit(from: next + 1) }
    if holds(next, Self.say), holds(next + 1, Self.no), holds(next + 2, Self.to) {
      return !holds(next + 3, Self.manner)
    }
    guard var verb = behindRefusal(next) else { return false }
    if holds(verb, Self.adverbs) { verb += 1 }
    guard holds(verb, Self.deeds), !holds(verb + 1, Self.manner),
      !(verb + 1...verb + 3).contains(where: { holds($0, Self.granted) })
    else { return false }
    // "What I won't do" tells by what follows.
    return verb + 1 < tokens.endIndex
  }

  /// Whether the writer or who is written of stands at a place, alone or with "will" or "am".
  private func isSubject(_ place: Int) -> Bool {
    let token = tokens[place]
    switch token.pronoun {
    case .firstSubject, .third: return true
    case .we: return Self.we.contains(token.hash)
    // "She'll never", which is no pronoun by itself.
    case .none: return Self.contracted.contains(token.hash)
    case .first, .thirdPossessive, .you: return false
    }
  }

  /// Whether a subject holds its own form of "to be": "I'm", "he's".
  private func isBeing(_ place: Int) -> Bool { Self.beingSubjects.contains(tokens[place].hash) }

  /// Whether "not for anyone who …", "not the right one for …" stands at a place.
  private func isUnfit(from place: Int) -> Bool {
    var next = place + (holds(place, Self.adverbs) ? 1 : 0)
    guard holds(next, Self.not) else { return false }
    next += 1
    if holds(next, Self.toward) { return next + 1 < tokens.endIndex }
    guard holds(next, Self.articles) else { return false }
    return (next + 1...next + 4).contains { holds($0, Self.toward) || holds($0, Self.condition) }
  }

  /// The place behind "don't", "will not", "never", "no longer".
  private func behindRefusal(_ place: Int) -> Int? {
    if holds(place, Self.refusals) { return place + 1 }
    if holds(place, Self.no), holds(place + 1, Self.longer) { return place + 2 }
    return holds(place, Self.auxiliaries) && holds(place + 1, Self.not) ? place + 2 : nil
  }

  private static let we = WordSet("we we'll we're we've")
  private static let contracted = WordSet("we'll he'll she'll they'll")
  private static let beingSubjects = WordSet("i'm he's she's we're they're")
  private static let being = WordSet("am is are")
  private static let not = WordSet("not")
  private static let no = WordSet("no")
  private static let to = WordSet("to")
  private static let say = WordSet("say says said")
  private static let granted = WordSet("granted")
  private static let longer = WordSet("longer")
  private static let toward = WordSet("for")
  private static let condition = WordSet("if fit match")
  private static let articles = WordSet("the a an your")
  private static let adverbs = WordSet(
    "also still simply really generally usually probably definitely ever even"
  )
  private static let refusals = WordSet("don't doesn't won't never cannot can't")
  private static let auxiliaries = WordSet("do does will")
  /// What somebody may refuse to do for their living.
  static let deeds = WordSet(
    present: """
      take accept work treat see act offer sell teach coach photograph shoot cut use write prescribe diagnose travel \
      answer represent translate do train touch build fix repair edit design cook bake sew plant spray dig paint \
      plaster install groom board breed advise audit publish negotiate post charge guarantee drive fly quote tune \
      stage retouch airbrush hire interpret ship open run give send make hold lead perform carry stock serve massage \
      adjust counsel wear play fit clip prune pierce tattoo shave tile weld
      """
  )
  /// What a way of doing things begins with, or a manner of speech: "I don't do things by halves", "I don't do stuffy".
  private static let manner = WordSet(
    """
    things it drama boring stuffy snobby fluff jargon just only simply that too seriously judgement judgment small fake \
    anything everything myself lightly sure quick up
    """
  )
}

extension PlainTelling {
  /// Whether the writer says what they will do for whoever comes, with something by which it can be held against them.
  private var isPromise: Bool {
    var (writer, isVowed, isOwed, isMeasured) = (-1, false, false, false)
    for place in tokens.indices where tokens[place].kind != .mark {
      let token = tokens[place]
      if token.pronoun == .firstSubject {
        writer = place
        isVowed = isVowed || Self.vowing.contains(token.hash)
      } else if writer >= 0, place <= writer + 2 {
        isVowed = isVowed || Self.vows.contains(token.hash)
      }
      if Self.owing.contains(token.hash), holds(place + 1, Self.nothing) { isOwed = true }
      isMeasured =
        isMeasured || token.kind == .number || place > 0 && Self.measures.contains(token.hash)
    }
    return writer >= 0 && (isOwed || isVowed && isMeasured)
  }

  private static let vowing = WordSet("i'll")
  private static let vows = WordSet(
    """
    will always never only ring call phone telephone write answer reply tell show send return bring delete shred charge \
    refund
    """
  )
  private static let owing = WordSet("pay owe charge")
  private static let nothing = WordSet("nothing")
  private static let measures = WordSet(
    "before within until till nothing free refund same next day days hour hours week weeks copy price unless"
  )
}
