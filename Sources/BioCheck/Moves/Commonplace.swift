internal import Diagnostics

/// What everybody in every trade has said: proverbs, and the assurances that every customer has heard.
///
/// A commonplace counts where the sentence says nothing else: a "but", a name, a number, or a reason makes it one's own.
struct Commonplace {
  static let sayings: [String] = assurances + alike + proverbs + endeavours + safe + earnest

  private static let assurances: [String] =
    ["job", "project", "task", "question", "order", "garden", "problem", "event", "budget"]
    .flatMap { noun in
      ["big", "large", "small"].map { "no \(noun) is too \($0)" }
        + ["big", "small"].map { "no \(noun) too \($0)" }
    }
    + ["customer", "client", "quality", "safety", "your comfort", "your satisfaction", "honesty"]
    .flatMap {
      [
        "\($0) comes first", "\($0) always comes first", "\($0) come first",
        "\($0) always come first",
      ]
    } + [
      "your satisfaction is", "customer satisfaction is", "client satisfaction is",
      "customer is always right", "satisfaction guaranteed", "satisfaction is guaranteed",
      "not just a number", "not just another number", "more than just a number",
      "at the heart of what i do", "at the heart of everything i do", "at the heart of all i do",
      "at the heart of what we do", "at the heart of everything we do",
    ]

  private static let alike: [String] =
    [
      "people", "clients", "days", "homes", "gardens", "families",
      "children", "dogs", "pets", "bodies", "weddings", "projects", "businesses", "brides",
      "couples",
      "students", "jobs", "journeys", "stories", "sessions", "houses", "cases", "patients",
      "customers",
    ]
    .flatMap { ["no two \($0) are", "no two \($0) are ever"] }
    + [
      "client", "person", "child", "home", "family", "body", "couple", "business", "garden", "dog",
      "wedding", "project", "student", "house", "pet", "case", "individual", "patient", "customer",
      "situation", "journey", "story", "bride", "one",
    ]
    .flatMap { noun in
      [
        "is unique", "is different", "is special", "deserves", "has a story", "tells a story",
        "has its own story", "has their own story", "matters",
      ].map { "every \(noun) \($0)" }
        + ["each \(noun) is unique", "each \(noun) is different"]
    } + [
      "everyone is unique", "everyone is different", "everybody is different", "we are all unique",
      "we are all different", "one size does not fit", "one size doesn't fit", "one-size-fits-all",
      "one size fits all",
    ]

  private static let proverbs: [String] = [
    "prevention is better than", "better safe than sorry", "never too late to",
    "never too early to", "never too old to", "begins with a single step",
    "starts with a single step",
    "begins with the first step", "first step is the hardest", "the first step is always",
    "laughter is the best", "honesty is the best", "time is money", "knowledge is power",
    "practice makes perfect", "home is where the heart", "is worth a thousand words",
    "first impressions count", "first impressions matter", "first impressions last",
    "health is wealth", "your health is your", "you are what you eat", "life is too short",
    "life's too short", "life is a journey", "actions speak louder",
    "rome wasn't built in", "where there's a will", "every cloud has a",
    "the devil is in the detail",
    "teamwork makes the dream", "good things take time", "change is the only constant",
    "you only live once", "happiness is a choice", "communication is key", "consistency is key",
    "knowledge is key", "the little things that", "it's the little things",
    "the little things count", "people buy from people", "attention to detail is",
    "a problem shared is", "a stitch in time", "is too much trouble",
    "wins the race", "you get what you pay",
    "a smile costs", "a smile goes a long", "your wish is my", "the client first",
    "the customer first", "a job properly", "a job worth doing", "doing things properly",
    "part of my own family", "part of the family", "i am here to help", "i'm here to help",
    "last but not least", "the proof of the pudding", "seeing is believing",
    "great minds think", "variety is the spice", "every little helps",
  ]

  private static let endeavours: [String] =
    pledgers.flatMap { who in
      [
        "go the extra mile", "go above and beyond", "leave no stone unturned",
        "think outside the box",
        "give one hundred percent", "give one hundred per cent", "give 100", "give 110",
        "strive for excellence", "strive for perfection", "take the time to listen",
        "take the time to get", "take great pride in", "take pride in", "take enormous pride in",
        "take immense pride in", "pride myself on", "listen carefully to what",
        "listen to your needs",
        "aim to please", "aim to exceed", "do my very best", "do everything i can",
        "work tirelessly", "tick all the boxes",
        "put you first", "put my clients first", "put clients first", "put customers first",
        "treat everyone", "look forward to hearing", "look forward to working",
        "look forward to meeting", "look forward to welcoming", "believe in quality",
      ].map { "\(who) \($0)" }
    } + [
      "my attention to detail", "whatever your budget", "whatever your needs",
      "whatever your style", "whatever the occasion", "whatever your goals", "whatever your level",
      "whatever your age", "from concept to completion",
    ]

  /// Who does their best: "I", "we'll always".
  private static let pledgers = ["i", "we", "always", "i'll", "i will"]

  private static let safe: [String] = [
    "as i would my own", "as if it were my own", "as if they were my own", "as if it was my own",
    "as if they were mine", "as if it were mine", "as though it were my own",
    "as though they were my own", "like they were my own", "like part of the family",
    "like one of the family", "as part of the family", "like members of the family",
    "a safe pair of hands", "in safe hands", "in the best hands", "in capable hands",
    "my door is always open", "our door is always open", "take the stress out of",
    "takes the stress out of", "take the hassle out of", "take the worry out of",
    "find the right solution", "find the perfect solution", "find the best solution",
    "you can count on me", "you can rely on me", "the difference is in the detail",
  ]

  /// These are said in earnest too, so that the sentence itself must read as stock.
  private static let earnest: [String] =
    [
      "from start to finish", "big or small", "large or small", "like family", "here for you",
      "there for you", "like my own", "in good hands", "peace of mind", "make a difference",
      "make a real difference", "making a difference", "eye for detail", "every step of the way",
      "details matter", "less is more", "measure twice", "healthy mind",
    ]
    + pledgers.flatMap { who in
      ["work around your", "work closely with", "do my best to"].map { "\(who) \($0)" }
    }

  static let phrases = WordSet.phrases(sayings)
  private static let plain = WordSet.phrases(earnest)

  private let sentence: MoveSentence

  init(_ sentence: MoveSentence) { self.sentence = sentence }

  /// The sentence, where a commonplace is all that it says.
  var span: SourceSpan? {
    guard !sentence.matches.isEmpty, saysNothingElse, !isProven else { return nil }
    return sentence.matches.contains(where: isMeant) ? sentence.span : nil
  }

  /// Whether nothing in the sentence is somebody's own: no name, reason, deed, turn or quotation.
  private var saysNothingElse: Bool {
    let (counts, stock) = (sentence.counts, sentence.stock)
    guard counts.names == 0, counts.years == 0, counts.numbers <= 1, counts.ownPast == 0,
      counts.quoted == 0, counts.marks.semicolon == 0, counts.marks.colon == 0
    else { return false }
    if counts.because > 0, stock < 0.6 { return false }
    if stock < 0.5, counts.words > 16 || sentence.tokens.contains(where: isTold) { return false }
    if stock < 0.4, counts.unknown > 0 { return false }
    return !sentence.tokens.contains(where: isAnothers)
  }

  /// Whether a word tells what happened; a "story" by itself is none.
  private func isTold(_ token: Token) -> Bool {
    token.classes.has(.story) && !Self.stories.contains(token.hash)
  }

  /// Whether a word takes the commonplace back, or gives it to somebody else.
  private func isAnothers(_ token: Token) -> Bool {
    Self.turns.contains(token.hash) || Self.relatives.contains(token.hash)
  }

  private func isMeant(_ match: PhraseMatch) -> Bool {
    guard Self.phrases.contains(match.run) else { return false }
    let (counts, stock) = (sentence.counts, sentence.stock)
    if Self.plain.contains(match.run) { return stock >= 0.45 && sentence.reveals < 0.35 }
    let rest = sentence.tokens[sentence.end(of: match)...]
    // What goes on for long says something of its own: "and one of them pays me in eels".
    guard stock >= 0.62 || rest.count(where: { $0.kind != .mark }) <= 6 else { return false }
    let things = rest.count {
      Supersense.isTouchable($0.sense) && !Self.figures.contains($0.hash)
    }
    guard things <= (stock >= 0.4 ? 2 : 0), counts.negations <= 2 else { return false }
    return stock >= 0.4 || sentence.reveals < 0.7 && counts.words <= 14
  }

  /// Whether the next sentence makes the commonplace the writer's own by a case, or with a smile.
  private var isProven: Bool {
    guard let next = sentence.next else { return false }
    return sentence.page.reveals[next] >= 0.5 && sentence.isProvenNext
  }

  private static let stories = WordSet("story stories")
  /// What turns the sentence, and who says it or does not.
  private static let turns = WordSet(
    "but except although though unless until said says called who whose so then which nobody hate wrong"
  )
  private static let relatives = WordSet(
    "\(FamilyWords.parents) \(FamilyWords.elders) sister brother"
  )
  /// Things that belong to the sayings.
  private static let figures = WordSet(
    """
    body bodies heart hands hand home homes house houses garden gardens dog dogs pet pets mind boxes stone door box \
    detail plants plant small big large
    """
  )
}
