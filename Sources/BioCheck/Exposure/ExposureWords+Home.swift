extension ExposureWords {
  /// What the words next to an address say of it.
  enum Setting { case home, elsewhere, past }

  /// What a word says of an address near it.
  private enum Role: UInt8 { case none, elsewhere, dwelling, dwelt, past, home, house, room }

  private static let roles: WordMap<Role> = {
    let lists: [(String, Role)] = [
      (
        """
        office studio practice clinic shop gallery workshop workshops rooms centre center visit salon surgery premises hall \
        church library café cafe museum hotel pub market venue station theatre bakery school meet meeting parking work \
        works worked working hq chapel temple shelter hospice hospital clients client patients groups group classes \
        sessions teach practise gym volunteer barn's studio's practice's clinic's office's shop's salon's book novel film read
        """, .elsewhere
      ),
      ("live lives reside resides living stay stays staying", .dwelling), ("lived stayed", .dwelt),
      ("grew born childhood raised", .past), ("home", .home),
      ("house place door doorstep address residence flat apartment kitchen", .house),
      ("room", .room),
    ]
    return WordMap(
      lists.flatMap { words, role in WordHash.words(of: words).map { ($0, role) } },
      none: .none
    )
  }()

  /// Whose home it is, by the words nearest to it in its clause: those before it first, then those behind it.
  func setting(of detail: ClosedRange<Int>) -> Setting? {
    if !beginsClause(detail.lowerBound) {
      var place = detail.lowerBound - 1
      let first = max(tokens.startIndex, detail.lowerBound - Self.reach)
      while place >= first, !isTurn(place) {
        if let setting = setting(at: place) { return setting }
        place -= 1
      }
    }
    var place = detail.upperBound + 1
    let last = min(tokens.endIndex, place + Self.reach)
    while place < last, !isTurn(place), !isMark(place, 0x28), !beginsClause(place) {
      if let setting = setting(at: place) { return setting }
      place += 1
    }
    return nil
  }

  /// Whether anything in the sentence speaks of a place of work, or of what is over.
  var speaksOfElsewhere: Bool {
    has(Self.over) || tokens.indices.contains { setting(at: $0) == .elsewhere }
  }

  private static let over = WordSet("grew born childhood once formerly until used was were had")
  private static let used = WordSet("used")
  private static let have = WordSet("have has i've we've they've she's he's who've")
  private static let about = WordSet("above over behind under")
  private static let owners = WordSet("my our own her his their home")
  private static let the = WordSet("the")
  private static let fronts = WordSet("front living sitting spare back dining")
  private static let house = WordSet("house")
  private static let at = WordSet("at in on")
  private static let living = WordSet("living")
  private static let homes = WordSet("home house")

  private func setting(at place: Int) -> Setting? {
    switch Self.roles[tokens[place].hash] {
    case .none: return nil
    case .elsewhere:
      if has(Self.homes, before: place) { return .home }
      if has(Self.homes, behind: place) { return nil }
      // Whoever lives above the shop lives there.
      return has(Self.about, before: place, reach: 3) ? nil : .elsewhere
    case .dwelling:
      if Self.living.contains(tokens[place].hash), !has(Self.at, behind: place) { return nil }
      return has(Self.used, before: place, reach: 2) ? .past : .home
    case .dwelt: return has(Self.have, before: place, reach: 2) ? .home : .past
    case .past: return .past
    case .home: return home(at: place)
    case .house: return house(at: place)
    case .room:
      if has(Self.owners, before: place) { return nil }
      let isFront = has(Self.fronts, before: place) && has(Self.owners, before: place, reach: 3)
      return isFront ? .home : .elsewhere
    }
  }

  private static let institutions = WordSet(
    """
    care retirement nursing rest funeral children's residential second convalescent dogs old people's women's \
    meeting coffee public ale guest auction opera
    """
  )
  private static let formers = WordSet("childhood former first grandparents' birth")
  private static let compounds = WordSet(
    """
    visit visits birth births town care team delivery page cooking help office's learning schooling education visiting \
    tutoring consultation consultations
    """
  )
  private static let yours = WordSet("your people's client's patient's")
  private static let spiritual = WordSet(
    "spiritual musical artistic creative professional theatrical forever loving"
  )
  private static let no = WordSet("no")
  private static let to = WordSet("to")
  private static let from = WordSet("from")
  private static let workFrom = WordSet("work working works practise practice teach run see")
  private static let feelings = WordSet("feel feels felt like as")

  /// What "home" says: nothing in "home visits" and "ten minutes from home".
  func home(at place: Int) -> Setting? {
    if has(Self.institutions, before: place) || has(Self.yours, before: place, reach: 2) {
      return .elsewhere
    }
    if has(Self.spiritual, before: place) { return .elsewhere }
    if has(Self.formers, before: place) { return .past }
    if has(Self.compounds, behind: place) || has(Self.no, before: place) { return nil }
    if has(Self.feelings, before: place, reach: 2) { return nil }
    if holds(place + 1, Self.to) { return nil }
    if has(Self.from, before: place) { return has(Self.workFrom, before: place - 1) ? .home : nil }
    let isNamed = tokens[place].form.contains(.capital) && isName(place - 1)
    return isNamed ? .elsewhere : .home
  }

  private func house(at place: Int) -> Setting? {
    if has(Self.institutions, before: place) { return .elsewhere }
    if tokens[place].form.contains(.capital), isName(place - 1) {
      return Self.house.contains(tokens[place].hash) ? .elsewhere : nil
    }
    if has(Self.formers, before: place) { return .past }
    if has(Self.owners, before: place, reach: 2) { return .home }
    guard Self.house.contains(tokens[place].hash), has(Self.at, behind: place) else { return nil }
    return has(Self.the, before: place, reach: 2) ? .home : nil
  }
}
