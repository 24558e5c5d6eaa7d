// What the words behind a predatory word make of it.

extension PredatoryRejection {
  /// Whether what follows turns it away: "is wrong", "makes me tired", "aren't for me".
  var isDismissed: Bool {
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
      } else if Self.makes.contains(token.hash), after(place) == PredatoryWords.me {
        return !scene.has(Self.gains, after: 6)
      } else if Self.drove.contains(token.hash), after(place) == PredatoryWords.me {
        return Self.ways.contains(after(place + 1))
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
    if Self.behind.contains(hash) { return after(place) == PredatoryWords.me }
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
  var isListed: Bool {
    guard scene.start <= tokens.startIndex + 1 else { return false }
    var place = scene.end
    while place < min(tokens.endIndex, scene.end + 9) {
      let token = tokens[place]
      if token.kind != .mark, Self.firstSubject.contains(token.hash) {
        let isApart =
          tokens[place - 1].kind == .mark || Self.joints.contains(tokens[place - 1].hash)
        let verb = after(place)
        guard !isApart, PredatoryWords.negators.contains(verb) || Self.refusals.contains(verb)
        else {
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
  var isTurnedAway: Bool {
    let head = tokens.prefix(2)
    guard head.contains(where: { Self.supposing.contains($0.hash) }) else { return false }
    let high = min(tokens.endIndex, scene.end + 12)
    guard let comma = (scene.end..<high).first(where: isComma) else { return false }
    for place in comma..<high where PredatoryWords.negators.contains(tokens[place].hash) {
      guard !Self.limits.contains(after(place)) else { return false }
      if Self.unsuited.contains(after(place)) { return true }
      let rest = tokens[(place + 1)..<min(tokens.endIndex, place + 6)].prefix { $0.kind != .mark }
      return rest.contains { Self.address.contains($0.hash) }
    }
    return false
  }
}

extension PredatoryRejection {
  /// What it does to the writer: "makes me tired".
  private static let makes = WordSet("make makes made leave leaves left")
  /// What the writer has of it all the same: "makes me rich".
  private static let gains = WordSet("rich money happy proud glad")
  /// What denies the word that stands right before it: "funnels aren't".
  private static let denials = WordSet("isn't aren't are is wasn't weren't")
  /// How far it is from the writer: "not for me".
  private static let distance = WordSet("not my for here me nobody")
  /// What is said of it by whoever rejects it.
  private static let verdicts = WordSet(
    """
    wrong wicked lie lies nonsense ugly cruel dishonest rubbish ashamed repel repels bore bores disgust disgusts \
    broke embarrass embarrasses sicken sickens sadden saddens frighten frightens annoy annoys thief lying cried theft \
    hives creeps crawl crawls headache headaches shudder shiver wince nausea prey preys hurt hurts harm harms horrify \
    horrifies baffle baffles elsewhere
    """
  )
  /// What is a denial only with "not" behind it.
  private static let affirmed = WordSet("are is")
  /// What would make a pleasure of the refusal: "things I can't live without".
  private static let double = WordSet("without enough stop miss regret wait")
  /// "Is behind me", "beneath me".
  private static let behind = WordSet("behind beneath")
  /// What would drive a writer away.
  private static let drove = WordSet("drove drives drive")
  /// Where it drives them.
  private static let ways = WordSet("out away mad up crazy to")
  private static let over = WordHash.of("over")
  /// Words of blame that say so only of the word itself: "are sad", "I find them vulgar".
  private static let blames = WordSet(
    """
    sad creepy sinister vulgar grubby boring silly absurd daft evil horrible hideous depressing insulting tiresome \
    grotesque lonely manipulative
    """
  )
  /// What stands before a blame.
  private static let copulas = WordSet("is are was were feel feels seem seems a an so rather very")
  /// "Has no place".
  private static let lacking = WordSet("place room business")
  /// How a reader is singled out who is turned away.
  private static let supposing = WordSet("if when anyone whoever should")
  /// Where a reader is told to go, or not to.
  private static let address = WordSet("me us here elsewhere")
  /// "This is not your page", "not for you".
  private static let unsuited = WordSet("your the for who")
}
