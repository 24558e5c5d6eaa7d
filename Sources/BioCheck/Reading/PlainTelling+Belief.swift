/// What somebody holds to be true, and what they do for others unpaid.
extension PlainTelling {
  /// Whether the writer says what they believe, or do not: "I believe a blunt knife is a kind of lie", "I don't hold with phones".
  var isBelief: Bool {
    tokens.indices.contains { place in
      guard isWriter(place) else { return false }
      var verb = place + 1
      while verb <= place + 3, holds(verb, Self.helping) { verb += 1 }
      if holds(verb, Self.believing) { return !holds(verb + 1, Self.warmth) }
      return holds(verb, Self.holding) && holds(verb + 1, Self.with)
    }
  }

  /// Whether the writer does something for others that nobody pays: "on Tuesdays we feed anyone who turns up".
  var isUnpaid: Bool {
    guard tokens.indices.contains(where: isWriter) else { return false }
    return tokens.indices.contains { place in
      if holds(place, Self.feeding) {
        return (place + 1...place + 4).contains { holds($0, Self.anyone) }
      }
      if holds(place, Self.volunteering) { return true }
      return holds(place, Self.free)
        && (place - 1...place + 4).contains { holds($0, Self.gathering) }
    }
  }

  /// The words without which neither is told.
  static let convictions = [believing, holding, feeding, volunteering, free].flatMap {
    Array($0.hashes)
  }
  private static let helping = WordSet(
    "do don't does doesn't not never still also firmly no longer really happen"
  )
  private static let believing = WordSet("believe believes reckon reckons suspect distrust")
  private static let holding = WordSet("hold holds")
  private static let with = WordSet("with that")
  /// What everybody believes in, or a turn of speech.
  private static let warmth = WordSet(
    "you me it everyone every everybody each we there all strongly passionately"
  )
  private static let feeding = WordSet("feed feeds fed serve serves cook cooks cooked")
  private static let anyone = WordSet(
    "anyone anybody whoever homeless hungry strangers neighbours neighbors"
  )
  private static let volunteering = WordSet("volunteer volunteers volunteered unpaid")
  private static let free = WordSet("free nothing")
  private static let gathering = WordSet("shelter library church hall hospice prison school")
}
