internal import Diagnostics

extension ExposureWords {
  private static let introductions = WordSet(
    "who is was the a an then our local now himself herself only"
  )
  static let officeWords = """
    mayor vicar bishop headteacher headmistress headmaster ceo founder mp councillor chairman chairwoman president \
    principal conductor head editor coach captain goalkeeper postman postmistress baker vet butcher executive singer \
    drummer publican organist vicar's mayor's bishop's gp doctor postmaster priest imam rabbi minister pastor rector curate \
    dean archdeacon verger firefighter policeman policewoman sergeant chemist pharmacist dentist midwife undertaker \
    blacksmith farrier landlord landlady librarian judge magistrate sheriff harbourmaster stationmaster gamekeeper \
    mayoress provost
    """
  private static let offices = WordSet(officeWords)
  private static let joins = WordSet("of at for in teacher wife husband son daughter")
  private static let adjectives = WordSet(
    "only chief lead local deputy head first female male woman deaf blind gay black village parish retired"
  )
  private static let near = WordSet("our my this that")
  private static let places = WordSet(
    "village town parish hamlet street valley island county city borough school church mosque synagogue"
  )
  private static let widowed = WordSet("widow widower")
  static let comeWords = "came comes"
  private static let come = WordSet(comeWords)
  private static let seek = WordSet("for with because weekly every")
  private static let articles = WordSet("a an the his her my")
  private static let be = WordSet("is was")

  /// Offices that one person at a time holds, where a client holds them: "one client, the mayor of Frome".
  func clientsInOffice() -> [SourceSpan] {
    var found: [SourceSpan] = []
    var end = 0
    for place in tokens.indices {
      guard place >= end, let last = only(at: place) ?? office(at: place) else { continue }
      guard isClientsOffice(place) || isTreated(place) || comes(behind: last) else { continue }
      found.append(span(place...last))
      end = last + 1
    }
    return found
  }

  /// The last place of "mayor of Frome", "vicar's wife in Little Barrow", "vicar of our village" that begins here.
  private func office(at place: Int) -> Int? {
    guard holds(place, Self.offices) else { return nil }
    var next = place + 1
    while next < tokens.count, next < place + 4,
      holds(next, Self.joins) || holds(next, Self.introductions)
    {
      next += 1
    }
    guard next > place + 1 else { return isRelatedToOne(place) ? place : nil }
    if holds(next, Self.near) || holds(next - 1, Self.near) {
      let first = holds(next, Self.near) ? next + 1 : next
      return [first + 1, first].first { holds($0, Self.places) }
    }
    guard isName(next) else { return isRelatedToOne(place) ? place : nil }
    while next < place + 7, isName(next + 1) { next += 1 }
    return next
  }

  /// "Only woman plumber in Whitby": the last place of what there is one of, from the word behind "only".
  private func only(at place: Int) -> Int? {
    guard reads(place - 1, "only"), reads(place - 2, "the") else { return nil }
    let join = (place + 1..<place + 4).first { holds($0, Self.inPlace) }
    guard let join, isName(join + 1), tokens[join + 1].pronoun == .none else { return nil }
    return isName(join + 2) ? join + 2 : join + 1
  }

  private static let inPlace = WordSet("in at on of")

  /// "The wife of our MP".
  private func isRelatedToOne(_ place: Int) -> Bool {
    holds(place - 1, Self.near) && reads(place - 2, "of")
      && (holds(place - 3, Self.relatives) || holds(place - 3, Self.widowed))
  }

  /// Whether nothing stands between a client and the office but what introduces it.
  private func isClientsOffice(_ office: Int) -> Bool {
    var place = office - 1
    if isRelatedToOne(office) { place = office - 4 }
    let last = place - 5
    while place > 0, place > last,
      holds(place, Self.introductions)
        || holds(place, Self.adjectives)
        || isMark(place, ",-")
    {
      place -= 1
    }
    guard place >= 0, place < office - 1, isClient(place) else { return false }
    return holds(place, Self.client) || isOneOfMany(place)
  }

  /// "I treated the vicar's wife in Little Barrow".
  private func isTreated(_ office: Int) -> Bool {
    reads(office - 1, "the")
      && (holds(office - 2, Self.treat) || reads(office - 2, "coached"))
  }

  /// "The mayor of Frome came to me for a year", "The mayor of Frome is a client of mine".
  private func comes(behind last: Int) -> Bool {
    if holds(last + 1, Self.come), reads(last + 2, "to") {
      return tokens.indices.contains(last + 3) && tokens[last + 3].pronoun == .first
        && holds(last + 4, Self.seek)
        && !(reads(last + 4, "with") && holds(last + 5, Self.articles))
    }
    let isBeside = isMark(last + 1, ",")
    guard isBeside || holds(last + 1, Self.be) else { return false }
    return (last + 2..<last + 5).contains {
      tokens.indices.contains($0) && isClient($0) && !tokens[$0].form.contains(.apostrophe)
        && (!isBeside || reads($0 + 1, "of") || isMark($0 + 1, ","))
    }
  }
}
