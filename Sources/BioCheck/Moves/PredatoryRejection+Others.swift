// What others say or do, and what was done to the writer.

extension PredatoryRejection {
  /// Whether others say it, or do it: "people tell me", "apparently", "my brother-in-law sells".
  func isOthers(_ place: Int) -> Bool {
    let hash = tokens[place].hash
    // "Sales calls" say nothing.
    if hash == Self.calls { return Self.called.contains(after(place)) }
    if Self.sayings.contains(hash) { return !Self.own.contains(before(place)) && !isPraise(place) }
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

  /// Whether it is buyers who praise it: "a client told me my sales funnel changed her life".
  private func isPraise(_ place: Int) -> Bool {
    isOwned
      && tokens[max(tokens.startIndex, place - 3)..<place].contains {
        PredatoryWords.buyers.contains($0.hash)
      }
  }

  /// Whether the word is the writer's, or the reader's: "my sales funnel".
  var isOwned: Bool { PredatoryWords.possessives.contains(scene.prior(1)) }

  /// "They made us upsell", "I was paid to close clients", "we had to cross-sell".
  func isForced(_ place: Int) -> Bool {
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

  /// Whether the writer, or one of theirs, is the one to whom it was done: "I was upsold a coffin".
  var isSuffered: Bool {
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

extension PredatoryRejection {
  /// What others say of it.
  private static let sayings = WordSet(
    """
    says said told tells asked asks called suggests suggested advises advised insists insisted claims claimed \
    recommends recommended measured wanted treated taught trained swears swore heard
    """
  )
  private static let calls = WordHash.of("calls")
  /// Whom somebody calls: "she calls it".
  private static let called = WordSet("it them this that me us you")
  /// Others of the trade, who begin a clause.
  private static let others = WordSet(
    "competitors competitor others gurus guru salesman salesmen salespeople marketers"
  )
  /// What may stand before those who begin a clause.
  private static let determiners = WordSet("my where other most while the a")
  /// What anyone says, when it is others who say it.
  private static let opinions = WordSet(
    "say saying tell call think insist claim advise swear suggest heard"
  )
  /// Those who say so without being named.
  private static let anyone = WordSet(
    """
    email letter advert leaflet some many people they others everyone everybody friends gurus experts marketers \
    consultants colleagues competitors books websites blogs folk
    """
  )
  /// Those who open a sentence as another: "a friend".
  private static let acquaintances = WordSet(
    "friend man salesman guru colleague chap bloke fellow"
  )
  /// What stands before an acquaintance.
  private static let someone = WordSet("a one some another")
  /// "Others", "somebody else".
  private static let peers = WordSet("other else")
  /// What the writer does when they meet with it: "when I hear".
  private static let perceiving = WordSet("see hear smell meet")
  private static let when = WordHash.of("when")
  private static let i = WordHash.of("i")
  /// What tells that it is said by others.
  private static let hearsay = WordSet("apparently supposedly allegedly according")
  /// Relatives, and those with whom one lives or has lived.
  private static let kin = WordSet(
    "\(FamilyWords.near) \(FamilyWords.elders) neighbour neighbor landlord flatmate lodger ex"
  )
  /// What the writer should do, in the eyes of others.
  private static let supposed = WordSet("supposed meant expected")
  /// "What a lead magnet is".
  private static let defined = WordSet("is was are were means meant")
  private static let had = WordHash.of("had")
  /// "They made us", "I was paid to", "we had to".
  private static let forcing = WordSet("made forced paid ordered pushed had")
  /// What one has to do of one's own will: "we had to learn".
  private static let learning = WordSet("learn figure find discover")
  /// A passive that is past.
  private static let were = WordSet("was were been being")
  private static let call = WordHash.of("call")
  /// How somebody felt to whom it was done.
  private static let feeling = WordSet("feels feel felt like")
  /// "In a trade where they expect you to".
  private static let expecting = WordSet("expect")
  /// "Where", where a set is asked for.
  private static let `where` = WordSet("where")
  /// The writer, as the object.
  private static let speaker = WordSet("me us")
}
