internal import Diagnostics

/// Praise that anyone can give themselves.
struct EmptySuperlative: Move {
  static let phrases = praise + awards + most + leading + plain + Comparison.openings

  private static let praise = [
    "leading expert", "leading authority", "leading provider", "leading voice", "leading coach",
    "industry leader", "industry-leading", "internationally acclaimed", "internationally renowned",
    "internationally recognised", "internationally recognized", "globally recognized",
    "globally recognised", "nationally recognised", "nationally recognized",
    "nationally acclaimed", "nationally renowned", "world-class", "world class", "world-renowned",
    "world-leading", "renowned", "highly sought-after", "highly sought after", "sought-after",
    "top-rated", "best-in-class", "cutting-edge", "cutting edge", "leading-edge",
    "state-of-the-art", "unparalleled", "unmatched", "unrivalled", "unrivaled", "second to none",
    "foremost expert", "thought leader", "thought leadership", "visionary", "visionary leader",
    "trailblazer", "game-changer", "game-changing", "go-to expert", "go-to person", "guru",
    "rockstar", "ninja", "proven track record", "track record of success", "wealth of experience",
    "wealth of knowledge", "vast experience", "extensive experience", "highly experienced",
    "highly qualified", "highly skilled", "highly motivated", "highly respected",
    "highly regarded", "highly acclaimed", "highly accomplished", "widely respected",
    "well-respected", "critically acclaimed", "acclaimed", "seasoned professional",
    "exceptional results", "outstanding results", "bestselling author", "best-selling author",
    "top-producing", "top producing", "top-performing", "top-notch", "top notch", "top-quality",
    "gold standard", "a cut above", "commitment to excellence", "standard of excellence",
    "standards of excellence", "speaks for itself", "speak for themselves", "without equal",
    "without rival", "without parallel", "beyond compare", "unbeatable",
    "incomparable", "in a class of my own", "in a class of its own", "in a league of my own",
    "in a league of its own", "head and shoulders above", "sets the standard", "set the standard",
    "sets the benchmark", "set the benchmark", "like no other", "one of a kind", "par excellence",
    "of the highest calibre", "of the highest caliber", "of the highest order", "pre-eminent",
    "preeminent", "second to nobody", "unsurpassed", "world's best", "world's finest",
    "top of my game", "top of her game", "top of his game", "top of my field", "top of her field",
    "top of his field", "leader in my field", "leader in her field", "leader in his field",
    "leader in the field", "best there is", "best you will ever", "best you'll ever",
    "first choice for", "number one choice", "of her generation", "of his generation",
  ]

  private static let awards = [
    "award-winning", "award winning", "multi-award-winning", "multi-award winning",
    "multi award winning", "multiple award-winning", "multiple awards", "many awards",
    "several awards", "numerous awards", "prestigious awards", "countless awards",
    "awards and accolades", "string of awards",
  ]

  /// "One of the most respected", with the article or without.
  private static let most = [
    "respected", "trusted", "influential", "successful", "experienced", "innovative",
    "prestigious", "accomplished", "sought-after", "knowledgeable", "recognised", "recognized",
    "acclaimed", "celebrated", "skilled", "talented", "renowned",
  ].map { "most \($0)" }

  /// What is praise only where a trade follows it: "the UK's leading hypnotherapist", "a top coach".
  private static let leading = [
    "leading", "top", "number one", "number-one", "no 1", "premier", "elite", "foremost", "finest",
    "best", "go-to",
  ]

  /// What may be said of a train or a hotel too: it counts where the sentence is stock.
  private static let plain = [
    "first-class", "first class", "the very best", "five-star", "five star", "5-star", "5 star",
    "highest standard",
    "highest standards", "highest quality", "highest possible standard",
    "highest possible standards", "exceptional service", "outstanding service",
    "superior service", "impeccable service", "exceptional quality", "outstanding quality",
    "prestigious", "best in the business", "best in the industry", "best in the field",
    "outstanding", "exceptional", "impeccable", "flawless", "superb", "unerring",
    "legendary", "peerless", "first-rate", "unbeaten", "unsurpassable",
  ]

  static let needsPhrase = true
  static let message = "praise that anyone can give themselves weighs nothing"
  static let question = "Who said so, about which piece of work, and what had you done?"

  static func applies(to kind: PageKind) -> Bool { kind.isAboutPerson || kind == .offer }

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard !sentence.matches.isEmpty, sentence.reveals < 0.8 else { return nil }
    // A named award with its year is a fact.
    guard sentence.counts.years == 0, !isToldWhich(sentence) else { return nil }
    if let found = sentence.firstMatch(where: {
      isPraise($0, in: sentence) && !sentence.isHearsay($0)
    }) {
      return found.span
    }
    return Comparison(sentence).span
  }

  /// Whether an award is named, here or in the next sentence: somebody gave it, to somebody, for something.
  private func isToldWhich(_ sentence: MoveSentence) -> Bool {
    guard sentence.matches.contains(where: { Self.prizes.contains($0.run) }) else { return false }
    if sentence.tokens.contains(where: { Self.given.contains($0.hash) }),
      sentence.counts.names + sentence.counts.numbers > 0
    {
      return true
    }
    guard let next = sentence.next else { return false }
    let counts = sentence.page.counts(next)
    return counts.names + counts.numbers + counts.years > 0
      && sentence.tokens(of: next).contains {
        Self.given.contains($0.hash) || Self.award.contains($0.hash)
      }
  }

  private func isStock(_ sentence: MoveSentence) -> Bool {
    sentence.stock >= 0.3 || sentence.isBare
  }

  private func isPraise(_ match: PhraseMatch, in sentence: MoveSentence) -> Bool {
    if Self.trades.contains(match.run) { return isBeforeTrade(match, sentence) }
    if Comparison.phrases.contains(match.run) { return false }
    let claim = Boast(sentence)
    let isOwn = sentence.reveals < 0.45 && isStock(sentence) || claim.isOwn(match)
    guard isOwn else { return false }
    let least: Float = claim.isOwn(match) ? 0.25 : 0.4
    if Self.everyday.contains(match.run), sentence.stock < least || isOfThing(match, sentence) {
      return false
    }
    // What the writer's own hands have made is theirs, though it can be touched.
    if claim.isOwn(match) { return true }
    if claim.isOthersBefore(match) { return false }
    // What is stock through and through praises its writer by the company they keep.
    return sentence.stock >= 0.5 || !sentence.isOfOthers(match)
  }

  /// Whether a trade follows and somebody's "the", "a" or "Leeds's" stands before: "one of the UK's leading stylists".
  private func isBeforeTrade(_ match: PhraseMatch, _ sentence: MoveSentence) -> Bool {
    let tokens = sentence.tokens
    guard match.token > tokens.startIndex else { return false }
    let before = tokens[match.token - 1]
    let isOneOf =
      before.form.contains(.apostrophe) && before.form.contains(.capital)
      || Self.regions.contains(before.hash) || isOneOfThe(match.token, tokens)
    if Boast(sentence).isOwnTrade(match) { return true }
    guard sentence.reveals < 0.45, isOneOf || Self.articles.contains(before.hash) else {
      return false
    }
    let next = tokens[sentence.end(of: match)...].prefix(3)
    let isTrade = next.prefix { $0.kind != .mark }.contains {
      $0.classes.has(.role) || $0.sense == Supersense.person
        || CredentialHeap.titles.contains($0.hash)
    }
    // The best man and the top floor are no praise; the best of a region is.
    if isOneOf {
      // A trade that is not known is one all the same, where somebody is one of its leading people.
      let isUnknown = next.first.map { $0.isWord && $0.row < 0 } ?? false
      return isTrade || isUnknown ? sentence.reveals < 0.3 && !sentence.isOfOthers(match) : false
    }
    return isTrade && !Self.common.contains(match.run) && isStock(sentence)
  }

  private func isOneOfThe(_ place: Int, _ tokens: TokenSlice) -> Bool {
    place - 3 >= tokens.startIndex && tokens[place - 3].hash == Self.one
      && Self.articles.contains(tokens[place - 1].hash)
  }

  /// Whether a hotel, a degree or a stamp is first-class, and not a person's work.
  private func isOfThing(_ match: PhraseMatch, _ sentence: MoveSentence) -> Bool {
    sentence.tokens[sentence.end(of: match)...].first.map { Self.things.contains($0.hash) } ?? false
  }

  private static let prizes = WordSet.phrases(awards)
  private static let given = WordSet("won gave awarded received medal prize silver gold bronze")
  private static let award = WordSet("award awards")
  private static let trades = WordSet.phrases(leading)
  private static let everyday = WordSet.phrases(plain)
  private static let common = WordSet.phrases(["best", "finest", "number one"])
  private static let one = WordHash.of("one")
  private static let articles = WordSet("the a our as")
  private static let regions = WordSet(
    "country's world's region's nation's city's town's county's area's industry's"
  )
  private static let things = WordSet(
    """
    degree degrees honours honors hotel hotels resort resorts stamp stamps post mail train carriage ticket tickets \
    citizen citizens general generals cricket cabin
    """
  )
}
