/// Whether a predatory word is named in order to reject it, to quote it, or because it was left behind.
///
/// A negation counts only when it governs the word: "I don't just build funnels", "Don't have a funnel?" and "you can't
/// grow without a funnel" all sell one.
struct PredatoryRejection {
  let scene: PredatoryScene
  let term: PredatoryTerm

  init(_ scene: PredatoryScene, _ term: PredatoryTerm) {
    self.scene = scene
    self.term = term
  }

  var tokens: TokenSlice { scene.tokens }

  var holds: Bool {
    isQuoted || isTitle || isDenied || isDismissed || isListed || isTurnedAway || isSuffered
  }

  /// Whether a word before it, in the same clause, denies or rejects it.
  private var isDenied: Bool {
    // "Never leave money on the table" is the creed itself.
    if term == .unclaimed { return false }
    let low = max(tokens.startIndex, scene.start - Self.reach)
    var isLimited = false
    var (isPurpose, isReplaced) = (false, false)
    var (isJoined, hasComma) = (false, false)
    var place = scene.start - 1
    while place >= low, !endsClause(place) {
      let hash = tokens[place].hash
      if hash == PredatoryWords.to, isUndertaking(place + 1) {
        isPurpose = true
      } else if hash == PredatoryWords.for {
        isReplaced = true
      } else if isComma(place) {
        hasComma = true
      } else if Self.limits.contains(hash) || Self.refusals.contains(hash) && isBidden(place) {
        if isOutdone(place) { return true }
        isLimited = true
      } else if Self.marvels.contains(hash), Self.marvelled.contains(after(place)) {
        isLimited = true
      } else if Self.joints.contains(hash) {
        isJoined = true
      } else if PredatoryWords.negators.contains(hash) {
        // "People who can't pay, and whales": the negation belongs to those people alone.
        // "Buyers, not browsers, through my funnel": so does one between commas.
        let isRelative = isJoined && Self.relatives.contains(before(place))
        guard isRelative || hasComma && isComma(place - 1) else {
          return !isLimited && governs(place) && !isOfSome(place) && !isContempt(place)
        }
      } else if rejects(place, isPurpose, isReplaced) || isOthers(place)
        || isForced(place) || !isPurpose && isRefused(place)
      {
        return true
      }
      place -= 1
    }
    return place >= low && (isUnderLead(place) || isCause(place) || isUntilYear(place))
  }

  /// "Not everyone is ready for my programme": some are.
  private func isOfSome(_ place: Int) -> Bool {
    guard tokens[place].hash == Self.not, Self.everyone.contains(after(place)) else { return false }
    return isOwned || tokens[place..<scene.start].contains { Self.fit.contains($0.hash) }
  }

  /// "We attract buyers, not tyre-kickers", "No time-wasters": a name of contempt that is meant of others.
  private func isContempt(_ place: Int) -> Bool {
    guard term == .contempt, place == scene.start - 1 else { return false }
    return tokens[place].hash == Self.not && isComma(place - 1)
      || tokens[place].hash == Self.no && place == tokens.startIndex
  }

  /// "Until 2015 I managed the sales funnel of a bank": a year before which it was so.
  private func isUntilYear(_ place: Int) -> Bool {
    tokens[place].hash == Self.until && place == tokens.startIndex
      && place + 1 < tokens.endIndex && tokens[place + 1].kind == .year
  }

  /// "I left because of the upsells": what they drove the writer to.
  private func isCause(_ place: Int) -> Bool {
    tokens[place].hash == Self.because && after(place) == PredatoryWords.of
      && tokens[max(tokens.startIndex, place - 8)..<place].contains {
        Self.leavings.contains($0.hash)
      }
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

  func isComma(_ place: Int) -> Bool {
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

  /// Whether nobody is to refuse it: "don't avoid it", "stop resisting it", "you can't refuse it"; not "I'll never forget it".
  private func isBidden(_ place: Int) -> Bool {
    let words = tokens[max(tokens.startIndex, place - 3)..<place]
    if tokens[place].hash == Self.forget, words.contains(where: { Self.own.contains($0.hash) }) {
      return false
    }
    return words.contains {
      PredatoryWords.negators.contains($0.hash) || Self.stops.contains($0.hash)
    }
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
        PredatoryWords.negators.contains($0.hash) || Self.hindrances.contains($0.hash)
      }
      return !isDouble && !(place == tokens.startIndex && scene.has(Self.reader, after: 8))
    }
    return !scene.has(Self.undoing, after: 6) && !isTakenBack(place)
  }

  /// "I don't chase leads, I attract them"; "not everyone needs a funnel, but you do".
  private func isTakenBack(_ negation: Int) -> Bool {
    if Self.faulty.contains(scene.prior(1)) { return true }
    let isNoMore = tokens[negation].hash == Self.no && after(negation) == PredatoryWords.more
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
    if Self.deceived.contains(hash) { return next == PredatoryWords.for && !isOwned }
    if Self.swaps.contains(hash) { return !isReplaced && scene.has(Self.forSet, after: 4) }
    if hash == Self.than {
      let isBeing = Self.being.contains(before(place - 1)) && before(place) == PredatoryWords.more
      return isBeing || scene.has(Self.rather, before: Self.reach)
    }
    if hash == Self.worked {
      return !Self.perfect.contains(before(place)) && next == PredatoryWords.in
    }
    if Self.endured.contains(hash) { return Self.own.contains(before(place)) }
    // "A guru sold me …", "it felt like …".
    if Self.doneToMe.contains(hash) { return next == PredatoryWords.me }
    if Self.pastSigns.contains(hash) { return isPast(place) }
    if hash == Self.years { return scene.has(Self.afterwards, before: Self.reach) }
    // "The words that close a buyer" name nothing.
    if Self.naming.contains(hash) {
      return place >= scene.start - 2 && !Self.relatives.contains(scene.prior(1))
    }
    if Self.thirds.contains(hash) { return place == scene.start - 1 }
    return Self.being.contains(hash) && before(place) == Self.what && place >= scene.start - 2
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

  /// Whether it is left behind, unmasked or not mastered, in words that say so only together.
  private func isRefused(_ place: Int) -> Bool {
    let (hash, next) = (tokens[place].hash, after(place))
    if isOutdone(place) { return true }
    if begins(place, Self.farewells) { return true }
    if hash == Self.lost { return Self.tastes.contains(after(place + 1)) }
    if hash == Self.failed {
      return next == PredatoryWords.at && Self.firstSubject.contains(before(place))
        && !scene.has(Self.undoing, after: 8)
    }
    if Self.suffered.contains(hash) {
      return Self.been.contains(before(place)) && Self.firstSubject.contains(before(place - 1))
    }
    if Self.unskilled.contains(hash), next == PredatoryWords.at {
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
    if hash == Self.down { return next == Self.with && place == tokens.startIndex }
    if Self.preferring.contains(hash) { return scene.has(Self.compared, before: 3) }
    guard Self.beating.contains(hash) else { return false }
    return !tokens[max(tokens.startIndex, place - 6)..<place].contains {
      PredatoryWords.negators.contains($0.hash)
    }
  }

  /// Whether one of these phrases of three words at most begins at a place.
  private func begins(_ place: Int, _ phrases: WordSet) -> Bool {
    var run: UInt64 = 0
    for token in tokens[place..<min(tokens.endIndex, place + 3)] {
      run = WordHash.chain(run, token.hash)
      if phrases.contains(run) { return true }
    }
    return false
  }

  func after(_ place: Int) -> UInt64 {
    place + 1 < tokens.endIndex ? tokens[place + 1].hash : 0
  }

  func before(_ place: Int) -> UInt64 {
    place - 1 >= tokens.startIndex && place <= tokens.endIndex ? tokens[place - 1].hash : 0
  }
}
