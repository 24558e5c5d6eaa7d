extension ExposureWords {
  /// What the words next to an address say of it; `perhaps` where they speak of one's life there, and not of a home.
  enum Setting { case home, elsewhere, past, perhaps }

  /// What a word says of an address near it.
  private enum Role: UInt8 {
    case none, elsewhere, dwelling, dwelt, past, home, house, part, tenancy, room, moving, post
  }

  private static let roles: WordMap<Role> = {
    let lists: [(String, Role)] = [
      (venues, .elsewhere),
      ("live lives reside resides residing living stay stays staying lodge lodges", .dwelling),
      ("lived resided stayed lodged", .dwelt), ("grew born childhood raised", .past),
      ("home home's", .home),
      ("house house's place door doorstep address residence kitchen", .house),
      ("bedroom garden attic loft lounge shed conservatory porch", .part),
      ("flat flat's apartment bedsit bungalow cottage maisonette", .tenancy), ("room", .room),
      ("moved moving move bought buy share sleep play plays own rent rented", .moving),
      ("letters letter parcels parcel postcards", .post),
    ]
    return WordMap(listing: lists, none: .none)
  }()

  /// Whose home it is, by the words nearest to it in its clause: those before it first, then those behind it.
  func setting(of detail: ClosedRange<Int>) -> Setting? {
    if isFamous(detail) { return .elsewhere }
    if livesThere(behind: detail.upperBound) { return .home }
    var perhaps: Setting?
    if !beginsClause(detail.lowerBound) {
      var place = detail.lowerBound - 1
      let first = max(0, detail.lowerBound - Self.reach)
      while place >= first, !isTurn(place) {
        if let setting = setting(at: place) {
          guard setting == .perhaps else {
            return setting == .home && isOver(place, detail) ? .past : setting
          }
          perhaps = setting
        }
        place -= 1
      }
    }
    var place = detail.upperBound + 1
    let last = min(tokens.count, place + Self.reach)
    while place < last, !isTurn(place), !isMark(place, "("), !beginsClause(place) {
      if let setting = setting(at: place, isBehind: true), setting != .perhaps { return setting }
      place += 1
    }
    return perhaps
  }

  /// Whether anything in the sentence speaks of a place of work, or of what is over.
  var speaksOfElsewhere: Bool {
    has(Self.over)
      || tokens.indices.contains { setting(at: $0) == .elsewhere || isLongAgo($0) }
  }

  /// Whether a year stands there that is a generation ago.
  func isLongAgo(_ place: Int) -> Bool {
    tokens[place].kind == .year && tokens[place].byte == 0x31 && digitCount(tokens[place]) == 4
  }

  private static let over = WordSet(
    "grew born childhood once formerly until used was were had boyhood girlhood"
  )
  private static let still = WordSet("still")
  private static let beside = WordSet("opposite beside near behind facing past doors")
  private static let used = WordSet("used never not don't longer")
  private static let have = WordSet("have has i've we've they've she's he's who've")
  private static let about = WordSet("above over behind under")
  private static let owners = WordSet("my our own her his their home")
  private static let the = WordSet("the")
  private static let fronts = WordSet("front living sitting spare back dining")
  private static let address = WordSet("address door place")
  private static let at = WordSet("at in on")
  private static let thirds = WordSet("lives resides")
  private static let titles = WordSet("the old")
  private static let much = WordSet("more no enough much little leg")
  private static let homes = WordSet("home house")
  private static let live = WordSet("live living lives")

  private func setting(at place: Int, isBehind: Bool = false) -> Setting? {
    let role = Self.roles[tokens[place].hash]
    // The words of a street's name say nothing: Church Lane has houses.
    if role == .none { return isShop(place) ? .elsewhere : nil }
    if isInStreet(place) { return nil }
    switch role {
    case .none: return nil
    case .elsewhere: return elsewhere(at: place)
    case .dwelling:
      if reads(place, "living"), !has(Self.at, behind: place) { return nil }
      if holds(place, Self.thirds), !isPersons(lives: place) { return nil }
      return has(Self.used, before: place, reach: 2) ? .past : .home
    case .dwelt: return has(Self.have, before: place, reach: 2) ? .home : .past
    case .past: return has(Self.still, before: place, reach: 10) ? nil : .past
    case .home: return isBehind && !isTold(place) ? nil : home(at: place)
    case .house: return house(at: place)
    case .part: return has(Self.ours, before: place, reach: 2) ? house(at: place) : nil
    case .tenancy: return tenancy(at: place)
    case .room:
      if has(Self.owners, before: place) || has(Self.much, before: place) { return nil }
      let isFront = has(Self.fronts, before: place) && has(Self.owners, before: place, reach: 3)
      return isFront ? .home : .elsewhere
    case .moving: return isOurs(place) ? .perhaps : nil
    case .post: return .perhaps
    }
  }

  private func elsewhere(at place: Int) -> Setting? {
    if has(Self.homes, before: place) { return .home }
    // A house may be called The Old Forge.
    if isName(place), holds(place - 1, Self.titles), isName(place - 1) { return nil }
    if has(Self.homes, behind: place) { return nil }
    // "I live and work at".
    if reads(place - 1, "and"), holds(place - 2, Self.live) { return .home }
    // "Two doors down from the church, at".
    if isMark(place + 1, ","), has(Self.beside, before: place, reach: 5) { return nil }
    // Whoever lives above the shop lives there.
    return has(Self.about, before: place, reach: 3) ? nil : .elsewhere
  }

  private func isShop(_ place: Int) -> Bool {
    tokens[place].isWord && tokens[place].count > 6 && ends(place, in: "shop") && !isInStreet(place)
  }

  private static let institutions = WordSet(
    """
    care retirement nursing rest funeral children's residential second convalescent dogs old people's women's meeting \
    coffee public ale guest auction opera
    """
  )
  static let formers = WordSet("childhood former first last previous student birth")
  private static let ways = WordSet(
    """
    way near back left leave leaving bring brought take took taken came come go going went get got sent wrote drive \
    drove walked find found
    """
  )
  private static let compounds = WordSet(
    """
    visit visits birth births town care team delivery page cooking help office's learning schooling education \
    visiting tutoring consultation consultations
    """
  )
  private static let yours = WordSet("your people's client's patient's")
  private static let spiritual = WordSet(
    "spiritual musical artistic creative professional theatrical forever loving"
  )
  private static let articles = WordSet("a the")
  private static let close = WordSet("close closer next nearer")
  private static let be = WordSet("is are was were it's been")
  private static let workFrom = WordSet("work working works practise practice teach run see")
  private static let feelings = WordSet("feel feels felt like as")

  /// What "home" says: nothing in "home visits" and "ten minutes from home".
  func home(at place: Int) -> Setting? {
    if has(Self.institutions, before: place) || has(Self.yours, before: place, reach: 2) {
      return .elsewhere
    }
    if has(Self.spiritual, before: place) { return .elsewhere }
    if holds(place - 1, Self.articles), reads(place + 1, "for") { return .elsewhere }
    if has(Self.formers, before: place) { return .past }
    if has(Self.compounds, behind: place) || reads(place - 1, "no") { return nil }
    if has(Self.feelings, before: place, reach: 2) { return nil }
    if has(Self.be, before: place), reads(place + 1, "to") { return nil }
    if reads(place + 1, "to") {
      return isNumber(place + 2) && !reads(place - 1, "from") ? .home : nil
    }
    if has(Self.ways, before: place) { return nil }
    if reads(place - 1, "to"), holds(place - 2, Self.close) { return nil }
    if let possessed = possessed(place) { return possessed }
    if reads(place - 1, "from") { return has(Self.workFrom, before: place - 1) ? .home : nil }
    let isNamed =
      tokens[place].form.contains(.capital)
      && (isName(place - 1) || isName(place + 1) && !has(Self.address, behind: place))
    return isNamed ? .elsewhere : .home
  }

  private func house(at place: Int) -> Setting? {
    if has(Self.institutions, before: place) { return .elsewhere }
    if tokens[place].form.contains(.capital), isName(place - 1) {
      return reads(place, "house") ? .elsewhere : nil
    }
    if has(Self.formers, before: place) { return .past }
    if holds(place, Self.address), place > 0,
      Self.roles[tokens[place - 1].hash] == .elsewhere
    {
      return .elsewhere
    }
    if let possessed = possessed(place) { return possessed }
    if has(Self.owners, before: place, reach: 2) { return .home }
    let isBare = isMark(place + 1, ":,") && isNumber(place + 2)
    guard reads(place, "house"), isBare || has(Self.at, behind: place) else {
      return nil
    }
    return isBare && has(Self.the, before: place, reach: 2) ? .home : tenancy(at: place)
  }
}
