/// What somebody holds to be true, and what they do for others unpaid.
extension PlainTelling {
  /// Whether the writer says what they believe, or do not: "I believe a blunt knife is a kind of lie", "I don't hold with phones".
  var isBelief: Bool {
    tokens.indices.contains { place in
      guard isWriter(place) else { return false }
      var verb = place + 1
      while verb <= place + 3, holds(verb, Self.helping) { verb += 1 }
      if holds(verb, Self.believing) { return !holds(verb + 1, Self.warmth) }
      if holds(verb, Self.thinks) { return isOpinion(from: verb + 1) }
      return holds(verb, Self.holding) && holds(verb + 1, Self.with)
    }
  }

  /// Whether something is said of things in general behind "I think": "most testing is theatre", but not "I was lucky" or "of you".
  private func isOpinion(from place: Int) -> Bool {
    let first = place + (holds(place, Self.that) ? 1 : 0)
    guard tokens.indices.contains(first), tokens[first].isWord, tokens[first].pronoun == .none,
      !holds(first, Self.warmth), !holds(first, Self.pointing)
    else { return false }
    return (first + 1..<min(first + 9, tokens.endIndex)).contains { holds($0, Self.asserting) }
  }

  /// Whether the writer says what their faith or their side is: "I'm a Quaker", "my faith comes first", "I was raised Catholic".
  var isFaith: Bool {
    tokens.indices.contains { place in
      if holds(place, Self.faith), holds(place - 1, Self.mine) {
        return !holds(place + 1, Self.into)
      }
      guard isCreed(place), !tokens.indices.contains(place + 1) || !isNamedThing(place + 1) else {
        return false
      }
      return (place - 6..<place).contains {
        tokens.indices.contains($0) && isWriter($0) && isBeing(from: $0, to: place)
      }
    }
  }

  /// Whether from a writer to a creed it is only said that they are it: "I'm a lapsed", "she was raised", "I am still not".
  private func isBeing(from writer: Int, to creed: Int) -> Bool {
    var isSaid = holds(writer, Self.beingSubjects)
    for place in writer + 1..<creed {
      if holds(place, Self.being) {
        isSaid = true
      } else if !isSaid || tokens[place].kind == .mark || tokens[place].pronoun != .none
        || Self.elsewhere.contains(tokens[place].hash)
      {
        return false
      }
    }
    return isSaid
  }

  private func isCreed(_ place: Int) -> Bool {
    if holds(place, Self.creeds) { return true }
    let token = tokens[place]
    return token.kinds != 0 && lexicon.kinds(token.kinds) & Self.creedKinds != 0
      && (token.sense == Supersense.person || Supersense.isAdjectival(token.sense))
  }

  /// Whether what stands behind a creed makes it another thing's: "a Catholic school".
  private func isNamedThing(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.isWord && token.pronoun == .none && !holds(place, Self.following)
      && !WordSet.joints.contains(token.hash) && !WordSet.clauses.contains(token.hash)
  }

  /// Whether all that is thought in it others think: "two boys who think me strict", "for people who feel too old".
  var isOthersBelief: Bool {
    var isAny = false
    for place in tokens.indices where holds(place, Self.thinking) {
      guard (place - 2..<place).contains(where: { holds($0, Self.who) }) else { return false }
      isAny = true
    }
    return isAny
  }

  /// Whether the writer does something for others that nobody pays: "on Tuesdays we feed anyone who turns up".
  var isUnpaid: Bool {
    guard tokens.indices.contains(where: isWriter) else { return false }
    return tokens.indices.contains { place in
      if holds(place, Self.feeding) {
        return (place + 1...place + 4).contains { holds($0, Self.anyone) }
      }
      if holds(place, Self.volunteering) { return true }
      if holds(place, Self.charging), isRemitted(place) { return true }
      if holds(place, Self.paying), isForPoor(place) { return true }
      if holds(place, Self.free), isGiven(place) { return true }
      return holds(place, Self.free)
        && (place - 1...place + 4).contains { holds($0, Self.gathering) }
    }
  }

  /// Whether the writer does not charge some: "I don't charge them", "we never charge pensioners"; but not "you".
  private func isRemitted(_ place: Int) -> Bool {
    guard (place - 2..<place).contains(where: { holds($0, Self.sparing) }),
      (place - 4..<place).contains(where: { tokens.indices.contains($0) && isWriter($0) }),
      tokens.indices.contains(place + 1), tokens[place + 1].isWord
    else { return false }
    let who = tokens[place + 1]
    return who.pronoun == .third || holds(place + 1, Self.poor) || who.sense == Supersense.person
  }

  /// Whether it is for those who cannot pay: "every Monday is for people who can't pay", "for anyone who cannot afford it".
  private func isForPoor(_ place: Int) -> Bool {
    let unable = place - 1
    return holds(unable, Self.unable) && (unable - 2..<unable).contains { holds($0, Self.who) }
  }

  /// Whether the writer does something for nothing: "I review for free", "she mends for nothing"; not what is offered, got or wished.
  private func isGiven(_ place: Int) -> Bool {
    guard holds(place - 1, Self.toward), !holds(place + 1, Self.excepting), counts.pastVerbs == 0
    else { return false }
    let before = max(0, place - 12)..<place
    return before.contains {
      tokens.indices.contains($0) && isWriter($0) && !holds($0 + 1, Self.wishing)
    }
      && !before.contains { holds($0, Self.offering) }
      && !before.contains { tokens[$0].pronoun == .you }
  }

  /// The words without which neither is told.
  static let convictions = [
    believing, holding, feeding, volunteering, free, thinks, charging, paying,
  ]
  static let thinking = WordSet("think thinks thought feel feels felt")
  private static let who = WordSet("who")
  private static let thinks = WordSet("think thinks")
  private static let that = WordSet("that")
  /// What no opinion on things in general is about.
  private static let pointing = WordSet(
    "about of in outside like so back ahead twice on through up big differently this these those what there not"
  )
  private static let asserting = WordSet(
    """
    is are isn't aren't was were should shouldn't ought must can't cannot deserve deserves needs need beats ruins ruined \
    has have does do makes make
    """
  )
  static let faith = WordSet("faith religion")
  private static let into = WordSet("in")
  static let creedKinds = KindEvidence.bits("faith politics")
  static let creeds = WordSet("chapel humanist religious teetotal unionist monarchist vegetarian")
  private static let being = WordSet("am is are was were been raised reared brought")
  private static let elsewhere = WordSet("in at for of with from to by on near the about")
  private static let following = WordSet(
    "who so but because by since though although in with from of now again these still too like until till when without"
  )
  private static let helping = WordSet(
    "do don't does doesn't not never still also firmly no longer really happen"
  )
  private static let believing = WordSet("believe believes reckon reckons suspect distrust")
  private static let holding = WordSet("hold holds")
  private static let with = WordSet("with that")
  /// What everybody believes in, or a turn of speech.
  private static let warmth = WordSet(
    "you me it everyone every everybody each we there all strongly passionately"
  )
  private static let feeding = WordSet("feed feeds fed serve serves cook cooks cooked")
  private static let anyone = WordSet(
    "anyone anybody whoever homeless hungry strangers neighbours neighbors"
  )
  private static let volunteering = WordSet("volunteer volunteers volunteered unpaid")
  private static let free = WordSet("free nothing")
  private static let charging = WordSet("charge bill")
  private static let paying = WordSet("pay afford")
  private static let sparing = WordSet("don't doesn't never not won't")
  private static let unable = WordSet("can't cannot couldn't")
  private static let poor = WordSet(
    "anyone anybody people families pensioners students neighbours neighbors refugees"
  )
  /// "For nothing else but that" is no gift.
  private static let excepting = WordSet("else but other more less")
  private static let wishing = WordSet("would could might got get wasn't won't can't don't never")
  private static let offering = WordSet(
    "offer offers get gets try tries download call calls consultation trial session guide quote quotes estimate asking"
  )
  private static let gathering = WordSet("shelter library church hall hospice prison school")
}
