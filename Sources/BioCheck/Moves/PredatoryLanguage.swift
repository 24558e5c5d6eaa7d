internal import Diagnostics

/// Words of hunting and of stock-keeping for the people one serves.
///
/// The essay this comes from: a customer is someone who buys, a client is someone under your protection. Most of these
/// words have an innocent twin ("she leads a choir", "resources" that are books, the customers of a café long closed), so a
/// word that can be innocent counts only beside one that says who is meant.
struct PredatoryLanguage: Move {
  static let phrases = sure + doubtful

  /// Phrases that have no innocent twin.
  private static let sure = [
    "sales funnel", "marketing funnel", "through the funnel", "through my funnel", "top of funnel",
    "into my funnel", "into your funnel", "lead magnet", "lead magnets", "lead generation",
    "generate leads", "generating leads", "qualified leads", "cold leads", "warm leads",
    "hot leads", "convert leads", "converting leads", "capture leads", "capture emails",
    "email capture", "nurture sequence", "squeeze page", "target market", "target markets",
    "target customers", "target customer", "target demographic", "target audience",
    "client avatar", "customer avatar", "ideal client avatar", "buyer persona", "buyer personas",
    "client acquisition", "customer acquisition", "acquire clients", "acquire customers",
    "client pipeline", "sales pipeline", "close deals", "close more deals", "close more clients",
    "close clients", "closing clients", "closing the sale", "close the sale", "high-ticket clients",
    "high-ticket", "premium clients", "upsell", "upsells", "upselling", "cross-sell", "tripwire",
    "customer lifetime value", "client lifetime value", "lifetime value", "opt-in bribe",
    "objection handling", "overcome objections", "overcoming objections", "handle objections",
    "convert browsers", "convert visitors", "convert strangers", "convert prospects",
    "conversion rate", "conversion rates", "human capital", "monetize your audience",
    "monetise your audience", "monetize my audience", "hook them", "pain points",
    "customer base", "consumer base", "customer retention", "fear of missing out",
    "visitors into paying", "visitors into customers", "visitors into clients",
    "visitors into buyers", "followers into customers", "followers into clients",
    "followers into buyers", "readers into buyers", "readers into customers",
    "limited spots available", "only a few spots left", "dominate your niche",
  ]

  /// Words that are innocent unless people are what they mean.
  private static let doubtful = [
    "leads", "prospects", "prospect", "consumers", "customers", "resources", "targets", "units",
    "traffic", "pipeline", "eyeballs", "headcount", "churn", "convert", "converts", "funnel",
    "funnels", "bait", "conversions", "prospecting", "scarcity",
  ]
  private static let doubtfulWords = WordSet.phrases(doubtful)
  static let message = "this word looks at people as prey or stock, and they can tell"
  static let question =
    "Who are these people to you? What would you call them if they were in the room?"

  static func applies(to kind: PageKind) -> Bool { true }

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    for match in sentence.matches {
      if Self.doubtfulWords.contains(match.run) {
        let word = sentence.page.prose.text(match.span).lowercased()
        if isMeantSo(word, match, sentence) { return match.span }
      } else if !isRejected(sentence, match) {
        return match.span
      }
    }
    return nil
  }

  /// Whether the words around say that people are meant by a word that may be innocent.
  private func isMeantSo(_ word: String, _ match: PhraseMatch, _ sentence: MoveSentence) -> Bool {
    guard !isRejected(sentence, match) else { return false }
    let near = Set(neighbours(match.token, sentence, 6))
    func beside(_ words: [String]) -> Bool { words.contains { near.contains(WordHash.of($0)) } }
    let before = neighbours(match.token, sentence, 2, after: false)
    func follows(_ words: [String]) -> Bool { words.contains { before.contains(WordHash.of($0)) } }
    switch word {
    case "leads", "prospects", "prospect":
      return follows(["my", "your", "our", "more", "new", "of", "into", "convert", "nurture"])
        && beside([
          "convert", "converting", "nurture", "nurturing", "sales", "clients", "buyers", "close",
          "generate", "list", "funnel", "paying", "warm", "cold", "follow-up", "turn", "into",
        ])
    case "convert", "converts", "conversions":
      // Whom or what one converts stands close by: "convert more visitors", not "convert old vans … for people".
      let close = Set(neighbours(match.token, sentence, 3))
      return [
        "visitors", "strangers", "readers", "leads", "prospects", "clients", "buyers", "customers",
        "followers", "people", "audience", "traffic",
      ].contains { close.contains(WordHash.of($0)) }
        && !beside(["therapy", "faith", "barn", "van", "vans", "church", "religion"])
    case "customers", "consumers":
      return follows(["my", "our", "more", "new", "acquire", "target", "your"])
        && beside([
          "acquire", "retain", "target", "convert", "sell", "close", "win", "get", "more", "hunt",
          "funnel", "attract", "buy", "upsell", "market",
        ])
    case "targets", "units":
      return beside(["clients", "hit", "hitting", "sold", "sell", "sales"])
        && beside(["clients", "people", "sales", "customers"])
    case "resources", "headcount":
      return beside(["our", "my", "are", "as"])
        && beside(["people", "employees", "staff", "clients"])
        && !beside([
          "human", "books", "links", "articles", "library", "page", "free", "list", "department",
          "director",
        ])
    default:
      return beside([
        "clients", "client", "people", "leads", "sales", "visitors", "buyers", "customers",
        "prospects", "my", "your", "audience",
      ])
        && beside([
          "clients", "leads", "sales", "buyers", "prospects", "customers", "audience", "convert",
          "fill",
        ])
    }
  }

  /// Whether the sentence quotes, rejects or outlived what it names.
  private func isRejected(_ sentence: MoveSentence, _ match: PhraseMatch) -> Bool {
    sentence.tokens.contains { token in
      Self.rejections.contains(token.hash)
    }
  }

  private static let rejections = WordSet(
    [
      "hate", "hates", "loathe", "refuse", "survivors", "survivor", "word", "words", "jargon",
      "ugly", "locusts", "don't", "never", "nobody", "stopped", "used", "former", "formerly",
      "café",
      "cafe", "shop", "bakery", "restaurant", "avoid", "instead", "movement", "therapy",
    ].map { WordHash.of($0) }
  )

  private func neighbours(
    _ place: Int,
    _ sentence: MoveSentence,
    _ reach: Int,
    after: Bool = true
  ) -> [UInt64] {
    let tokens = sentence.tokens
    let low = max(tokens.startIndex, place - reach)
    let high = after ? min(tokens.endIndex, place + reach + 1) : place
    return tokens[low..<high].enumerated().compactMap {
      low + $0.offset == place ? nil : $0.element.hash
    }
  }
}
