/// Whether a predatory word is named in order to reject it, to quote it, or because it was left behind.
///
/// A negation counts only when it governs the word: "I don't just build funnels", "Don't have a funnel?" and "you can't
/// grow without a funnel" all sell one.
struct PredatoryRejection {
  let scene: PredatoryScene

  init(_ scene: PredatoryScene) { self.scene = scene }

  var tokens: ArraySlice<Token> { scene.tokens }

  var holds: Bool {
    isQuoted || isTitle || isDenied || isDismissed || isListed || isTurnedAway || isSuffered
  }

  /// Whether a word before it, in the same clause, denies or rejects it.
  private var isDenied: Bool {
    let low = max(tokens.startIndex, scene.start - Self.reach)
    var isLimited = false
    var (isPurpose, isReplaced) = (false, false)
    var (isJoined, hasComma) = (false, false)
    var place = scene.start - 1
    while place >= low, !endsClause(place) {
      let hash = tokens[place].hash
      if hash == PredatoryWords.to, isUndertaking(place + 1) {
        isPurpose = true
      } else if hash == Self.for {
        isReplaced = true
      } else if isComma(place) {
        hasComma = true
      } else if Self.limits.contains(hash) {
        if isOutdone(place) { return true }
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
      } else if rejects(place, isPurpose, isReplaced) || isOthers(place)
        || isForced(place) || !isPurpose && isRefused(place)
      {
        return true
      }
      place -= 1
    }
    return place >= low && isUnderLead(place)
  }

  /// Whether what follows "to" is begun: a verb of making, or the match's own.
  private func isUndertaking(_ place: Int) -> Bool {
    guard place < tokens.endIndex else { return false }
    return Self.undertaking.contains(tokens[place].hash)
      || Self.pursuing.contains(tokens[place].hash)
  }

  /// "What I don't do: …", "I used to sell: …", where no subject of its own stands behind the colon.
  private func isUnderLead(_ colon: Int) -> Bool {
    guard tokens[colon].kind == .mark, tokens[colon].byte == 0x3A,
      !tokens[colon..<scene.start].contains(where: { Self.starters.contains($0.hash) })
    else { return false }
    let lead = tokens[max(tokens.startIndex, colon - Self.reach)..<colon]
    return PredatoryRefusal.isSaid(in: lead)
      || lead.indices.contains { place in
        tokens[place].hash == Self.used && after(place) == PredatoryWords.to
          && Self.firstSubject.contains(before(place))
      }
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

  /// "… and I build", "… and started": a new subject or a new undertaking after "and".
  private func isJoint(_ place: Int) -> Bool {
    guard Self.joints.contains(tokens[place].hash) else { return false }
    return Self.starters.contains(after(place)) || Self.begun.contains(after(place))
  }

  /// Whether a negation means the word, and is not a question to the reader, a condition or half of a double one.
  private func governs(_ place: Int) -> Bool {
    let hash = tokens[place].hash
    let low = max(tokens.startIndex, place - 6)
    let before = tokens[low..<place]
    if before.suffix(3).contains(where: { Self.conditions.contains($0.hash) }) { return false }
    if isAskedOfReader || before.suffix(3).contains(where: { Self.missing.contains($0.hash) }) {
      return false
    }
    if hash == Self.without {
      let isDouble = before.contains {
        Self.negators.contains($0.hash) || Self.hindrances.contains($0.hash)
      }
      return !isDouble && !(place == tokens.startIndex && scene.has(Self.reader, after: 8))
    }
    return !scene.has(Self.undoing, after: 6) && !isTakenBack(place)
  }

  /// "I don't chase leads, I attract them"; "not everyone needs a funnel, but you do".
  private func isTakenBack(_ negation: Int) -> Bool {
    let isNoMore = tokens[negation].hash == Self.no && after(negation) == Self.more
    for place in scene.end..<min(tokens.endIndex, scene.end + 9) {
      let hash = tokens[place].hash
      if Self.drawing.contains(hash), Self.drawn.contains(after(place)) { return true }
      if place < scene.end + 4, Self.escaping.contains(hash) { return true }
      if isNoMore, Self.arriving.contains(hash), scene.has(Self.reader, after: 9) { return true }
      if hash == Self.but, after(place) == Self.you, after(place + 1) == Self.do,
        after(place + 2) == 0 || tokens[place + 3].kind == .mark
      {
        return true
      }
    }
    return false
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
  private func rejects(_ place: Int, _ isPurpose: Bool, _ isReplaced: Bool) -> Bool {
    let hash = tokens[place].hash
    // "I used to hate them": a dislike that is over.
    if Self.refusals.contains(hash) { return before(place - 1) != Self.used }
    if Self.partings.contains(hash) {
      // "I left nursing for lead generation": the word is what was chosen instead.
      return !isPurpose && !(isReplaced && Self.leavings.contains(hash))
        && !Self.selves.contains(after(place))
    }
    let next = after(place)
    if hash == Self.used {
      return next == PredatoryWords.to && !Self.refusals.contains(after(place + 1))
    }
    if Self.weary.contains(hash) {
      return Self.links.contains(next) || Self.links.contains(after(place + 1))
    }
    if Self.deceived.contains(hash) { return next == Self.for && !isOwned }
    if Self.swaps.contains(hash) { return !isReplaced && scene.has(Self.forSet, after: 4) }
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
    // "Once they trust me I close them" is told of today.
    case Self.once:
      place == tokens.startIndex
        && (Self.own.contains(after(place)) || tokens[(place + 1)...].first?.kind == .mark)
    case Self.beforehand: place == tokens.startIndex && Self.own.contains(after(place))
    default: Self.own.contains(before(place)) && !Self.perfect.contains(before(place))
    }
  }

  /// Whether others say it, or do it: "people tell me", "apparently", "my brother-in-law sells".
  private func isOthers(_ place: Int) -> Bool {
    let hash = tokens[place].hash
    if Self.sayings.contains(hash) { return !Self.own.contains(before(place)) }
    if Self.opinions.contains(hash) {
      // "They call me the queen of it."
      let isName = hash == Self.call && Self.speaker.contains(after(place))
      return !isOwned && !isName && Self.anyone.contains(before(place))
    }
    if Self.hearsay.contains(hash) { return true }
    if Self.acquaintances.contains(hash) {
      return place == tokens.startIndex + 1 && !isOwned && Self.someone.contains(before(place))
    }
    if Self.peers.contains(hash) { return place == tokens.startIndex + 1 && !isOwned }
    if Self.perceiving.contains(hash) {
      return before(place) == Self.i && before(place - 1) == Self.when
    }
    if Self.expecting.contains(hash) { return scene.has(Self.where, before: 8) }
    if Self.others.contains(hash) { return place == tokens.startIndex || startsClause(place) }
    if Self.kin.contains(hash) {
      return !isOwned && PredatoryWords.mine.contains(before(place))
        && (place - 1 == tokens.startIndex || startsClause(place - 1))
    }
    if Self.supposed.contains(hash), after(place) == PredatoryWords.to {
      return Self.myBeing.contains(before(place))
    }
    // "I asked my niece what a lead magnet was."
    guard hash == Self.what, Self.defined.contains(scene.next(1)) else { return false }
    return scene.has(Self.own, before: 8) && !scene.has(Self.reader, before: 8)
  }

  /// Whether the word is the writer's, or the reader's: "my sales funnel".
  private var isOwned: Bool { PredatoryWords.possessives.contains(scene.prior(1)) }

  /// Whether it is left behind, unmasked or not mastered, in words that say so only together.
  private func isRefused(_ place: Int) -> Bool {
    let (hash, next) = (tokens[place].hash, after(place))
    if isOutdone(place) { return true }
    if hash == Self.away { return next == Self.from }
    if hash == Self.back { return next == Self.on || next == Self.from }
    if Self.goodbye.contains(hash) { return next == PredatoryWords.to }
    if hash == Self.out { return next == Self.of && Self.been.contains(before(place)) }
    if hash == Self.about { return Self.verses.contains(before(place)) }
    if hash == Self.lost { return Self.tastes.contains(after(place + 1)) }
    if hash == Self.place { return next == Self.of && before(place) == Self.in }
    if Self.suffered.contains(hash) {
      return Self.been.contains(before(place)) && Self.firstSubject.contains(before(place - 1))
    }
    if Self.unskilled.contains(hash), next == Self.at {
      return Self.myBeing.contains(before(place)) || Self.myBeing.contains(before(place - 1))
    }
    guard Self.spotting.contains(hash),
      Self.articles.contains(next)
        || Self.pretended.contains(next)
    else { return false }
    return !Self.served.contains(tokens[scene.end - 1].hash)
      && !Self.firstSubject.contains(before(place))
      && !Self.openings.contains(scene.next(1))
  }

  /// "I'm done with", "I prefer a kettle to", "a kettle beats": it is less than what is named beside it.
  private func isOutdone(_ place: Int) -> Bool {
    let (hash, next) = (tokens[place].hash, after(place))
    if Self.finished.contains(hash) {
      return next == Self.with && Self.myBeing.contains(before(place))
    }
    if hash == Self.wrong { return next == Self.end }
    if hash == Self.down { return next == Self.with && place == tokens.startIndex }
    if Self.preferring.contains(hash) { return scene.has(Self.compared, before: 3) }
    guard Self.beating.contains(hash) else { return false }
    return !tokens[max(tokens.startIndex, place - 6)..<place].contains {
      Self.negators.contains($0.hash)
    }
  }

  /// "They made us upsell", "I was paid to close clients", "we had to cross-sell".
  private func isForced(_ place: Int) -> Bool {
    let (hash, next) = (tokens[place].hash, after(place))
    guard Self.forcing.contains(hash) else { return false }
    if hash == Self.had {
      return next == PredatoryWords.to && Self.firstSubject.contains(before(place))
        && !Self.learning.contains(after(place + 1))
    }
    if Self.speaker.contains(next) { return true }
    return next == PredatoryWords.to && Self.were.contains(before(place))
      && Self.firstSubject.contains(before(place - 1))
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
      } else if Self.verdicts.contains(token.hash) || isBlame(place) {
        return true
      } else if Self.naming.contains(token.hash), place <= scene.end + 3 {
        return true
      } else if Self.makes.contains(token.hash), after(place) == Self.me {
        return !scene.has(Self.gains, after: 6)
      } else if Self.denials.contains(token.hash), place <= scene.end + 1, isDistance(place) {
        return true
      }
      place += 1
    }
    return false
  }

  /// "Are sad", "I find them vulgar", "has no place in a hospice"; a sad client is something else.
  private func isBlame(_ place: Int) -> Bool {
    let hash = tokens[place].hash
    if hash == Self.no { return Self.lacking.contains(after(place)) }
    if hash == Self.behind { return after(place) == Self.me }
    if hash == Self.over {
      let isLast = place + 1 >= tokens.endIndex || tokens[place + 1].kind == .mark
      return isLast && Self.copulas.contains(before(place))
    }
    return Self.blames.contains(hash)
      && (place == scene.end || Self.copulas.contains(before(place)))
  }

  /// "Aren't for me", "are not my way"; not "are my trade" or "are not just".
  private func isDistance(_ place: Int) -> Bool {
    let next = after(place)
    if Self.affirmed.contains(tokens[place].hash) {
      return next == Self.not && Self.distance.contains(after(place + 1))
    }
    return Self.distance.contains(next)
  }

  /// "Lead magnets and other things I won't make": the sentence begins with it and ends with who does not do it.
  private var isListed: Bool {
    guard scene.start <= tokens.startIndex + 1 else { return false }
    var place = scene.end
    while place < min(tokens.endIndex, scene.end + 9) {
      let token = tokens[place]
      if token.kind != .mark, Self.firstSubject.contains(token.hash) {
        let isApart =
          tokens[place - 1].kind == .mark || Self.joints.contains(tokens[place - 1].hash)
        let verb = after(place)
        guard !isApart, Self.negators.contains(verb) || Self.refusals.contains(verb) else {
          return false
        }
        return !scene.has(Self.double, after: 14)
      }
      if token.kind == .mark, token.byte != 0x2C { return false }
      place += 1
    }
    return false
  }

  /// "If you sell leads, please do not write to me": who wants it is sent away.
  private var isTurnedAway: Bool {
    let head = tokens.prefix(2)
    guard head.contains(where: { Self.supposing.contains($0.hash) }) else { return false }
    let high = min(tokens.endIndex, scene.end + 12)
    guard let comma = (scene.end..<high).first(where: isComma) else { return false }
    for place in comma..<high where Self.negators.contains(tokens[place].hash) {
      guard !Self.limits.contains(after(place)) else { return false }
      if Self.unsuited.contains(after(place)) { return true }
      let rest = tokens[(place + 1)..<min(tokens.endIndex, place + 6)].prefix { $0.kind != .mark }
      return rest.contains { Self.speaker.contains($0.hash) }
    }
    return false
  }

  /// Whether the writer, or one of theirs, is the one to whom it was done: "I was upsold a coffin".
  private var isSuffered: Bool {
    let low = max(tokens.startIndex, scene.start - 6)
    if Self.speaker.contains(scene.next(1)) {
      return PredatoryWords.taking.contains(tokens[scene.end - 1].hash)
    }
    if PredatoryWords.taken.contains(tokens[scene.start].hash), Self.been.contains(scene.prior(1)) {
      return tokens[low..<scene.start].contains {
        PredatoryWords.mine.contains($0.hash) || Self.firstSubject.contains($0.hash)
          || Self.feeling.contains($0.hash)
      } && !tokens[low..<scene.start].contains { PredatoryWords.buyers.contains($0.hash) }
    }
    guard Self.served.contains(tokens[scene.end - 1].hash), scene.next(1) != PredatoryWords.of,
      Self.articles.contains(scene.prior(1))
    else { return false }
    let verb = scene.prior(2)
    return Self.been.contains(verb) && Self.firstSubject.contains(scene.prior(3))
  }
}
