/// Whether a predatory word is named in order to reject it, to quote it, or because it was left behind.
///
/// A negation counts only when it governs the word: "I don't just build funnels", "Don't have a funnel?" and "you can't
/// grow without a funnel" all sell one.
struct PredatoryRejection {
  private let scene: PredatoryScene

  init(_ scene: PredatoryScene) { self.scene = scene }

  private var tokens: ArraySlice<Token> { scene.tokens }

  var holds: Bool { isQuoted || isTitle || isDenied || isDismissed }

  /// Whether the match stands between quotation marks that the writer does not put around a word of their own trade.
  private var isQuoted: Bool {
    let low = max(tokens.startIndex, scene.start - Self.reach)
    let high = min(tokens.endIndex, scene.end + Self.reach)
    var place = scene.start - 1
    while place >= low, !opens(place) {
      if closes(place) { return false }
      place -= 1
    }
    guard place >= low else { return false }
    let mark = tokens[place].byte
    guard tokens[scene.end..<high].contains(where: { $0.kind == .mark && $0.byte == mark }) else {
      return false
    }
    return !isOwnTrade(place)
  }

  private func opens(_ place: Int) -> Bool {
    guard isQuote(place), place + 1 < tokens.endIndex else { return false }
    let isApart =
      place == tokens.startIndex || tokens[place].form.contains(.spaced)
      || tokens[place - 1].kind == .mark
    return isApart && !tokens[place + 1].form.contains(.spaced)
  }

  private func closes(_ place: Int) -> Bool {
    isQuote(place) && tokens[place].byte == 0x22 && !tokens[place].form.contains(.spaced)
  }

  private func isQuote(_ place: Int) -> Bool {
    tokens[place].kind == .mark && (tokens[place].byte == 0x22 || tokens[place].byte == 0x27)
  }

  /// "I build what I call 'lead magnets'": the writer's own verb stands before the quotation.
  private func isOwnTrade(_ quote: Int) -> Bool {
    let low = max(tokens.startIndex, quote - 4)
    guard let verb = tokens[low..<quote].lastIndex(where: { Self.making.contains($0.hash) })
    else { return false }
    return verb > tokens.startIndex && Self.own.contains(tokens[verb - 1].hash)
  }

  /// Whether it is part of an emphasized or linked run of capitalized and little words: the name of a book.
  private var isTitle: Bool {
    var first = scene.start
    let low = max(tokens.startIndex + 1, first - 6)
    // A sign of emphasis is blank in the author's bytes, so that its word stands two bytes behind the one before.
    while first >= low, tokens[first].start - tokens[first - 1].end != 2 {
      guard isTitleWord(first) else { return false }
      first -= 1
    }
    guard first >= low, tokens[first].form.contains(.capital) else { return false }
    var last = scene.end
    let high = min(tokens.endIndex, last + 6)
    while last < high, tokens[last].start - tokens[last - 1].end == 1, isTitleWord(last) {
      last += 1
    }
    let run = tokens[first..<last]
    return run.contains { Self.little.contains($0.hash) }
      && run.indices.allSatisfy(isTitleWord)
  }

  private func isTitleWord(_ place: Int) -> Bool {
    tokens[place].kind != .mark
      && (tokens[place].form.contains(.capital) || Self.little.contains(tokens[place].hash))
  }

  /// Whether a word before it, in the same clause, denies or rejects it.
  private var isDenied: Bool {
    let low = max(tokens.startIndex, scene.start - Self.reach)
    var isLimited = false
    var isPurpose = false
    var (isJoined, hasComma) = (false, false)
    var place = scene.start - 1
    while place >= low, !endsClause(place) {
      let hash = tokens[place].hash
      if hash == PredatoryWords.to, Self.undertaking.contains(after(place)) {
        isPurpose = true
      } else if isComma(place) {
        hasComma = true
      } else if Self.limits.contains(hash) {
        isLimited = true
      } else if Self.joints.contains(hash) {
        isJoined = true
      } else if Self.negators.contains(hash) {
        // "People who can't pay, and whales": the negation belongs to those people alone.
        // "Buyers, not browsers, through my funnel": so does one between commas.
        let isRelative = isJoined && Self.relatives.contains(before(place))
        guard isRelative || hasComma && isComma(place - 1) else {
          return !isLimited && governs(place)
        }
      } else if rejects(place, isPurpose) {
        return true
      }
      place -= 1
    }
    return false
  }

  private func isComma(_ place: Int) -> Bool {
    place >= tokens.startIndex && tokens[place].kind == .mark && tokens[place].byte == 0x2C
  }

  /// Whether the clause of the match begins behind this token.
  private func endsClause(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.kind != .mark { return Self.turns.contains(token.hash) || isJoint(place) }
    switch token.byte {
    case 0x2E, 0x3A, 0x3B, 0x3F, 0x21, Glyph.dash: return true
    case 0x2C: return Self.starters.contains(after(place))
    default: return false
    }
  }

  /// "… and I build": a new subject after "and".
  private func isJoint(_ place: Int) -> Bool {
    Self.joints.contains(tokens[place].hash) && Self.starters.contains(after(place))
  }

  /// Whether a negation means the word, and is not a question to the reader, a condition or half of a double one.
  private func governs(_ place: Int) -> Bool {
    let hash = tokens[place].hash
    let low = max(tokens.startIndex, place - 6)
    let before = tokens[low..<place]
    if before.suffix(3).contains(where: { Self.conditions.contains($0.hash) }) { return false }
    if isAskedOfReader { return false }
    if hash == Self.without {
      let isDouble = before.contains {
        Self.negators.contains($0.hash) || Self.hindrances.contains($0.hash)
      }
      return !isDouble && !(place == tokens.startIndex && scene.has(Self.reader, after: 8))
    }
    return !scene.has(Self.undoing, after: 6)
  }

  /// Whether the sentence asks the reader, rather than the writer.
  private var isAskedOfReader: Bool {
    let high = min(tokens.endIndex, scene.end + Self.reach)
    let end = tokens[scene.end..<high].first {
      $0.kind == .mark && ($0.byte == 0x3F || $0.byte == 0x2E || $0.byte == 0x3B)
    }
    return end?.byte == 0x3F && !scene.has(Self.own, before: Self.reach)
  }

  /// Whether a word says no without a negation.
  private func rejects(_ place: Int, _ isPurpose: Bool) -> Bool {
    let hash = tokens[place].hash
    if Self.refusals.contains(hash) { return true }
    if Self.partings.contains(hash) { return !isPurpose }
    let next = after(place)
    if hash == Self.used { return next == PredatoryWords.to }
    if Self.weary.contains(hash) {
      return Self.links.contains(next) || Self.links.contains(after(place + 1))
    }
    if Self.sayings.contains(hash) { return !Self.own.contains(before(place)) }
    if Self.others.contains(hash) { return place == tokens.startIndex || startsClause(place) }
    if hash == Self.than {
      let isBeing = Self.being.contains(before(place - 1)) && before(place) == Self.more
      return isBeing || scene.has(Self.rather, before: Self.reach)
    }
    if hash == Self.worked { return !Self.perfect.contains(before(place)) && next == Self.in }
    // "A guru sold me …", "it felt like …".
    if Self.doneToMe.contains(hash) { return next == Self.me }
    if hash == Self.felt { return next == Self.like }
    if Self.pastSigns.contains(hash) { return isPast(place) }
    if hash == Self.years { return scene.has(Self.afterwards, before: Self.reach) }
    if Self.naming.contains(hash) { return place >= scene.start - 2 }
    if Self.thirds.contains(hash) { return place == scene.start - 1 }
    return Self.being.contains(hash) && before(place) == Self.what
  }

  /// "Once I closed", "before I trained I closed", "I spent ten years closing": a job that is over.
  private func isPast(_ place: Int) -> Bool {
    switch tokens[place].hash {
    case Self.once: place == tokens.startIndex
    case Self.beforehand: place == tokens.startIndex && Self.own.contains(after(place))
    default: Self.own.contains(before(place)) && !Self.perfect.contains(before(place))
    }
  }

  private func startsClause(_ place: Int) -> Bool {
    guard place > tokens.startIndex else { return true }
    let token = tokens[place - 1]
    return token.kind == .mark || Self.determiners.contains(token.hash)
  }

  private func after(_ place: Int) -> UInt64 {
    place + 1 < tokens.endIndex ? tokens[place + 1].hash : 0
  }

  private func before(_ place: Int) -> UInt64 {
    place - 1 >= tokens.startIndex && place <= tokens.endIndex ? tokens[place - 1].hash : 0
  }

  /// Whether what follows turns it away: "is wrong", "makes me tired", "aren't for me".
  private var isDismissed: Bool {
    let high = min(tokens.endIndex, scene.end + 9)
    var place = scene.end
    while place < high {
      let token = tokens[place]
      if token.kind == .mark {
        if token.byte != 0x2C && token.byte != 0x22 && token.byte != 0x27 { return false }
      } else if Self.verdicts.contains(token.hash) {
        return true
      } else if Self.naming.contains(token.hash), place <= scene.end + 3 {
        return true
      } else if Self.makes.contains(token.hash), after(place) == Self.me {
        return !scene.has(Self.gains, after: 6)
      } else if Self.denials.contains(token.hash), place <= scene.end + 1 {
        return Self.distance.contains(after(place))
      }
      place += 1
    }
    return false
  }
}

extension PredatoryRejection {
  /// How many tokens before and behind a match are looked at.
  private static let reach = 18

  private static let `in` = WordHash.of("in")
  private static let felt = WordHash.of("felt")
  private static let like = WordHash.of("like")
  private static let doneToMe = WordSet("sold promised offered pitched")
  private static let me = WordHash.of("me")
  private static let more = WordHash.of("more")
  private static let than = WordHash.of("than")
  private static let used = WordHash.of("used")
  private static let what = WordHash.of("what")
  private static let without = WordHash.of("without")
  private static let worked = WordHash.of("worked")
  private static let years = WordHash.of("years")

  private static let own = WordSet("i we i'll we'll i'd i've i'm my")
  private static let making = WordSet("call build make create sell design use write")
  private static let reader = WordSet("you you're your")
  private static let limits = WordSet(
    """
    just only merely simply ignore miss skip overlook waste lose run neglect afraid fear worry underestimate let \
    stop rest wait sleep mind lack shy beats beat
    """
  )
  private static let negators = WordSet(
    """
    not no never nor neither without don't doesn't didn't won't can't cannot isn't aren't wasn't weren't haven't \
    hasn't hadn't couldn't wouldn't shouldn't nobody nobody's nothing none hardly dont
    """
  )
  private static let conditions = WordSet("if when unless why")
  private static let hindrances = WordSet(
    "refuse hard impossible difficult lost invisible fail fails"
  )
  private static let undoing = WordSet("without unless until like too better faster as")
  private static let turns = WordSet(
    "but until unless so yet then today now because while though although"
  )
  private static let relatives = WordSet("who that which whom")
  private static let little = WordSet("the a an of to for that and in on with from your")
  private static let joints = WordSet("and or")
  private static let starters = WordSet(
    "i i'm i'll i've i'd we we're we'll we've you you'll you're it's it it'll they he she today now so but"
  )
  private static let undertaking = WordSet(
    """
    build sell write do make help create start run teach close generate fill grow become design convert turn get \
    find
    """
  )
  /// Words that reject whatever they have as their object.
  private static let refusals = WordSet(
    """
    hate hates hated loathe loathes refuse refuses refused reject rejects rejected dislike dislikes avoid avoids \
    detest despise mistrust distrust resist oppose forget against instead anti survivors survivor allergic \
    object objects objection jargon
    """
  )
  /// Words that leave behind what they have as their object, unless what follows is a purpose.
  private static let partings = WordSet(
    """
    stopped quit left leaving gave given abandoned escaped fled sacked fired retired former formerly ex deleted \
    ditched scrapped binned burned burnt unlearned unlearning resigned dropped
    """
  )
  private static let weary = WordSet(
    """
    tired sick weary wary worn exhausted harmed hurt bruised fed bored spared wounded damaged drained recovering \
    short free sorry enough
    """
  )
  private static let links = WordSet("by of from with up for out")
  private static let sayings = WordSet(
    "says said told tells asked asks called calls suggests suggested advised measured wanted treated taught trained swears"
  )
  private static let others = WordSet("competitors competitor others gurus guru")
  private static let determiners = WordSet("my where other most while the")
  private static let being = WordSet("are is am be were was you're i'm we're they're")
  private static let rather = WordSet("rather sooner i'd")
  private static let perfect = WordSet("have i've we've has")
  private static let afterwards = WordSet("after")
  private static let once = WordHash.of("once")
  private static let beforehand = WordHash.of("before")
  private static let pastSigns = WordSet("once before spent")
  private static let thirds = WordSet("his her")
  private static let naming = WordSet("word words term phrase expression")
  private static let makes = WordSet("make makes made")
  private static let gains = WordSet("rich money happy proud glad")
  private static let denials = WordSet("isn't aren't are is wasn't weren't")
  private static let distance = WordSet("not my for here me nobody")
  private static let verdicts = WordSet(
    """
    wrong wicked lie lies nonsense ugly cruel dishonest rubbish ashamed repel repels bore bores disgust disgusts broke embarrass embarrasses sicken sickens sadden saddens frighten frightens annoy annoys \
    thief cried horrify horrifies baffle baffles elsewhere
    """
  )
}
