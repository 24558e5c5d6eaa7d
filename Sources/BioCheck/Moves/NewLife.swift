internal import Diagnostics

/// A promise that is made by its shape: out of one state into another, a state taken leave of, a feeling foretold.
///
/// "Turn your fear into fuel", "from stuck to soaring", "say goodbye to stress", "you will walk away lighter", "rewrite your
/// story". What can be touched, named or counted is no promise of a new life but a piece of work.
struct NewLife {
  /// How most of them open: the sentence is looked at where it reads as stock.
  static let openings = [
    "say goodbye to", "wave goodbye to", "bid farewell to", "say farewell to", "say hello to",
  ]

  private let sentence: MoveSentence
  let tokens: TokenSlice

  init(_ sentence: MoveSentence) {
    self.sentence = sentence
    tokens = sentence.tokens
  }

  /// The promise; nil when there is none.
  var span: SourceSpan? {
    let counts = sentence.counts
    guard sentence.stock >= 0.3, counts.names == 0, counts.ownPast == 0,
      sentence.reasons(butPurposes: true) == 0, counts.years == 0
    else { return nil }
    if let match = sentence.matches.first(where: { Self.opens.contains($0.run) }),
      counts.numbers == 0, !tokens.contains(where: isThing)
    {
      return match.span
    }
    let first = Self.first
    for place in tokens.indices where first.contains(tokens[place].hash) {
      let hash = tokens[place].hash
      guard tokens[place].kind != .mark, let end = end(from: place, hash),
        !sentence.isDenied(at: place), !sentence.isQuoted(place...end)
      else { continue }
      return SourceSpan(Int(tokens[place].start), Int(tokens[end].end))
    }
    return nil
  }

  /// The last word of a promise that begins with the word at a place.
  private func end(from place: Int, _ hash: UInt64) -> Int? {
    if Self.lives.contains(hash), let end = meant(from: place) { return end }
    if Self.transforming.contains(hash), let end = transformed(from: place) { return end }
    // Of the others a number makes a piece of work.
    guard sentence.counts.numbers == 0 else { return nil }
    if Self.turning.contains(hash), let end = turned(from: place) { return end }
    if Self.from == hash { return moved(from: place) }
    if Self.so == hash { return purposed(from: place) }
    if Self.again.contains(hash) { return regained(from: place) }
    let isReader = tokens[place].pronoun == .you && Self.subjects.contains(hash)
    return isReader ? foretold(from: place) : nil
  }

  /// "Turn your fear into fuel": what is turned and what it is turned into cannot be touched.
  private func turned(from place: Int) -> Int? {
    let isTraded = Self.trading.contains(tokens[place].hash)
    guard
      let into = tokens[place...].prefix(6).firstIndex(where: {
        $0.hash == Self.into || isTraded && Self.trades.contains($0.hash)
      }),
      into > place + 1, into + 1 < tokens.endIndex
    else { return nil }
    let before = tokens[(place + 1)..<into]
    let after = tokens[(into + 1)...].prefix(3).prefix { $0.kind != .mark }
    guard !before.contains(where: isThing), !after.contains(where: isThing) else { return nil }
    let isYours = before.contains { $0.pronoun == .you || $0.hash == Self.their }
    let isWoe = before.contains { Self.woes.contains($0.hash) }
    guard isYours && !isTraded || isWoe else { return nil }
    return after.isEmpty ? nil : after.endIndex - 1
  }

  /// "From stuck to soaring": one of the two is a woe or a joy, and somebody goes or is taken there.
  private func moved(from place: Int) -> Int? {
    let rest = tokens[place...].prefix(9).dropFirst()
    guard let to = rest.firstIndex(where: { $0.hash == Self.to }), to > place + 1,
      to + 1 < tokens.endIndex, !tokens.contains(where: isThing)
    else { return nil }
    let woes = tokens[(place + 1)..<to].contains { Self.woes.contains($0.hash) }
    let joys = tokens[(to + 1)...].prefix(4).contains {
      Self.joys.contains($0.hash) || Self.woes.contains($0.hash)
    }
    let isWhere = tokens[place + 1].hash == Self.whereWord && tokens[to + 1].hash == Self.whereWord
    guard isWhere || woes && (joys || sentence.stock >= 0.6) || joys && sentence.stock >= 0.6,
      isWhere || tokens.contains(where: { Self.going.contains($0.hash) })
    else { return nil }
    return min(to + 1, tokens.endIndex - 1)
  }

  /// "Rewrite your story", "give you back your zest": what is won back is the reader's and cannot be touched.
  private func regained(from place: Int) -> Int? {
    let rest = tokens[place...].dropFirst().prefix(3)
    guard let yours = rest.firstIndex(where: { Self.yours.contains($0.hash) }) else { return nil }
    let noun = tokens[yours...].dropFirst().prefix(3).prefix { $0.kind != .mark }
    guard let last = noun.firstIndex(where: { Self.selves.contains($0.hash) }),
      !noun.contains(where: { isThing($0) && !Self.selves.contains($0.hash) })
    else { return nil }
    return last
  }

  /// "You will walk away lighter": a feeling is foretold.
  private func foretold(from place: Int) -> Int? {
    let rest = tokens[place...].dropFirst().prefix(12)
    guard rest.contains(where: { Self.ending.contains($0.hash) }), !tokens.contains(where: isThing)
    else { return nil }
    let feelings = rest.filter { Self.joys.contains($0.hash) }
    guard feelings.count >= 2 || feelings.count == 1 && sentence.stock >= 0.45 else { return nil }
    return rest.lastIndex { Self.joys.contains($0.hash) }
  }

  /// "So you can live with joy": what it is for is a feeling.
  private func purposed(from place: Int) -> Int? {
    let rest = tokens[place...].dropFirst().prefix(10).prefix { $0.kind != .mark }
    guard rest.prefix(2).contains(where: { $0.pronoun == .you }), sentence.stock >= 0.4,
      rest.contains(where: { Self.feeling.contains($0.hash) }), !tokens.contains(where: isThing)
    else { return nil }
    return rest.lastIndex { Self.joys.contains($0.hash) }
  }

  private func isThing(_ token: Token) -> Bool {
    (Supersense.isTouchable(token.sense) || AbstractFog.things.contains(token.hash))
      && !Self.figures.contains(token.hash) && !Self.selves.contains(token.hash)
      && !Self.joys.contains(token.hash)
  }
}

extension NewLife {
  private static let opens = WordSet.phrases(openings)
  private static let from = WordHash.of("from")
  private static let so = WordHash.of("so")
  private static let to = WordHash.of("to")
  private static let into = WordHash.of("into")
  private static let their = WordHash.of("their")
  private static let whereWord = WordHash.of("where")
  private static let subjects = WordSet("you you'll")
  /// What every promise but those of `openings` begins with.
  private static let first = WordSet(
    [from, so] + [lives, transforming, turning, again, subjects].flatMap { Array($0.hashes) }
  )
  private static let yours = WordSet("your their her his you")
  /// Verbs that make one thing of another.
  private static let turning = WordSet(
    "turn turns turning transform transforms transforming convert channel alchemise transmute trade swap exchange replace"
  )
  /// Those of them with "for" or "with" instead of "into".
  private static let trading = WordSet("trade swap exchange replace")
  private static let trades = WordSet("for with")
  /// Verbs by which something of one's own is won back.
  private static let again = WordSet(
    """
    rewrite rewrites rewriting reclaim reclaiming rediscover rediscovers rediscovering reignite reigniting rekindle \
    rekindling reawaken awaken awakening unleash unleashing unlock unlocking ignite reinvent reinventing discover \
    discovering embrace embracing transform transforming elevate elevating revolutionise revolutionize restore back \
    honour step stepping harness fulfil fulfill realise realize manifest release releasing tap unlocks unleashes
    """
  )
  /// What is one's own and cannot be touched.
  private static let selves = WordSet(
    """
    life story spark joy power voice zest energy confidence future destiny self passion potential purpose dreams dream \
    inner light soul spirit magic strength truth freedom happiness greatness brilliance worth mindset relationship vision \
    potential
    """
  )
  /// By whom or how somebody gets from one state into another.
  private static let going = WordSet(
    """
    go goes going move moves moving take takes taking guide guides guiding lead leads help helps helping turn shift \
    shifts shifting bring brings bringing transform transforms get journey transition step steps people clients you them
    """
  )
  /// What somebody does who feels what is promised.
  private static let feeling = WordSet("live be become feel shine thrive flourish glow soar move")
  /// How somebody comes to feel what is foretold.
  private static let ending = WordSet(
    "leave walk come emerge feel feeling become wake finally discover start begin find will you'll be live"
  )
  /// What is left behind; "good" is, where "great" follows.
  private static let woes = WordSet(
    """
    stuck exhausted overwhelmed overwhelm burnt burned burnout stressed stress anxious anxiety lost fear fears chaos \
    confusion confused surviving survival struggle struggles struggling tired broke pain good doubt self-doubt insecure \
    frustrated frustration scattered invisible worry worries wounds trauma trials setbacks obstacles challenges \
    weakness weaknesses mess darkness fog drained numb hopeless shame guilt ordinary breakdown insecurity
    """
  )
  /// What is promised.
  private static let joys = WordSet(
    """
    soaring thriving confident confidence energised energized empowered empowerment great calm clarity clear clearer \
    freedom free freer joy joyful balance balanced peace peaceful success successful flow flowing flourishing purpose \
    power powerful strength strong stronger radiant light lighter alive happier happy fulfilled fulfilment fulfillment \
    unstoppable fearless inspired connected wisdom breakthrough extraordinary refreshed renewed restored rejuvenated \
    revitalised revitalized whole centred centered grounded transformed invincible hope hopeful ease glowing
    """
  )
  /// Things that such promises are made of, and that nobody means.
  private static let figures = WordSet(
    "body bodies heart skin mind fuel gold feet wings shoulders spring world home head eyes door doors"
  )
}
