/// A family of words that may speak of people as prey, as stock or as numbers.
///
/// The first four need no more than to be said; of the others `PredatoryScene` looks at the words beside them, because
/// each has an innocent twin.
enum PredatoryTerm: UInt8, Sendable {
  case prey, stock, number, method
  case leads, prospects, convert, conversions, funnel, into, close, capture, pursue, monetise
  case objections, resistance, painPoints, hookThem, lure, fears, target, customers, units
  case resources, headcount, placing, churn, traffic, eyeballs, scarcity, missingOut, tripwire
  case squeeze, fruit, pipeline
  case lead, reel, market, skilled, closers, places, deadline, stranger, rivals
  case contempt, bruise, chance, share, buying, triggers, until
  case spending, overLine, locked, equated, urgency
  case carts, stalk, herd, expand, whales, unclaimed, asset, weakSpot, surrender, occasion, resource

  /// What a word of the family makes of people.
  var sense: PredatorySense {
    switch self {
    case .prey, .leads, .lead, .prospects, .convert, .funnel, .into, .close, .closers, .capture,
      .pursue, .hookThem, .reel, .lure, .target, .pipeline, .stranger, .stalk, .whales,
      .contempt, .share, .equated:
      .prey
    case .stock, .resources, .headcount, .placing, .monetise, .squeeze, .units, .customers, .fruit,
      .skilled, .herd, .expand, .unclaimed, .asset, .occasion, .resource:
      .stock
    case .number, .conversions, .churn, .traffic, .eyeballs: .number
    case .method, .objections, .resistance, .painPoints, .bruise, .fears, .triggers, .scarcity,
      .missingOut, .urgency, .deadline, .places, .chance, .until, .buying, .spending, .overLine,
      .locked, .tripwire, .market, .rivals, .carts, .weakSpot, .surrender:
      .method
    }
  }

  /// The family of a run of words, by its chained hash.
  static func of(_ run: UInt64) -> PredatoryTerm? { table[run] }

  private static let table = WordMap<PredatoryTerm?>(
    (plain + doubtful + game).flatMap { term, phrases in
      phrases.map { (WordHash.words(of: $0).reduce(0, WordHash.chain), term) }
    },
    none: nil
  )

  /// Every phrase of every family.
  static let phrases = (plain + doubtful + game).flatMap(\.1)

  /// Phrases that have no innocent twin.
  private static let plain: [(PredatoryTerm, [String])] = [
    (
      .prey,
      [
        "sales funnel", "sales funnels", "sales-funnel", "sales-funnels", "marketing funnel",
        "marketing funnels", "top of funnel", "top of the funnel", "bottom of the funnel",
        "through my funnel", "into my funnel",
        "into your funnel", "lead magnet", "lead magnets", "lead-magnet", "lead-magnets",
        "lead generation", "lead-generation", "lead gen", "lead-gen", "generate leads",
        "generating leads", "qualified leads", "hot leads", "convert leads", "converting leads",
        "capture leads", "email capture", "lead capture", "lead-capture", "squeeze page",
        "squeeze pages", "sales closer", "high-ticket closer", "target market", "target markets",
        "target customers", "target customer", "target clients", "target client",
        "target demographic", "target demographics", "target audience", "target audiences",
        "my target group",
        "our target group", "your target group",
        "land whales", "landing whales",
        "client attraction", "client-attraction", "client magnet",
        "client-getting", "lead-generating", "client-generating", "ready-to-buy",
        "retargeting campaign", "retargeting campaigns",
        "lead pipeline", "lead pipelines", "opt-in bribe", "opt-in bribes", "strangers to buyers",
        "strangers to customers", "strangers to clients", "visitors to buyers",
        "visitors to customers", "visitors to clients", "followers to buyers",
        "followers to customers", "followers to clients", "browsers to buyers",
        "browsers to customers", "browsers to clients", "from strangers buyers",
      ]
    ),
    (
      .contempt,
      [
        "tyre-kicker", "tire-kicker", "tyre kicker", "tire kicker", "time-waster", "freebie-seeker",
        "freebie seeker",
      ]
      .flatMap { [$0, $0 + "s"] }
    ),
    (
      .stock,
      [
        "client avatar", "client avatars", "customer avatar", "customer avatars",
        "ideal client avatar", "ideal customer avatar",
        "buyer persona", "buyer personas", "client pipeline", "client pipelines", "sales pipeline",
        "sales pipelines", "human capital",
        "premium clients", "high-ticket clients", "high-value clients", "high-paying clients",
        "customer base", "consumer base", "patient base", "own the customer", "own the client",
        "revenue opportunity",
        "revenue opportunities",
        "client persona", "client personas", "customer persona", "customer personas",
        "dream-client persona", "ideal-client persona", "dream client avatar",
        "dream-client avatar",
        "ideal-client avatar", "ideal client profile", "ideal customer profile", "walking wallet",
        "walking wallets", "cash cow", "cash cows", "who are ready to invest",
        "ready to invest in themselves", "willing to invest in themselves",
      ]
    ),
    (
      .number,
      [
        "client acquisition", "customer acquisition", "acquire clients", "acquire customers",
        "customer lifetime value", "client lifetime value", "lifetime value", "conversion rate",
        "conversion rates", "conversion copywriter", "conversion copy", "customer retention",
        "client retention", "patient retention", "member retention", "cost per lead",
        "cost per acquisition", "cost per client", "cost per customer", "revenue per client",
        "revenue per customer", "revenue per patient", "spend per visit", "spend per head",
        "average order value", "average client value",
        "average customer value", "share of wallet", "wallet share", "bums on seats",
        "butts in seats", "close rate", "close rates", "closing rate",
        "closing rates",
      ]
    ),
    (
      .method,
      [
        "close deals", "close more deals", "closing the sale", "close the sale", "closing sales",
        "high-ticket", "high ticket", "upsell", "upsells", "upselling", "upsold", "cross-sell",
        "cross-sells", "cross-selling", "cross-sold", "nurture sequence", "nurture sequences",
        "objection handling",
        "cold dm", "cold dms", "cold outreach",
        "cold emailing", "cold messaging", "one-call close", "always be closing", "order bump",
        "order bumps",
        "downsell", "downsells", "drip campaign", "drip campaigns", "buying triggers",
        "irresistible offer",
        "irresistible offers", "offer they can't refuse", "offers they can't refuse",
        "clients on autopilot",
        "customers on autopilot", "sales on autopilot", "leads on autopilot",
        "bookings on autopilot",
        "enquiries on autopilot", "scale to six figures", "scale to seven figures", "10k months",
        "limited spots available",
        "limited places available", "limited seats available", "only a few spots left",
        "dominate your niche", "make people buy", "makes people buy", "making people buy",
        "make them buy", "makes them buy", "making them buy", "make readers buy",
        "make visitors buy", "make strangers buy", "make clients buy", "make customers buy",
        "get people to buy", "get readers to buy", "get visitors to buy", "get them to buy",
        "until they are ready to buy", "until they're ready to buy",
        "until they can't say no", "people can't say no",
        "they can't say no", "make people say yes", "makes people say yes", "make them say yes",
        "get people to say yes", "get them to say yes", "false urgency", "fake urgency",
        "artificial urgency", "false scarcity", "fake scarcity", "artificial scarcity",
        "neuromarketing",
      ]
    ),
  ]

  /// Words that are innocent unless people are what they mean.
  private static let doubtful: [(PredatoryTerm, [String])] = [
    (.leads, ["leads"]),
    (.prospects, ["prospects", "prospect"]),
    (.convert, VerbForms.of("convert")),
    (.conversions, ["conversions"]),
    (.funnel, VerbForms.of("funnel") + ["funnelling", "funnelled"]),
    (
      .into,
      [
        "visitors into", "followers into", "readers into", "strangers into", "leads into",
        "prospects into", "contacts into", "people into", "browsers into", "patients into",
        "students into", "subscribers into", "listeners into", "viewers into", "audience into",
        "audiences into", "enquiries into", "inquiries into", "members into", "guests into",
        "shoppers into", "fans into", "users into", "friends into", "pupils into",
        "follower into", "visitor into", "stranger into", "reader into", "browser into",
        "subscriber into", "prospect into", "contact into", "listener into", "viewer into",
        "enquiry into", "inquiry into", "lead into", "member into", "fan into",
        "them into", "traffic into", "parents into", "women into", "clients into", "customers into",
      ]
    ),
    (.close, VerbForms.of("close")),
    (.capture, ["capture", "harvest", "scrape"].flatMap(VerbForms.of)),
    (
      .pursue,
      ["hunt", "chase", "land", "acquire", "hook", "retarget", "cold-call", "snare", "trap"]
        .flatMap(VerbForms.of)
        + ["poach", "segment"].flatMap(VerbForms.of) + ["steal", "steals", "stealing", "stole"]
        + ["go", "goes", "going", "went"].map { $0 + " after" }
        + VerbForms.of("hunt").map { $0 + " for" }
        + VerbForms.of("lock").map { $0 + " in" } + ["reel in"]
    ),
    (.monetise, ["monetise", "monetize"].flatMap(VerbForms.of)),
    (
      .objections,
      [
        "objection", "objections", "price objection", "price objections", "sales objection",
        "sales objections",
      ]
    ),
    (.resistance, ["resistance"]),
    (.painPoints, ["pain point", "pain points"]),
    (
      .bruise,
      ["press", "presses", "pressing", "push", "pushing", "poke", "poking"].flatMap {
        [
          "\($0) on that bruise", "\($0) on the bruise", "\($0) on their bruise",
          "\($0) the bruise", "\($0) that bruise", "\($0) where it hurts",
        ]
      }
    ),
    (
      .bruise,
      VerbForms.of("agitate").flatMap { verb in
        ["the pain", "their pain", "the problem", "their problem"].map { "\(verb) \($0)" }
      }
    ),
    (
      .chance,
      [
        "last chance to", "final chance to", "only chance to", "last chance for",
        "final chance for",
      ]
    ),
    (.share, ["market share of"]),
    (
      .until,
      ["buy", "convert", "sign", "say yes"].flatMap { verb in
        ["they", "you", "people"].map { "until \($0) \(verb)" }
      }
    ),
    (.buying, ["into buying", "into paying", "into signing"]),
    (.triggers, ["emotional triggers", "psychological triggers"]),
    (.hookThem, ["hook them", "reel them"]),
    (.lure, VerbForms.of("lure")),
    (.fears, ["fears", "insecurities"]),
    (.target, ["target", "targeting", "targeted"]),
    (.customers, ["customers", "consumers"]),
    (.units, ["targets", "units"]),
    (.resources, ["resources"]),
    (.headcount, ["headcount"]),
    (.placing, ["place resources", "placing resources", "placed resources", "supply resources"]),
    (.churn, ["churn"]),
    (.traffic, ["traffic"]),
    (.eyeballs, ["eyeballs"]),
    (.scarcity, ["scarcity"]),
    (.missingOut, ["fear of missing out", "fomo"]),
    (.urgency, ["urgency", "sense of urgency", "countdown timer", "countdown timers"]),
    (
      .spending, ["spend more", "buy more", "say yes", "sign up on the spot"]
    ),
    (.overLine, ["over the line", "off the fence"]),
    (.locked, VerbForms.of("lock")),
    (
      .equated,
      [
        "sale", "prospect", "lead", "wallet", "potential customer", "potential client",
        "potential buyer", "potential sale",
      ]
      .flatMap { ["is a \($0)", "as a \($0)", "becomes a \($0)"] }
    ),
    (.tripwire, ["tripwire", "tripwires"]),
    (.squeeze, ["squeeze", "extract", "milk", "wring"].flatMap(VerbForms.of) + ["wrung"]),
    (.pipeline, ["pipeline", "pipelines"]),
    (.fruit, ["low-hanging fruit"]),
    (
      .lead,
      [
        "every lead", "each lead", "single lead", "cold lead", "warm lead", "hot lead",
        "qualified lead", "new lead", "another lead", "every contact", "each contact",
        "every new lead", "each new lead",
      ]
    ),
    (.reel, VerbForms.of("reel")),
    (.market, VerbForms.of("dominate")),
    (.rivals, ["crush", "annihilate"].flatMap(VerbForms.of)),
    (
      .skilled,
      [
        "right resources", "qualified resources", "skilled resources", "experienced resources",
        "technical resources", "offshore resources", "billable resources",
      ]
    ),
    (.closers, ["closers", "closer"]),
    (
      .places,
      [
        "spots left", "spot left", "places left", "place left", "seats left", "seat left",
        "spaces left", "space left", "slots left", "slot left", "spots remain", "places remain",
        "seats remain", "spaces remain", "slots remain", "spots are limited", "places are limited",
        "seats are limited", "spaces are limited", "spaces remaining", "slots remaining",
        "spots remaining", "grab your spot", "claim your spot", "secure your spot",
        "places remaining", "seats remaining",
      ]
    ),
    (
      .deadline,
      [
        "price goes up", "price rises", "price doubles", "prices go up", "prices double",
        "price will go up", "price will double", "doors close", "doors closing", "cart closes",
        "cart is closing", "enrolment closes", "enrollment closes",
      ]
    ),
    (
      .stranger,
      [
        "stranger a", "visitor a", "follower a", "follower becomes", "visitor becomes",
        "stranger becomes", "followers become", "visitors become", "strangers become",
      ]
    ),
  ]
}
