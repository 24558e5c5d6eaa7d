internal import Diagnostics

extension ExposureWords {
  /// Offices that one person at a time holds, where all who live there know who it is.
  private static let localWords = """
    mayor mayoress vicar bishop mp rector archdeacon provost sheriff headteacher headmaster headmistress postmistress \
    postmaster harbourmaster stationmaster
    """
  static let officeWords =
    localWords + """
       ceo founder councillor chair chairman chairwoman president principal conductor head editor coach captain goalkeeper \
       postman baker vet butcher executive singer drummer publican organist gp doctor priest imam rabbi minister \
       pastor curate dean verger firefighter policeman policewoman sergeant chemist pharmacist dentist midwife \
       undertaker blacksmith farrier landlord landlady librarian judge magistrate gamekeeper treasurer manager \
       director constable coroner bursar surgeon vicar's mayor's bishop's mp's rector's headmaster's headteacher's
      """
  private static let offices = WordSet(officeWords)
  private static let locals = WordSet(
    localWords + " vicar's mayor's bishop's mp's rector's headmaster's headteacher's"
  )
  /// What an office is of that every firm has.
  private static let departments = WordSet(
    """
    human resources hr it marketing sales finance operations research development engineering product design people \
    communications procurement legal compliance strategy security digital customer services talent learning growth \
    content english maths science history drama music art year sixth
    """
  )
  private static let introductions = WordSet(
    "who she he is was the a an then our local now himself herself only"
  )
  private static let joins = WordSet("of at for in teacher wife husband son daughter")
  static let adjectivesOfOffice = WordSet(
    """
    only chief lead local deputy head first female male woman deaf blind gay black village parish retired current \
    former new old sitting serving
    """
  )
  private static let villages = WordSet("village local parish town")
  private static let near = WordSet("our my this that")
  private static let the = WordSet("the our")
  static let articlesOfOffice = WordSet("a an the our his her my this that")
  private static let places = WordSet(
    "village town parish hamlet street valley island county city borough school church mosque synagogue"
  )
  private static let widowed = WordSet("widow widower")
  private static let inPlace = WordSet("in at on of")
  private static let goesOn = WordSet("who whose and with")
  static let comeWords = "came comes sees consults saw turned see"

  /// Somebody told by the office that they hold, or that a relative of theirs holds.
  struct Holder {
    var places: ClosedRange<Int>
    /// Whether it is said where; if not, only those who know the writer know who it is.
    var isPlaced: Bool
  }

  /// Offices that one person at a time holds, where a client holds them: "one client, the mayor of Frome".
  func clientsInOffice() -> [(span: SourceSpan, isOnlyOne: Bool)] {
    var found: [(span: SourceSpan, isOnlyOne: Bool)] = []
    var end = 0
    for place in tokens.indices where place >= end {
      guard let holder = holder(at: place), holder.places.lowerBound >= end,
        isClients(holder) || isTreated(holder) || comes(holder) || isCaredFor(holder)
      else { continue }
      found.append((span(holder.places), isOnlyOne(holder)))
      end = holder.places.upperBound + 1
    }
    return found
  }

  private func holder(at place: Int) -> Holder? {
    if let last = part(at: place) { return Holder(places: place...last, isPlaced: true) }
    if let last = only(at: place) {
      return Holder(places: (post(before: place) ?? place)...last, isPlaced: true)
    }
    guard holds(place, Self.offices) else { return nil }
    let first = relative(ofOffice: place) ?? place
    if let last = seat(of: place) { return Holder(places: first...last, isPlaced: true) }
    if first < place, holds(place - 1, Self.near) {
      return Holder(places: first...place, isPlaced: true)
    }
    let isOwners = tokens[place].form.contains(.apostrophe)
    let last = isOwners ? place + 1 : place
    guard isKnownHere(place), !isOwners || holds(last, Self.relatives) else { return nil }
    return Holder(places: first...last, isPlaced: false)
  }

  /// The last place of "mayor of Frome", "vicar's wife in Little Barrow", "vicar of our village" that begins here.
  private func seat(of place: Int) -> Int? {
    var next = place + 1
    while next < place + 4, holds(next, Self.joins) || holds(next, Self.introductions) { next += 1 }
    guard next > place + 1 else { return nil }
    if holds(next, Self.near) || holds(next - 1, Self.near) {
      let first = holds(next, Self.near) ? next + 1 : next
      return [first + 1, first].first { holds($0, Self.places) }
    }
    guard isName(next) else { return house(from: next) }
    let isDepartment = holds(next, Self.departments)
    while next < place + 7, isName(next + 1) || isMark(next + 1, "&") && isName(next + 2) {
      next += isName(next + 1) ? 1 : 2
    }
    if isDepartment {
      guard holds(next + 1, Self.joins), isName(next + 2) else { return nil }
      next += 2
      while next < place + 9, isName(next + 1) { next += 1 }
    }
    return next
  }

  static let partWords = "anchors presents captains conducts edits"
  private static let parts = WordSet(partWords)

  /// "Anchors the ten o'clock news on Channel 7", "captains Leeds": the last place of what only one does.
  private func part(at place: Int) -> Int? {
    guard holds(place, Self.parts), isName(place + 1) || reads(place + 1, "the"),
      var last = places(behind: place, 8).first(where: isName),
      tokens[place..<last].allSatisfy({ $0.kind != .mark }), !reads(last - 1, "in")
    else { return nil }
    while isName(last + 1) { last += 1 }
    return last
  }

  /// "Only woman plumber in Whitby": the last place of what there is one of, from the word behind "only".
  private func only(at place: Int) -> Int? {
    guard reads(place - 1, "only"), reads(place - 2, "the"),
      let join = (place + 1..<place + 4).first(where: { holds($0, Self.inPlace) })
    else { return nil }
    var name = holds(join + 1, Self.the) ? join + 2 : join + 1
    // "On the island of Eigg".
    if holds(name, Self.places), reads(name + 1, "of") { name += 2 }
    guard isName(name) else { return nil }
    return isName(name + 1) ? name + 1 : name
  }

  /// The place of "wife" in "the wife of our MP".
  private func relative(ofOffice place: Int) -> Int? {
    var of = place - 1
    while holds(of, Self.adjectivesOfOffice) { of -= 1 }
    if holds(of, Self.articlesOfOffice) { of -= 1 }
    guard reads(of, "of"), holds(of - 1, Self.relatives) || holds(of - 1, Self.widowed) else {
      return nil
    }
    return of - 1
  }

  /// "The mayor", "our village baker": nobody else is meant.
  private func isKnownHere(_ place: Int) -> Bool {
    var (before, isKnown) = (place - 1, holds(place, Self.locals))
    while holds(before, Self.adjectivesOfOffice) {
      isKnown = isKnown || holds(before, Self.villages)
      before -= 1
    }
    return isKnown && holds(before, Self.the)
  }

  /// Whether nothing stands between a client and the office but what introduces it.
  private func isClients(_ holder: Holder) -> Bool {
    var place = holder.places.lowerBound - 1
    let last = place - 6
    var isApart = false
    while place > 0, place > last, !isClientWord(place) {
      if isMark(place, ",-:") || holds(place, Self.isWas) {
        isApart = true
      } else if !holds(place, Self.introductions), !holds(place, Self.adjectivesOfOffice),
        !holds(place - 1, Self.articlesOfOffice)
      {
        break
      }
      place -= 1
    }
    let isPart = holds(holder.places.lowerBound, Self.parts)
    if holds(place, Self.mine), reads(place - 1, "of") { place -= 2 }
    guard place >= 0, place < holder.places.lowerBound - (isPart ? 0 : 1), isClient(place),
      holds(place, Self.client) || isOneOfMany(place)
    else { return false }
    let next = holder.places.upperBound + 1
    return holder.isPlaced || isApart && (isEnd(next) || holds(next, Self.goesOn))
  }

  /// "I treated the vicar's wife in Little Barrow", "I work with the mayor of Frome on her stammer".
  private func isTreated(_ holder: Holder) -> Bool {
    var article = holder.places.lowerBound - 1
    while holds(article, Self.adjectivesOfOffice) { article -= 1 }
    guard holds(article, Self.the) else { return false }
    let (verb, next) = (article - 1, holder.places.upperBound + 1)
    if holds(verb, Self.treat) || reads(verb, "coached") {
      return holder.isPlaced || isEnd(next) || holds(next, Self.reasons)
    }
    return holder.isPlaced && isHelped(article...next - 1)
  }
}
