internal import Diagnostics

extension ExposureWords {
  private static let introductions = WordSet(
    "who is was the a an then our local now himself herself only"
  )
  static let offices = WordSet(
    """
    mayor vicar bishop headteacher headmistress headmaster ceo founder mp councillor chairman chairwoman president \
    principal conductor head editor coach captain goalkeeper postman postmistress baker vet butcher executive singer \
    drummer publican organist vicar's mayor's bishop's
    """
  )
  private static let joins = WordSet("of at for in teacher wife husband son daughter")
  private static let the = WordSet("the")
  private static let adjectives = WordSet("only chief lead local deputy head first")
  static let treatWords = "treat treated counselled coached counsel"
  static let comeWords = "came comes"
  private static let treat = WordSet(treatWords)
  private static let come = WordSet(comeWords)
  private static let to = WordSet("to")
  private static let seek = WordSet("for with because weekly every")
  private static let articles = WordSet("a an the his her my")
  private static let with = WordSet("with")
  private static let be = WordSet("is was")

  /// Offices that one person at a time holds, where a client holds them: "one client, the mayor of Frome".
  func clientsInOffice() -> [SourceSpan] {
    var found: [SourceSpan] = []
    var end = tokens.startIndex
    for place in tokens.indices {
      guard Self.offices.contains(tokens[place].hash), place >= end,
        let last = office(at: place)
      else { continue }
      guard isClientsOffice(place) || isTreated(place) || comes(behind: last) else { continue }
      found.append(span(place...last))
      end = last + 1
    }
    return found
  }

  /// The last place of "mayor of Frome", "vicar's wife in Little Barrow" that begins here.
  private func office(at place: Int) -> Int? {
    var next = place + 1
    while next < tokens.endIndex, next < place + 4,
      Self.joins.contains(tokens[next].hash) || Self.introductions.contains(tokens[next].hash)
    {
      next += 1
    }
    guard next > place + 1, isName(next) else { return nil }
    while next < place + 7, isName(next + 1) { next += 1 }
    return next
  }

  /// Whether nothing stands between a client and the office but what introduces it.
  private func isClientsOffice(_ office: Int) -> Bool {
    var place = office - 1
    while place > tokens.startIndex, place > office - 6,
      Self.introductions.contains(tokens[place].hash)
        || Self.adjectives.contains(tokens[place].hash)
        || isMark(place, 0x2C, 0x2D)
    {
      place -= 1
    }
    guard place >= tokens.startIndex, place < office - 1, isClient(place) else { return false }
    return Self.client.contains(tokens[place].hash) || isOneOfMany(place)
  }

  /// "I treated the vicar's wife in Little Barrow".
  private func isTreated(_ office: Int) -> Bool {
    holds(office - 1, Self.the) && holds(office - 2, Self.treat)
  }

  /// "The mayor of Frome came to me for a year", "The mayor of Frome is a client of mine".
  private func comes(behind last: Int) -> Bool {
    if holds(last + 1, Self.come), holds(last + 2, Self.to) {
      return tokens.indices.contains(last + 3) && tokens[last + 3].pronoun == .first
        && holds(last + 4, Self.seek)
        && !(holds(last + 4, Self.with) && holds(last + 5, Self.articles))
    }
    guard holds(last + 1, Self.be) else { return false }
    return (last + 2..<last + 5).contains {
      tokens.indices.contains($0) && isClient($0) && !tokens[$0].form.contains(.apostrophe)
    }
  }
}
