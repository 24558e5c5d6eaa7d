// What must stand beside each of the doubtful words for people to be meant by it.

extension PredatoryScene {
  /// The place behind the words that treat people so; nil when they are innocent.
  func placeBehind(_ term: PredatoryTerm) -> Int? {
    switch term {
    case .prey, .stock, .number, .method: isMarketOfStalls || isMetal ? nil : end
    case .leads: areLeads ? end : nil
    case .prospects: areProspects ? end : nil
    case .convert: converted
    case .conversions: areConversions ? end : nil
    case .funnel: funnelled
    case .into: turned
    case .close: closed
    case .capture: captured
    case .pursue: pursued
    case .monetise:
      monetised ?? (isDone(to: PredatoryWords.crowd) || isDone(to: Self.traces) ? end : nil)
    case .target: targeted
    case .squeeze: squeezed
    case .reel: reeled
    case .locked: lockedIn
    case .market: dominated
    case .rivals: has(Self.games) ? nil : object(Self.competition)
    case .stranger: madeOfThem
    case .share: object(PredatoryWords.people) ?? object(PredatoryWords.people, from: end + 1)
    default: isMeant(term) ? end : placeBehindGame(term)
    }
  }

  /// Whether people are meant by a family that needs no object: by what is done to them, or by what they are called.
  private func isMeant(_ term: PredatoryTerm) -> Bool {
    term.sense == .method ? isMethod(term) : areCalled(term)
  }

  /// Whether words of pressure or persuasion are said of those who buy.
  private func isMethod(_ term: PredatoryTerm) -> Bool {
    switch term {
    case .objections:
      isObject(of: Self.crushing) && next(1) != PredatoryWords.to && !has(PredatoryWords.courts)
    case .resistance: isObject(of: Self.crushing) && has(PredatoryWords.selling)
    case .painPoints: !has(PredatoryWords.body, within: 40)
    case .until: next(1) == 0 || hasSelling
    case .spending: areMadeToPay
    case .overLine: has(Self.pushing, before: 6) && has(PredatoryWords.buyers, before: 5)
    case .urgency: isObject(of: Self.leverage) && isHurried
    case .bruise:
      !has(PredatoryWords.body, within: 40)
        && (next(1) == 0 || PredatoryWords.follow.contains(next(1)))
    case .chance: isLastChance
    case .buying: prior(1) == Self.them || PredatoryWords.people.contains(prior(1))
    case .triggers: isObject(of: Self.leverage) && hasSelling
    case .fears: has(Self.exploiting, before: 5) || isObject(of: Self.leverage) && hasSelling
    case .scarcity:
      isObject(of: Self.leverage) && next(1) != Self.as || Self.tactics.contains(next(1))
    case .missingOut: has(Self.leverage, before: 4)
    case .tripwire: Self.offers.contains(next(1)) || has(PredatoryWords.selling, within: 8)
    case .places: isPressed
    case .deadline: isDeadline
    default: false
    }
  }

  /// Whether words of game, stock or number are a name for people.
  private func areCalled(_ term: PredatoryTerm) -> Bool {
    switch term {
    case .contempt: isOfOthers
    case .equated: has(Self.everyone, before: 6) && isOfSomebody
    case .hookThem: isHooked
    case .lure: isLured
    case .customers: areBought
    case .units: has(Self.unitWords, within: 6) && has(Self.unitPeople, within: 6)
    case .resources: areStaff
    case .pipeline: Self.filled.contains(prior(1)) && has(PredatoryWords.buyers, within: 7)
    case .headcount: has(Self.staffed, within: 6) && has(Self.staff, within: 6)
    case .placing:
      Self.placeWords.contains(next(1)) || next(1) == Self.on && has(Self.employers, after: 4)
    case .churn: isObject(of: Self.reducing) || Self.rates.contains(next(1))
    case .traffic: isDriven
    case .eyeballs: areEyeballs
    case .fruit: has(PredatoryWords.buyers, within: 6)
    case .lead: isLead
    case .skilled: areSkilled
    case .closers: areClosers
    default: false
    }
  }

  /// Whether "leads" is the noun of those who sell.
  private var areLeads: Bool {
    let (before, after) = (prior(1), next(1))
    guard !areClues else { return false }
    let isCounted = start > tokens.startIndex && tokens[start - 1].kind == .number
    if hasAnimal { return false }
    if Self.objectStart.contains(after) { return after == Self.a && Self.spans.contains(next(2)) }
    if isCounted || Self.leadKinds.contains(before) {
      return after != PredatoryWords.to || isCounted
    }
    if has(Self.pipes, before: 3) { return true }
    if before == PredatoryWords.more { return after != PredatoryWords.to }
    if isObject(of: Self.gathering) { return true }
    let isRunningOut = before == PredatoryWords.of && prior(2) == Self.out
    if isRunningOut || before == Self.up && prior(2) == Self.follow { return true }
    return Self.owners.contains(before)
      && (has(PredatoryWords.selling, within: 8) || has(Self.listed, within: 6))
  }

  private var areProspects: Bool {
    let after = next(1)
    guard after != PredatoryWords.of else { return false }
    if isObject(of: Self.gathering) || Self.leadKinds.contains(prior(1)) { return true }
    if after == PredatoryWords.for {
      return Self.first.contains(prior(1))
        && object(PredatoryWords.manyBuyers, from: end + 1) != nil
    }
    if has(Self.pipes, before: 6) { return true }
    if prior(1) == PredatoryWords.of { return Self.pipes.contains(prior(2)) }
    return Self.owners.contains(prior(1)) && has(Self.sealed, within: 8)
  }

  /// People as the object of "convert", pages that convert, or whatever is converted into buyers.
  private var converted: Int? {
    if let paid = paidFor(from: end) { return paid }
    if let caught = caught { return caught }
    // "One in three callers."
    if next(2) == PredatoryWords.in, let share = object(PredatoryWords.people, from: end + 2) {
      return share
    }
    if let object = object(PredatoryWords.people) {
      let isTurnedToFaith =
        object < tokens.endIndex && tokens[object].hash == PredatoryWords.to
        || has(PredatoryWords.faith)
      if isTurnedToFaith { return nil }
      // "Strangers into friends" are no sale; those into "raving fans" are.
      let isInto = object < tokens.endIndex && tokens[object].hash == PredatoryWords.into
      return isInto ? self.object(PredatoryWords.followers, from: object + 1) : object
    }
    let pages = Self.pages
    let isPage = pages.contains(prior(1)) || prior(1) == Self.that && pages.contains(prior(2))
    return isPage && (next(1) == 0 || Self.better.contains(next(1))) ? end : nil
  }

  private var areConversions: Bool {
    !has(PredatoryWords.building)
      && (Self.counting.contains(prior(1)) || isObject(of: Self.raising))
  }

  private var funnelled: Int? {
    guard !has(PredatoryWords.kitchen) else { return nil }
    if let object = object(PredatoryWords.people) { return object }
    if isObject(of: Self.building) { return end }
    let isKind = Self.funnelKinds.contains(prior(1))
    let (before, second) = isKind ? (prior(2), prior(3)) : (prior(1), prior(2))
    guard Self.owners.contains(before) else { return nil }
    if Self.movements.contains(second) {
      return has(PredatoryWords.people, before: 7) || before == Self.your ? end : nil
    }
    if Self.labouring.contains(next(1)), hasSelling || has(Self.asleep) { return end }
    return Self.bringing.contains(next(1)) || has(PredatoryWords.buyers, within: 6) ? end : nil
  }

  /// Clients, sales or calls as the object of "close"; "my close clients" are something else.
  private var closed: Int? {
    guard !Self.closeness.contains(prior(1)) else { return nil }
    if next(1) == Self.them, has(PredatoryWords.buyers, before: 8) { return end + 1 }
    guard !has(PredatoryWords.bargain) else { return nil }
    if isRate { return end }
    return object(PredatoryWords.closed) ?? (isShare ? object(Self.calls) : nil)
  }

  /// Those who pay, and whom the people are turned into; goods that are turned into money are not meant.
  private var turned: Int? {
    let isThem = tokens[start].hash == Self.them
    return object(isThem ? PredatoryWords.buyers : PredatoryWords.paid)
  }

  /// Addresses and details of people; those of a face or a newt are not meant.
  private var captured: Int? {
    if let caught = caught { return caught }
    if let addresses = object(PredatoryWords.addresses) {
      return has(PredatoryWords.keepsakes, after: 8) ? nil : addresses
    }
    let isSite = next(1) == Self.them && has(Self.pages)
    if isSite, has(PredatoryWords.callers, before: 14) { return end + 1 }
    if let gain = object(Self.gain), has(PredatoryWords.people, after: 8) { return gain }
    return has(Self.ofPeople, after: 5) ? object(Self.details) : nil
  }

  private var hasSelling: Bool { has(PredatoryWords.selling) }

  /// "80% of my calls".
  private var isShare: Bool {
    end + 1 < tokens.endIndex && tokens[end].kind == .number && tokens[end + 1].byte == 0x25
  }

  private var pursued: Int? {
    guard next(1) != Self.up, !has(PredatoryWords.debts),
      !(Self.landing.contains(tokens[start].hash) && has(PredatoryWords.landings))
    else { return nil }
    // The dog that chased customers and the flood that trapped them sell nothing.
    if start > tokens.startIndex, Self.isNature(tokens[start - 1]) { return nil }
    if let landed = landedToExpand { return landed }
    if let many = object(PredatoryWords.manyBuyers) {
      return tokens[many - 1].hash == Self.leads && areClues ? nil : many
    }
    let verb = tokens[start].hash
    if Self.tracking.contains(verb) {
      if let people = object(PredatoryWords.people) { return people }
      if Self.everyone.contains(next(1)) { return end + 1 }
      return verb == Self.retargeting && has(PredatoryWords.objects, after: 8) ? end : nil
    }
    guard Self.catching.contains(verb), let people = object(PredatoryWords.people) else {
      return nil
    }
    return has(Self.gifts) || has(Self.purchase, after: 12) || isCaught(to: people) ? people : nil
  }

  /// "I hook people", "we hook people in three seconds": not "on chess", "up with a plumber", "onto the rope".
  private func isCaught(to behind: Int) -> Bool {
    guard Self.catchers.contains(prior(1)), !has(PredatoryWords.animals) else { return false }
    guard behind < tokens.endIndex else { return true }
    let next = tokens[behind]
    if next.kind == .mark { return next.byte != 0x27 }
    if Self.hurry.contains(next.hash) { return true }
    let rest = tokens[(behind + 1)..<min(tokens.endIndex, behind + 7)]
    return Self.means.contains(next.hash) && rest.contains { Self.tricks.contains($0.hash) }
  }

  /// Whether it is done to them, or is still to do: "an audience that isn't monetised yet".
  private func isDone(to people: WordSet) -> Bool {
    Self.being.contains(prior(1)) && has(people, before: 5)
  }

  /// Whether leads are what a detective or a reporter has, by the sentence or the one before.
  private var areClues: Bool {
    has(PredatoryWords.ledElsewhere) || before.contains { Self.investigators.contains($0.hash) }
  }

  /// Whether somebody is to pay for it.
  private var isBought: Bool { hasSelling || has(Self.gifts) || has(Self.enrolment) }

  /// Whether others than the writer are called so: not "I am a time-waster", "time-wasters are welcome".
  private var isOfOthers: Bool {
    !PredatoryRejection.myBeing.contains(prior(1)) && !PredatoryRejection.myBeing.contains(prior(2))
      && next(1) != PredatoryWords.of && !has(Self.welcome, after: 4)
  }

  /// Whether it is to be done to those who buy: "customers waiting to be harvested".
  private var caught: Int? {
    prior(1) == Self.be && has(Self.waiting, before: 3) && has(PredatoryWords.buyers, before: 8)
      ? end : nil
  }

  /// "I close at sixty per cent", "we close on the first call": not "at six", "on Mondays".
  private var isRate: Bool {
    guard prior(1) == 0 || Self.dealers.contains(prior(1)) else { return false }
    if next(1) == PredatoryWords.at {
      return tokens[end..<min(tokens.endIndex, end + 4)].contains {
        $0.byte == 0x25 || Self.percent.contains($0.hash)
      }
    }
    return next(1) == Self.on && has(Self.phone, after: 4)
  }

  /// "Get visitors to spend more", "persuade buyers to say yes": not "spend more time".
  private var areMadeToPay: Bool {
    guard next(1) != Self.time else { return false }
    let people =
      tokens[end - 1].hash == PredatoryWords.more ? PredatoryWords.people : PredatoryWords.buyers
    var (place, isOfPeople) = (start - 1, false)
    while place >= max(tokens.startIndex, start - 8), tokens[place].kind != .mark {
      if isOfPeople, Self.pressing.contains(tokens[place].hash) { return true }
      isOfPeople = isOfPeople || people.contains(tokens[place].hash)
      place -= 1
    }
    return false
  }

  /// Whether a person is named shortly before, or everyone: "every stranger is a sale".
  private var isOfSomebody: Bool {
    tokens[max(tokens.startIndex, start - 5)..<start].contains {
      $0.sense == Supersense.person || PredatoryWords.people.contains($0.hash)
        || Self.everybody.contains($0.hash)
    }
  }

  /// A countdown for eggs hurries nobody.
  private var isHurried: Bool {
    !Self.timers.contains(tokens[end - 1].hash) || hasSelling || has(Self.pushing)
  }

  /// "Lock clients into a contract", "lock customers in with a subscription".
  private var lockedIn: Int? {
    guard let people = object(PredatoryWords.manyBuyers), people < tokens.endIndex,
      tokens[people].hash == PredatoryWords.in || tokens[people].hash == PredatoryWords.into,
      has(Self.contracts, after: 10)
    else { return nil }
    return people + 1
  }

  /// Whether an animal is near, so that leads are what it walks on.
  private var hasAnimal: Bool {
    let low = max(tokens.startIndex, start - 5)
    return tokens[low..<min(tokens.endIndex, end + 5)].contains(where: Self.isAnimal)
  }

  static func isAnimal(_ token: Token) -> Bool {
    token.sense == Supersense.animal || token.classes.has(.pet)
  }

  private static func isNature(_ token: Token) -> Bool {
    isAnimal(token) || forces.contains(token.hash)
  }

  private var isHooked: Bool {
    Self.hookEnds.contains(next(1)) && !has(PredatoryWords.animals) && hasSelling
  }

  /// People who are lured; moths are not meant.
  private var isLured: Bool {
    guard !has(PredatoryWords.animals) else { return false }
    if let behind = object(PredatoryWords.people) {
      // A smell that lures them up the stairs sells nothing.
      guard behind < tokens.endIndex else { return true }
      if tokens[behind].hash == PredatoryWords.into { return isBought }
      return !Self.ways.contains(tokens[behind].hash)
    }
    return next(1) == Self.them && next(2) == PredatoryWords.in && has(Self.gifts)
  }

  /// People whom the writer has as a target; that others target them is a complaint.
  private var targeted: Int? {
    let isOwnSkill = prior(1) == PredatoryWords.to && has(Self.first, before: 5)
    let isDoing = prior(1) == Self.are || prior(1) == Self.am
    guard isOwnSkill || Self.first.contains(isDoing ? prior(2) : prior(1)) else { return nil }
    // One word may describe them: "burnt-out mothers".
    return object(PredatoryWords.objects) ?? object(PredatoryWords.objects, from: end + 1)
  }

  private var areBought: Bool {
    // "My customers' wardrobes".
    if end < tokens.endIndex, tokens[end].byte == 0x27, !tokens[end].form.contains(.spaced) {
      return false
    }
    if isObject(of: Self.acquiring) { return true }
    return isObject(of: Self.gathering) && prior(1) == PredatoryWords.more
      && has(Self.sealed, within: 10)
  }

  /// Whether "resources" are those who work.
  private var areStaff: Bool {
    guard !has(Self.shelf, within: 8) else { return false }
    if has(Self.billing, within: 6) || areHumanStock { return true }
    let (one, two) = (next(1), next(2))
    if one == Self.are, Self.staff.contains(two) { return true }
    if prior(1) == Self.as || prior(1) == Self.are { return Self.staff.contains(prior(2)) }
    return prior(1) == Self.our && prior(2) == Self.are && Self.staff.contains(prior(3))
  }

  /// Money that is had out of people; honey and splinters are not meant.
  private var squeezed: Int? {
    if let behind = milked ?? drained { return behind }
    guard has(Self.gain, after: 6) || next(1) == PredatoryWords.more else { return nil }
    var place = end
    let last = min(tokens.endIndex, end + 7)
    while place < last, tokens[place].kind != .mark {
      if Self.sources.contains(tokens[place].hash) {
        let from = tokens[place].hash == Self.out ? place + 2 : place + 1
        if let behind = object(PredatoryWords.buyers, from: from)
          ?? object(Self.mailing, from: from)
        {
          return behind
        }
      }
      place += 1
    }
    return nil
  }

  private var isDriven: Bool {
    !has(PredatoryWords.road) && Self.driving.contains(prior(1))
  }
}
