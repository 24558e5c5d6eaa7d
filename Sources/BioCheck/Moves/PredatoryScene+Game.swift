// The sense of words of the herd, the hunt and the till.

extension PredatoryScene {
  /// The place behind the words of these families that treat people so; nil when they are innocent.
  func placeBehindGame(_ term: PredatoryTerm) -> Int? {
    switch term {
    case .stalk: stalked
    case .herd: herded
    case .carts: areCounted ? end : nil
    case .expand: has(PredatoryWords.landings) || hasBeast ? nil : end
    case .whales: areWhales ? end : nil
    case .unclaimed: isLost ? end : nil
    case .asset: isAsset ? end : nil
    case .resource: isDrained ? end : nil
    case .weakSpot: isProbed ? end : nil
    case .surrender: has(Self.worn) ? end : nil
    case .occasion: has(Self.everyone, before: 6) && !has(Self.works) ? end : nil
    default: nil
    }
  }

  /// "We stalk enterprise accounts"; deer, herons and a strange man's visits are not meant.
  private var stalked: Int? {
    guard !hasBeast else { return nil }
    return object(PredatoryWords.manyBuyers) ?? object(Self.accounts)
  }

  /// "My pages herd visitors to the checkout": to where they pay, or by whom they are counted.
  private var herded: Int? {
    guard !hasBeast,
      let behind = object(PredatoryWords.people) ?? object(PredatoryWords.callers)
    else { return nil }
    let rest = tokens[behind..<min(tokens.endIndex, behind + 7)].prefix { $0.kind != .mark }
    return rest.contains { Self.tills.contains($0.hash) } ? behind : nil
  }

  /// Carts that are won back from those who left them; one in a lane is left in peace.
  private var areCounted: Bool {
    guard !has(Self.lanes) else { return false }
    return isObject(of: Self.recovering) || has(Self.recovering, within: 6)
      || has(Self.webShops, within: 10)
  }

  /// Whales that pay; those in the sea are not meant.
  private var areWhales: Bool {
    guard !has(Self.seas) else { return false }
    if start + 1 < end { return true }
    return has(Self.hunting, before: 4) && (has(PredatoryWords.selling) || has(Self.accounts))
  }

  /// Money that others have and are to part with: "never leave money on the table", "you are leaving money on the table".
  private var isLost: Bool {
    guard !has(Self.taverns) else { return false }
    let low = max(tokens.startIndex, start - 5)
    let before = tokens[low..<start].filter { $0.kind != .mark }
    // "I would rather leave money on the table", "I don't mind leaving".
    if before.contains(where: { Self.content.contains($0.hash) }) { return false }
    // Whoever "left no money on the table" had none there.
    if before.contains(where: { $0.pronoun == .firstSubject }), tokens[start].hash == Self.noWord {
      return false
    }
    if before.contains(where: { Self.forbidding.contains($0.hash) }) { return true }
    if tokens[start].hash == Self.noWord {
      return before.contains { Self.leaving.contains($0.hash) }
    }
    return before.contains { Self.losers.contains($0.hash) }
  }

  /// "Treat every customer as an asset", "a patient is an asset to be grown"; who is an asset to a team is none.
  private var isAsset: Bool {
    if next(1) == PredatoryWords.to, next(2) != Self.be { return false }
    let owner = prior(1)
    return PredatoryWords.people.contains(owner) || PredatoryWords.crowd.contains(owner)
      || PredatoryWords.singular.contains(owner)
  }

  /// The weak spot of one who buys, which is looked for or pressed on; a knee has one too.
  private var isProbed: Bool {
    guard !has(PredatoryWords.body), !has(Self.mending) else { return false }
    let owners = tokens[max(tokens.startIndex, start - 4)..<start]
    if owners.contains(where: { Self.sellersOf.contains($0.hash) }) {
      return has(Self.probing, within: 8) || has(Self.bruising)
    }
    let isBuyers = owners.contains {
      Self.buyersOf.contains($0.hash) || PredatoryWords.buyers.contains($0.hash)
    }
    let isTheirs = owners.contains { $0.hash == Self.their } && has(PredatoryWords.buyers)
    return (isBuyers || isTheirs) && has(Self.bruising, within: 8)
  }

  /// Eyeballs that are had by the thousand; those of a doll and of a surgeon's patient are not meant.
  var areEyeballs: Bool {
    guard !has(PredatoryWords.eyes), next(1) != PredatoryWords.of else { return false }
    return isObject(of: Self.gathering) || Self.wanted.contains(prior(1)) && has(Self.reach)
      || Self.onward.contains(next(1)) && PredatoryWords.possessives.contains(next(2))
      || Self.onward.contains(next(1)) && PredatoryWords.paid.contains(next(2))
  }

  /// "Hot leads" on a roof.
  var isMetal: Bool {
    tokens[end - 1].hash == Self.leads
      && (next(1) == PredatoryWords.of || has(Self.roofs, within: 8))
  }

  /// Whom a small deal is landed with that is to grow: "we land the account and expand".
  var landedToExpand: Int? {
    guard Self.landing.contains(tokens[start].hash), has(Self.expanding, after: 9) else {
      return nil
    }
    return object(PredatoryWords.deals) ?? object(Self.accounts)
  }

  /// "Milk the list", "milk your existing customers"; those who keep goats do so twice a day.
  var milked: Int? {
    guard Self.milking.contains(tokens[start].hash), !hasBeast else { return nil }
    return object(Self.mailing) ?? object(PredatoryWords.buyers) ?? object(PredatoryWords.crowd)
  }

  /// "Monetise every click", "monetise also the carts that were left": what people do or leave behind is made to pay.
  var monetised: Int? {
    object(PredatoryWords.crowd) ?? object(PredatoryWords.people)
      ?? tokens.indices[end...].prefix(5).first { Self.traces.contains(tokens[$0].hash) }.map {
        $0 + 1
      }
  }

  /// Whether an animal is near, or what is kept and hunted like one.
  private var hasBeast: Bool {
    let near = tokens[max(tokens.startIndex, start - 6)..<min(tokens.endIndex, end + 8)]
    return near.contains { Self.isAnimal($0) || Self.farms.contains($0.hash) }
  }
}

extension PredatoryScene {
  private static let accounts = WordSet(
    "account accounts whales whale prospects prospect buyers buyer"
  )
  private static let tills = WordSet(
    """
    checkout till tills button buttons offer offers funnel page pages buy buying cart carts basket purchase form upsell \
    sale sales pay payment order
    """
  )
  private static let recovering = WordSet(
    verbs: "recover rescue reclaim monetise monetize convert recapture retarget follow chase",
    and: "win wins winning won save saves saving"
  )
  private static let webShops = WordSet(
    "email emails revenue sales flow flows shopify shopper shoppers conversion customers online"
  )
  private static let lanes = WordSet(
    """
    lane field nettles hill yard barn horse horses donkey oxen ox hay wheel wheels wooden council trolley trolleys canal \
    river woods farm hedge road village rust rusting
    """
  )
  private static let seas = WordSet(
    """
    watch watching watched sea seas boat boats ocean calves calf fin fins blow bay pod harpoon museum bones swim swam \
    song songs iceland norway shore beach ship ships harbour dolphins seals krill aunt uncle grandfather
    """
  )
  private static let hunting = WordSet(
    verbs: "hunt chase land hook attract pursue stalk bag target sign close",
    and: "after catch catches catching caught find finds finding win wins winning get getting sell"
  )
  private static let taverns = WordSet(
    """
    waiter waitress café cafe pub bill tip tips kitchen milkman milk rent note cleaner barmaid landlord landlady ran \
    gone coins envelope hall lunch dinner supper
    """
  )
  private static let content = WordSet(
    "rather mind care happy happily glad gladly sooner often choose chose afraid cheerfully prefer"
  )
  private static let forbidding = WordSet(
    "never don't stop stops without avoid quit cease not won't nobody shouldn't can't longer"
  )
  private static let leaving = WordSet("leave leaves leaving left")
  private static let losers = WordSet(
    "you you're your businesses companies practices owners coaches they they're clinics most founders studios"
  )
  private static let noWord = WordHash.of("no")
  private static let their = WordHash.of("their")
  private static let sellersOf = WordSet(
    "prospect's buyer's lead's shopper's prospects prospect buyer buyers"
  )
  private static let buyersOf = WordSet(
    "customer's client's reader's visitor's patient's user's audience's"
  )
  private static let probing = WordSet(
    verbs: "probe uncover discover spot",
    and: "find finds finding found look looks looking know knows"
  )
  private static let bruising = WordSet(
    verbs: "press push lean exploit poke prod attack target squeeze twist leverage",
    and: "hit hits hitting"
  )
  private static let mending = WordSet(
    verbs: "strengthen mend heal support protect repair soothe paint polish love",
    and: "fence hedge roof chocolate dogs cats teddy"
  )
  private static let worn = WordSet(
    """
    consumer consumers customer customers buyer buyers prospect prospects lead leads client clients visitor visitors \
    shopper shoppers retarget retargeting ads adverts emails email sell selling sales
    """
  )
  private static let works = WordSet("gas oil water sewage valve valves heating steel barn loft")
  private static let wanted = WordSet("more right new fresh quality targeted enough of")
  private static let onward = WordSet("on onto into")
  private static let reach = WordSet(
    """
    brand brands content campaign campaigns website product products page audience reach business ads ad adverts social \
    media posts logo message offer marketing views
    """
  )
  private static let roofs = WordSet(
    "roof roofs flashing gutter gutters slates parapet steeple tiles ladder"
  )
  private static let expanding = WordSet(verbs: "expand upsell cross-sell")
  private static let farms = WordSet(
    """
    cow cows goat goats sheep ewe ewes lamb lambs cattle collie parlour dairy udder udders camel camels deer stag heron \
    herons buffalo geese goose dogs binoculars camera rifle moor wolves wolf yak yaks reindeer
    """
  )
  static let traces = WordSet(
    """
    click clicks visit visits cart carts basket baskets account accounts attention traffic eyeballs database visitor \
    visitors contacts relationships conversation conversations touchpoint touchpoints interaction interactions friendships
    """
  )
}
