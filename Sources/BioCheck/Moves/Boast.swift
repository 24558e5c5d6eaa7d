internal import Diagnostics

/// Praise that the writer gives to their own work, whatever the work is made of.
///
/// "My pianos are second to none" and "I bake world-class bread" say as little as the same of coaching does: a thing that is
/// named shows nothing of how good it is. A past that is told, others whom it is said of, and a joke are something else.
struct Boast {
  private let sentence: MoveSentence
  private let tokens: TokenSlice

  init(_ sentence: MoveSentence) {
    self.sentence = sentence
    tokens = sentence.tokens
  }

  /// Whether a phrase is said of what the writer makes, does or is.
  func isOwn(_ match: PhraseMatch) -> Bool {
    let counts = sentence.counts
    guard sentence.reveals < 0.8, counts.ownPast == 0, counts.because == 0, counts.words <= 20,
      counts.numbers == 0 || Self.numbered.contains(match.run), !isTakenBack
    else { return false }
    var place = match.token - 1
    var left = 7
    while place >= tokens.startIndex, left > 0 {
      let token = tokens[place]
      if token.kind == .mark, token.byte != 0x2C { return false }
      if isOthers(token) || Self.taking.contains(token.hash) { return false }
      if token.pronoun == .firstSubject { return !isOthersNext(match) }
      if token.pronoun == .first, token.hash == Self.my { return !isOthersNext(match) }
      place -= 1
      left -= 1
    }
    return place < tokens.startIndex && Self.opens.contains(tokens[tokens.startIndex].hash)
      && !isOthersNext(match)
  }

  /// Whether the writer calls themselves the best, the finest or the one to go to of a trade, and leaves it at that.
  func isOwnTrade(_ match: PhraseMatch) -> Bool {
    guard match.token > tokens.startIndex, isOwn(match),
      Self.the.contains(tokens[match.token - 1].hash)
    else { return false }
    let rest = tokens[match.token...].drop { Int($0.start) < match.span.end }
    var words = 0
    var hasTrade = false
    for place in rest.indices.prefix(4) {
      let token = tokens[place]
      if token.kind == .mark || Self.where.contains(token.hash) { break }
      hasTrade = hasTrade || Self.isTrade(token)
      words += 1
    }
    let end = rest.startIndex + words
    if words == 0 || hasTrade { return isRegion(end) }
    // What is made by hand is praised in the plural: "I build the finest staircases in England".
    return words <= 2 && end < tokens.endIndex && Self.inWord == tokens[end].hash && isRegion(end)
  }

  /// Whether what follows a trade is nothing, or a part of the world: "in town", "in England", "around".
  private func isRegion(_ place: Int) -> Bool {
    guard place < tokens.endIndex else { return true }
    let rest = tokens[place...].prefix { $0.kind != .mark }
    guard let first = rest.first else {
      return tokens[place...].count { $0.kind != .mark } <= 8
    }
    if Self.around.contains(first.hash) { return true }
    guard Self.where.contains(first.hash) else { return false }
    return rest.dropFirst().prefix(4).contains {
      $0.form.contains(.capital) || Self.regions.contains($0.hash)
    } || first.hash == Self.forWord
  }

  /// Whether a word is somebody's trade, or what they sell by it.
  static func isTrade(_ token: Token) -> Bool {
    token.classes.has(.role) || token.sense == Supersense.person
      || CredentialHeap.titles.contains(token.hash) || services.contains(token.hash)
      || trades.contains(token.hash)
  }

  /// Whether a word is somebody else, or an animal.
  private func isOthers(_ token: Token) -> Bool {
    token.pronoun == .third || token.pronoun == .thirdPossessive || isKin(token)
      || token.classes.has(.pet) || Self.others.contains(token.hash)
  }

  /// Whether an animal, kin, or the work of others is what is praised.
  private func isOthersNext(_ match: PhraseMatch) -> Bool {
    let rest = tokens[match.token...].drop { Int($0.start) < match.span.end }
    let praised = rest.prefix(3).prefix {
      $0.kind != .mark && !Self.where.contains($0.hash)
    }
    guard !praised.contains(where: { Self.isTrade($0) && !isKin($0) }) else { return false }
    return praised.contains {
      $0.sense == Supersense.animal || isKin($0) || $0.classes.has(.pet)
    }
  }

  private func isKin(_ token: Token) -> Bool {
    token.classes.has(.kin) && token.sense == Supersense.person
  }

  /// Whether somebody else is named before a phrase, and the writer is not: "my teacher, a world-class cellist".
  func isOthersBefore(_ match: PhraseMatch) -> Bool {
    tokens[..<match.token].contains { Self.others.contains($0.hash) || isKin($0) }
      && !tokens[..<match.token].contains { $0.pronoun == .firstSubject }
  }

  /// Whether the sentence takes it back, or smiles at it.
  private var isTakenBack: Bool {
    tokens.contains { Self.failings.contains($0.hash) || $0.pronoun == .third }
  }
}

extension Boast {
  private static let numbered = WordSet.phrases(["number one", "no 1", "number one choice"])
  private static let inWord = WordHash.of("in")
  private static let forWord = WordHash.of("for")
  /// What somebody's trade opens a sentence with: "As an award-winning baker, I".
  private static let opens = WordSet("as known recognised recognized considered voted described")
  private static let my = WordHash.of("my")
  /// What stands before a trade that is praised.
  private static let the = WordSet("the your a simply quite")
  /// What a part of the world follows.
  private static let `where` = WordSet("in of on for across this at within north south east west")
  /// What ends a praise and says no more than "in the world".
  private static let around = WordSet("around anywhere ever today going bar by you")
  private static let regions = WordSet(
    """
    town city county country region area world industry business trade field village neighbourhood neighborhood state \
    nation valley district land side what
    """
  )
  /// What is sold by a trade.
  private static let services = WordSet(
    """
    service services price prices quality work workmanship job deal value experience results craftsmanship
    """
  )
  /// Trades that no class or sense of the lexicon tells.
  private static let trades = WordSet(
    "groomer tuner plumber joiner florist upholsterer stylist sitter walker"
  )
  /// Others whom a praise may be of, or from.
  private static let others = WordSet(
    "teacher teachers neighbour neighbor boss friend friends colleague colleagues says said called calls who"
  )
  /// What one does with the work of others.
  private static let taking = WordSet(
    """
    eat ate drink watch read hear heard met meet know knew love like want wanted hate buy bought saw see visit slept \
    stayed taught learned learnt trained worked studied wish hope dream used
    """
  )
  /// What makes a joke of a praise: a failing, a place where nobody else is, a rank that is not the first, a doubt.
  private static let failings = WordSet(
    """
    worst losing lost failing failed burning burnt asleep sleeping dead broke broken bad badly terrible lousy joke \
    jokes kitchen mirror bath shower third fourth except unless almost nearly probably allegedly supposedly
    """
  )
}
