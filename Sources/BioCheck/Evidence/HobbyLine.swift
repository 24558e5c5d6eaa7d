/// Whether a sentence lists what everyone likes and holds no word that would make one thing of it somebody's own.
///
/// The line alone decides. How revealing it is read to be does not: words of dogs, food and family weigh much there.
struct HobbyLine {
  /// Whether three likes stand in it, or two with a label such as "avid" or "lover", and nothing but likes, what frames them and the page's own name.
  let isCommon: Bool
  /// Whether it tells where somebody lives.
  let tellsHome: Bool
  /// Whether it tells with whom somebody lives there, which is no more than a census asks.
  let isCensus: Bool

  init(_ tokens: TokenSlice, in prose: Prose) {
    let opening = Self.opening(of: tokens)
    var (likes, labels) = (0, 0)
    var firstLike = tokens.endIndex
    var isOwn = Self.isOfWork(tokens)
    var home = Home()
    // In "when I'm not teaching" one word may be any, and one more where the desk is spoken of.
    var spare = opening.isNegated ? 1 : 0
    let isBusy = tokens[..<opening.end].contains { Self.desk.contains($0.hash) }
    if isBusy { spare += 1 }
    for place in tokens.indices where !isOwn {
      let token = tokens[place]
      let isPlace = home.takes(token)
      guard token.kind != .mark, !isPlace else { continue }
      if CommonLikes.words.contains(token.hash) || CommonLikes.alsoLiked.contains(token.hash) {
        likes += 1
        firstLike = min(firstLike, place)
        continue
      }
      if CommonLikes.likers.contains(token.hash) || Self.resting.contains(token.hash)
        || Self.isFound(place, tokens, prose.names)
      {
        labels = 1
        continue
      }
      if Self.isOuting(place, tokens) {
        likes += 1
        continue
      }
      if Self.isFrame(token, names: prose.names) || Self.isPetsName(place, tokens) { continue }
      if place < opening.end {
        if Self.callers.contains(token.hash) || Self.desk.contains(token.hash)
          || token.classes & Self.professional != 0
        {
          continue
        }
        if spare > 0, token.byte != 0, !token.form.contains(.capital) {
          spare -= 1
          continue
        }
      }
      isOwn = true
    }
    tellsHome = home.lives
    isCensus = home.isShared
    isCommon =
      !isOwn && likes + labels >= 3 && !Self.isDenied(firstLike, opening.end, tokens, prose)
  }

  /// Whether what is listed is worked with: "I work with children, families and friends".
  private static func isOfWork(_ tokens: TokenSlice) -> Bool {
    var isSubject: Bool?
    for token in tokens.prefix(4) where token.kind != .mark {
      if let isSubject, working.contains(token.hash) { return isSubject }
      let isHere =
        token.pronoun == .firstSubject || token.pronoun == .third || token.pronoun == .we
      isSubject = isHere || isSubject == true
    }
    return false
  }

  /// Whether a word says where somebody is met: "you'll find me", "she can be found", "you can catch Neil".
  private static func isFound(
    _ place: Int,
    _ tokens: TokenSlice,
    _ names: [UInt64]
  ) -> Bool {
    guard CommonLikes.finding.contains(tokens[place].hash) else { return false }
    let near = tokens[max(tokens.startIndex, place - 1)...].prefix(3)
    return near.contains {
      $0.pronoun == .first || $0.pronoun == .third || $0.hash == be || names.contains($0.hash)
    }
  }

  /// Whether a word ends what everyone does of an evening: "go out", "eating out".
  private static func isOuting(_ place: Int, _ tokens: TokenSlice) -> Bool {
    tokens[place].hash == out && place > tokens.startIndex
      && outings.contains(tokens[place - 1].hash)
  }

  /// Where somebody lives, which makes no like their own.
  private struct Home {
    private(set) var lives = false
    private var isOpen = false
    private var wasOpen = false
    /// Whether "with" follows the place, or the verb: "lives in Bath with".
    private(set) var isShared = false

    /// Whether a token is part of a place's name: "lives in Bath", "based near York, England".
    mutating func takes(_ token: Token) -> Bool {
      if token.kind == .mark { return isOpen && token.byte == 0x2C }
      if wasOpen, token.hash == HobbyLine.with { isShared = true }
      wasOpen = isOpen
      if HobbyLine.living.contains(token.hash) {
        (lives, wasOpen) = (true, true)
        return false
      }
      if lives, HobbyLine.at.contains(token.hash) {
        (isOpen, wasOpen) = (true, true)
        return true
      }
      isOpen = isOpen && token.form.contains(.capital) && token.pronoun == .none
      return isOpen
    }
  }

  /// Where a clause like "when I'm not working" ends that the sentence begins with, and whether it denies.
  private static func opening(of tokens: TokenSlice) -> (end: Int, isNegated: Bool) {
    let start = tokens.startIndex
    guard let first = tokens.first, openers.contains(first.hash) else { return (start, false) }
    var isNegated = false
    for place in tokens.indices.prefix(12) {
      if tokens[place].byte == 0x2C, tokens[place].kind == .mark { return (place + 1, isNegated) }
      if tokens[place].signs.contains(.negation) { isNegated = true }
      // Without a comma, the clause ends where the person comes back: "when I'm not working you'll find me".
      let isPerson = tokens[place].pronoun == .firstSubject || tokens[place].pronoun == .you
      if isPerson, place > start + 2 { return (place, isNegated) }
    }
    return (start, false)
  }

  /// Whether the liking is denied: "I don't enjoy hiking or cooking".
  private static func isDenied(
    _ like: Int,
    _ opening: Int,
    _ tokens: TokenSlice,
    _ prose: Prose
  ) -> Bool {
    // What is liked may stand within the opening, as family does in "outside of family life".
    guard like > opening else { return false }
    let range = opening..<tokens.endIndex
    return prose.tokens.withUnsafeBufferPointer { all in
      range.contains { place in
        let isAsked = place == like || tokens[place].classes.has(.enjoy)
        return isAsked && place <= like && Negation.reaches(all, place, range)
      }
    }
  }

  /// Whether a word is no more than what a pet is called: "my dog Molly".
  private static func isPetsName(_ place: Int, _ tokens: TokenSlice) -> Bool {
    guard tokens[place].form.contains(.capital)
    else { return false }
    var before = place - 1
    while before >= tokens.startIndex, callings.contains(tokens[before].hash) { before -= 1 }
    return before >= tokens.startIndex && tokens[before].classes.has(.pet)
      && CommonLikes.words.contains(tokens[before].hash)
  }

  private static func isFrame(_ token: Token, names: [UInt64]) -> Bool {
    token.pronoun != .none || CommonLikes.frame.contains(token.hash)
      || alsoFraming.contains(token.hash) || token.classes.has(.enjoy)
      || token.form.contains(.capital) && names.contains(token.hash)
  }

  private static let out = WordHash.of("out")
  private static let outings = WordSet("go going goes eat eating dine dining hang hanging")
  /// What somebody is busy with who is "not crunching numbers", "not buried in tax returns".
  private static let desk = WordSet(
    """
    numbers spreadsheets spreadsheet returns tax taxes ledgers accounts invoices emails email inbox deadlines deadline \
    meetings meeting computer laptop code coding paperwork contracts cases files reports budgets projects \
    listings properties houses homes deals calls pixels words figures data hours court courtroom surgery briefs campaigns
    """
  )
  private static let callings = WordSet("called named")
  /// Words that frame likes and say nothing themselves, beside `CommonLikes.frame`.
  private static let alsoFraming = WordSet(
    """
    \(CalendarWords.days) \(CalendarWords.daysInPlural) nothing than unwinding curl curled curling snuggle snuggled \
    put feet set sets binge-watch live heart amateur occasional favourite favorite meeting meet simple pleasures \
    company coast countryside hills woods park bit bits lot likely spot spots spotted mean means involved involve \
    involves preferably ideally perhaps maybe privately personally fond married chasing after rescue very slightly \
    spoiled spoilt crazy cheeky naughty adorable lively energetic mad golden duty clock surrounded strong far much \
    decent true crime red white morning mornings night nights weekday weekdays if start starts end ends then \
    recharging recharged board card ice craft country music's pop rock indie courts court game's kids' children's \
    dog's farmers' farmer's spent grown-up teenage them us we're we together between it's there's that's plus cosy \
    cozy warm bottle bowl pint mug pot slice hot cold sweet dark early late man woman dad's mum's girl boy guy caught \
    catching reruns seat class classes session somewhere anywhere under beside round roaring fire open log fluffy \
    cute senior older elderly now these those behind city village seaside season seasons weather permitting \
    favourites hitting hit heading head head's out-and-about pottering potter browsing browse wandering wander \
    sipping sip hang hangs soaking soak hosting host entertaining date dates spoiling walkies by place it he'll \
    she'll we'll they'll lives resides reside settled based ending starting begin begins farmers farmer job ask \
    winter summer spring autumn year along river you'd weekend's holiday holidays ideal perfect cuddled sleeping \
    sleep do does did see sees watch watches meets private personal personally leisure latest
    """
  )
  private static let professional = WordClass.professional | WordClass.help.bit

  /// Whom somebody works with, or what they do with them, in "when I'm not seeing clients".
  private static let callers = WordSet(
    "clients client patients customers students helping seeing teaching treating training coaching serving"
  )
  /// What a clause such as "when I'm not working" begins with.
  private static let openers = WordSet(
    "when she he while if outside away in on at beyond off whenever after once"
  )
  private static let working = WordSet("work works worked coach treat teach")
  private static let resting = WordSet(CommonLikes.restingWords)
  private static let with = WordHash.of("with")
  private static let be = WordHash.of("be")
  private static let living = WordSet("live lives living resides reside settled based home married")
  private static let at = WordSet("in near outside around")
}
