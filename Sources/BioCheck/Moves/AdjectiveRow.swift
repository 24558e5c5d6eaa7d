/// Adjectives with nothing but commas and little words between.
struct AdjectiveRow {
  /// How many of them everyone claims.
  private(set) var virtues = 0
  /// How many of these the lexicon knows as traits.
  private(set) var traits = 0
  /// How many are other words between such virtues.
  private(set) var others = 0
  /// The place of the first.
  private(set) var first = 0
  /// The place of the last.
  private(set) var last = 0

  /// The row of a sentence that has the most virtues; one without any when there are not two in the sentence.
  static func longest(in tokens: TokenSlice) -> AdjectiveRow {
    var best = AdjectiveRow()
    guard haveTwoVirtues(tokens) else { return best }
    var row = AdjectiveRow()
    var gap = 0
    for place in tokens.indices where !tokens[place].form.contains(.quoted) {
      let token = tokens[place]
      if isVirtue(token) {
        row.take(place, isTrait: token.classes.has(.adjtrait))
        gap = 0
        if row.virtues > best.virtues || row.first == best.first { best = row }
      } else if isSeparator(token) || isModifier(token) {
        gap += 1
        if gap > 3 { row = AdjectiveRow() }
      } else if isOther(place, in: tokens), row.others < max(1, row.virtues) {
        row.takeOther(place)
        gap = 0
        if row.first == best.first, row.virtues >= 2 { best = row }
      } else {
        row = AdjectiveRow()
        gap = 0
      }
    }
    best.finish(in: tokens)
    return best
  }

  private mutating func take(_ place: Int, isTrait: Bool) {
    extend(to: place)
    virtues += 1
    traits += isTrait ? 1 : 0
  }

  private mutating func takeOther(_ place: Int) {
    extend(to: place)
    others += 1
  }

  private mutating func extend(to place: Int) {
    if virtues + others == 0 { first = place }
    last = place
  }

  /// "Easy" takes with it what somebody is easy to do.
  private mutating func finish(in tokens: TokenSlice) {
    guard virtues > 0, tokens[last].hash == Self.easy, last + 3 < tokens.endIndex,
      tokens[last + 1].hash == Self.to, Self.with.contains(tokens[last + 3].hash)
    else { return }
    last += 3
  }

  private static func haveTwoVirtues(_ tokens: TokenSlice) -> Bool {
    let (known, senses) = (known, knownSenses)
    var isOne = false
    for token in tokens
    where
      token.classes.has(.adjtrait)
      || senses & 1 &<< UInt64(token.sense) != 0 && token.isWord && known.contains(token.hash)
    {
      if isOne { return true }
      isOne = true
    }
    return false
  }

  /// Whether a word says how much: "deeply", "fiercely".
  private static func isModifier(_ token: Token) -> Bool {
    token.sense == Supersense.adverb || modifiers.contains(token.hash)
  }

  /// Whether a word is an adjective of a person that everyone claims.
  static func isVirtue(_ token: Token) -> Bool {
    token.classes.has(.adjtrait) || token.isWord && known.contains(token.hash)
  }

  private static func isSeparator(_ token: Token) -> Bool {
    token.kind == .mark && token.byte == 0x2C || links.contains(token.hash)
  }

  /// Whether a word is an item of its own in a row: something like an adjective, with a comma or an "and" on either side, or at the end.
  private static func isOther(_ place: Int, in tokens: TokenSlice) -> Bool {
    let token = tokens[place]
    guard mayBeAdjective(token), !token.form.contains(.capital) else { return false }
    let next = place + 1
    let isLast = next == tokens.endIndex || tokens[next].kind == .mark && !isSeparator(tokens[next])
    var before = place - 1
    while before >= tokens.startIndex, isModifier(tokens[before]) { before -= 1 }
    let isBehind = before >= tokens.startIndex && isSeparator(tokens[before])
    if isLast { return isBehind }
    guard isSeparator(tokens[next]) || isBehind && isPerson(tokens[next]) else { return false }
    return isBehind || before >= tokens.startIndex && openers.contains(tokens[before].hash)
      || place == tokens.startIndex
  }

  /// Whether a word is known and may be an adjective.
  static func mayBeAdjective(_ token: Token) -> Bool {
    token.isWord && token.row >= 0 && token.pronoun == .none && token.signs.little == .none
      && Supersense.isAdjectival(token.sense) && token.classes & WordClass.personal == 0
  }

  private static func isPerson(_ token: Token) -> Bool {
    token.sense == Supersense.person || token.classes.has(.role)
  }

  /// A bit for each sense that one of the known virtues has.
  private static let knownSenses: UInt64 = knownWords.reduce(0) {
    $0 | 1 &<< UInt64(Lexicon.shared.find($1)?.sense ?? 0)
  }
  private static let easy = WordHash.of("easy")
  private static let to = WordHash.of("to")
  private static let with = WordSet("to with")
  /// What joins the last of a row to the others.
  static let links = WordSet("and yet but or")
  private static let modifiers = WordSet(
    """
    deeply very truly highly both always also quite really so incredibly extremely genuinely naturally fiercely \
    unfailingly endlessly consistently utterly absolutely totally thoroughly infinitely refreshingly wonderfully \
    exceptionally fundamentally emotionally quietly gently unapologetically intensely wildly ever
    """
  )
  /// What stands before the first of a row.
  private static let openers = WordSet("am i'm is are being as a an be she's he's we're")
  /// Virtues that everyone claims, beside those of the lexicon.
  private static let known = WordSet(knownWords)
  private static let knownWords = WordHash.words(
    of: """
      loving calm fun relaxed tidy polite cheeky discreet organised punctual prompt courteous practical playful easy-going \
      easy considerate respectful responsive attentive personable trusted helpful joyful cheerful bubbly sincere open \
      open-minded open-hearted warm-hearted big-hearted kind-hearted heartfelt grounded humorous sensitive tolerant \
      generous faithful devoted responsible dependable efficient thorough careful committed passionate determined \
      confident resilient resourceful imaginative straightforward transparent fair intelligent articulate perceptive \
      tactful diplomatic discerning inclusive welcoming light-hearted laid-back sociable client-centred client-centered \
      solution-focused people-focused hands-on self-aware soulful direct humble kindhearted \
      nonjudgemental forward-thinking personal service-minded team-oriented affordable funny witty unflappable \
      wise brave bold fearless relentless precise independent solution-oriented steady steadfast upbeat spirited feisty \
      decisive persistent observant gracious modest unpretentious no-nonsense plain-speaking frank candid principled \
      ethical methodical systematic analytical logical pragmatic disciplined vibrant radiant lovable loveable empowering \
      encouraging uplifting courageous daring adventurous inventive visionary purposeful intentional mindful present \
      unhurried non-judging tireless conscientious obliging accommodating good-humoured good-natured quick-witted \
      level-headed clear-headed even-tempered strong-willed self-assured results-focused quality-driven people-oriented
      """
  )
}
