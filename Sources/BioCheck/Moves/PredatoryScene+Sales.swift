// The sense of words of the sales floor: leads one by one, closers, rivals, places that run out.

extension PredatoryScene {
  /// What the words from the match to `behind` make of people: a deal that is closed has nobody in it who could be prey.
  func sense(of term: PredatoryTerm, to behind: Int) -> PredatorySense {
    switch term {
    case .close where PredatoryWords.deals.contains(tokens[behind - 1].hash): .method
    // "Our pages convert" counts, and names nobody.
    case .convert where behind == end: .number
    default: term.sense
    }
  }

  /// "Every lead", "a cold lead" of those who sell; a detective's, a dog's and the metal are not meant.
  var isLead: Bool {
    if tokens[end - 1].hash == Self.contact { return has(Self.scoring, before: 4) }
    guard !has(PredatoryWords.ledElsewhere), !Self.metals.contains(next(1)) else { return false }
    return isObject(of: Self.gathering) || has(PredatoryWords.selling, within: 8)
      || has(Self.handled, after: 5) || isObject(of: Self.noticing)
  }

  /// "Reel clients in"; fish are not meant.
  var reeled: Int? {
    guard !has(PredatoryWords.animals), let behind = object(PredatoryWords.people),
      behind < tokens.endIndex, tokens[behind].hash == PredatoryWords.in, tokens.last?.byte != 0x3F
    else { return nil }
    return behind + 1
  }

  /// People who are supplied to others; resources on a shelf are not meant.
  var areSkilled: Bool {
    (isObject(of: Self.supplying) || Self.supplying.contains(prior(1)))
      && has(Self.employers, after: 6)
  }

  /// A market that is the writer's or the reader's to rule; that tulips rule one is news.
  var dominated: Int? {
    guard !has(Self.stalls, after: 6), !hasGoods(after: 6),
      PredatoryWords.possessives.contains(next(1)) || has(Self.rulers, before: 5)
    else {
      return nil
    }
    return object(Self.markets) ?? object(Self.markets, from: end + 2)
  }

  /// Those whose work it is to close; a door closer and "closer to home" are not meant.
  var areClosers: Bool {
    guard !has(Self.hinges) else { return false }
    if tokens[start].hash == Self.closers {
      return Self.teams.contains(prior(1)) || prior(1) == PredatoryWords.of
    }
    // "I'm a closer."
    if prior(1) == Self.a, PredatoryRejection.myBeing.contains(prior(2)), next(1) == 0 {
      return true
    }
    guard Self.teams.contains(prior(1)), next(1) == 0 || Self.who.contains(next(1)) else {
      return false
    }
    return has(Self.floor, within: 8)
  }

  /// Places that run out, where an offer is pressed on the reader; places at a table are not meant.
  var isPressed: Bool {
    if has(Self.rooms) || next(1) == Self.on { return false }
    if has(Self.pressure) || endsInShout { return true }
    // "Only three seats remain.": those that are counted for somebody are said to be somewhere.
    return has(Self.only, before: 4) && (Self.spots.contains(tokens[start].hash) || next(1) == 0)
  }

  /// "This is your last chance to join", "Last chance to book!": not "my last chance to see him".
  var isLastChance: Bool {
    guard prior(1) == 0 || prior(1) == Self.your else { return false }
    return Self.joining.contains(next(1)) || has(Self.enrolment, after: 6)
  }

  /// A clock that hurries a reader; a museum's doors and a price that follows its cost are not meant.
  var isDeadline: Bool {
    guard !has(Self.reasons), !hasGoods(before: 14, after: 14), !has(Self.rooms) else {
      return false
    }
    if Self.doors.contains(tokens[start].hash) {
      // A museum's doors have an article, and a day of the week is no hour at which a hall closes.
      return has(Self.enrolment) || prior(1) == 0 && has(Self.days, after: 3)
    }
    return Self.enrolling.contains(tokens[start].hash) || has(Self.clock, after: 6)
      || has(Self.untilSet, before: 6) && has(Self.days, before: 6)
  }

  /// "Make from the stranger a buyer", "each follower becomes a paying customer".
  var madeOfThem: Int? {
    let isMade = has(Self.making, before: 5) || tokens[end - 1].hash != Self.a
    guard isMade else { return nil }
    let from = next(1) == PredatoryWords.to && next(2) == Self.be ? end + 2 : end
    return object(PredatoryWords.payers, from: from)
  }

  /// "My target market is Leeds market": a market with stalls.
  var isMarketOfStalls: Bool {
    tokens[end - 1].hash == Self.marketPlace
      && (has(Self.stalls, after: 14) || hasGoods(after: 14) && has(Self.marketplaces, after: 14))
  }

  /// Whether something that is eaten, or that things are made of, stands near.
  private func hasGoods(before back: Int = 0, after reach: Int) -> Bool {
    let low = max(tokens.startIndex, start - back)
    let high = min(tokens.endIndex, end + reach)
    return (low..<high).contains { place in
      !(start..<end).contains(place)
        && (tokens[place].sense == Supersense.food || tokens[place].sense == Supersense.substance)
    }
  }

  private var endsInShout: Bool { tokens.last?.kind == .mark && tokens.last?.byte == 0x21 }

  static let markets = WordSet(
    "market markets niche industry competition competitors rivals category"
  )
  static let competition = WordSet("competition competitors rivals")
  static let games = WordSet(
    """
    children pupils girls boys football netball hockey rugby rowing cricket relay match tournament monopoly chess \
    quiz race marathon swim gala cup game games whist scrabble league village choir marrow marrows
    """
  )
  private static let contact = WordHash.of("contact")
  private static let scoring = WordSet(verbs: "nurture score segment convert monetise monetize")
  private static let noticing = WordSet(verbs: "spot identify recognise recognize")
  private static let rulers = WordSet("i we you i'll we'll help helps to")
  private static let closers = WordHash.of("closers")
  private static let marketPlace = WordHash.of("market")
  private static let marketplaces = WordSet("market markets")
  private static let stalls = WordSet("stall stalls fish cobbles saturday saturdays")
  private static let metals = WordSet("pipe pipes roof flashing paint type singer role guitar mine")
  private static let handled = WordSet(
    "scored nurtured qualified slip lost wasted passed emails email call calls"
  )
  private static let supplying = WordSet(verbs: "place supply deploy provide")
  static let employers = WordSet(
    "project projects bank banks banking insurers client clients sector team teams industry site companies"
  )
  private static let teams = WordSet(
    "my our your sales trained train trains training hire hires the a best top"
  )
  private static let who = WordSet("who and on for in")
  private static let floor = WordSet(
    "sale sales call calls lead leads prospect prospects scored deal deals ticket setter setters buyers"
  )
  private static let hinges = WordSet(
    "door doors hinge hinges gate gates drawer drawers lid get come sit look"
  )
  private static let only = WordSet("only just last final")
  private static let spots = WordSet("spots spot")
  private static let pressure = WordSet(
    """
    price prices doubles hurry grab claim secure snag gone fast midnight tonight launch enrol enroll enrolment \
    programme mastermind miss missed discount bonus offer webinar
    """
  )
  private static let rooms = WordSet(
    """
    table bench bus boat ferry barge van car kiln wheel wheels choir hut barn kitchen studio workshop room shed class \
    stove hall church theatre museum pub library carriage train lift cinema school pool house tent camp stall
    """
  )
  private static let reasons = WordSet("because since fuel")
  private static let doors = WordSet("doors")
  private static let enrolling = WordSet("cart enrolment enrollment")
  static let enrolment = WordSet(
    "again enrol enroll enrolment programme cohort mastermind offer price spots join course membership launch"
  )
  private static let untilSet = WordSet("until till")
  private static let joining = WordSet(
    "join enrol enroll book buy save sign grab secure claim register upgrade"
  )
  private static let dayWords = "\(CalendarWords.days) tonight tomorrow"
  private static let days = WordSet(dayWords)
  private static let clock = WordSet(dayWords + " midnight noon hours hour minutes soon")
  private static let making = WordSet(
    verbs: "turn convert create",
    and: "make makes making made"
  )
}
