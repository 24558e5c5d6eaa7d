/// What tells that a door is the writer's own where the words about an address do not speak of a home.
extension ExposureWords {
  private static let flats = WordSet("flat apt apartment bedsit")

  /// "Flat 4, 112 Canterbury Road", "Garden flat, 33 Oakhurst Road".
  func isFlat(_ street: Street) -> Bool {
    let first = street.places.lowerBound
    return street.places.contains { holds($0, Self.flats) }
      || isMark(first - 1, ",") && holds(first - 2, Self.flats)
  }

  private static let ownPlace = WordSet("mine ours")
  private static let toAt = WordSet("to at")
  private static let coming = WordSet("come comes coming pop over round drop drive drives call")
  private static let yours = WordSet("yours your")

  /// "Come to mine", "rehearsals are at mine", "at your place or ours"; not "next to mine" and "a friend of mine".
  func isAtMine(before street: Street) -> Bool {
    places(before: street.places.lowerBound, 12).contains { place in
      guard holds(place, Self.ownPlace) else { return false }
      if reads(place - 1, "or") { return has(Self.yours, before: place - 1, reach: 3) }
      return holds(place - 1, Self.toAt)
        && (reads(place - 1, "at") || has(Self.coming, before: place - 1, reach: 4))
    }
  }

  private static let houses = WordSet("house bungalow cottage semi farmhouse townhouse")
  private static let found = WordSet("with behind next opposite that whose past after before")
  private static let sides = WordSet("side back front rear end bottom")
  private static let the = WordSet("the")

  /// Whether a house is pointed out, or something that only houses have: "the house with the blue gate", "our drive".
  var pointsAtHouse: Bool {
    tokens.indices.contains { place in
      guard tokens[place].isWord, !tokens[place].form.contains(.capital) else { return false }
      if holds(place, Self.houses) {
        if reads(place - 1, "the"), reads(place - 2, "of") {
          return holds(place - 3, Self.sides)
        }
        return has(Self.the, before: place, reach: 3) && holds(place + 1, Self.found)
          && !reads(place + 2, "door")
      }
      if reads(place, "one"), reads(place - 1, "the"), reads(place + 1, "with") {
        return has(Self.features, behind: place, reach: 9)
      }
      if holds(place, Self.doors) { return holds(place - 1, Self.homely) }
      return holds(place, Self.features) && has(Self.ours, before: place, reach: 2)
    }
  }

  private static let features = WordSet(
    "drive driveway gate porch hedge lawn doorstep doormat letterbox garden hallway door hens fence"
  )
  private static let doors = WordSet("gate door window")
  private static let homely = WordSet("side kitchen garden")

  /// Whether one is told how to be let in: "ring the bottom bell", "mind the gate", "knock loudly".
  var tellsOfBell: Bool {
    tokens.indices.contains { place in
      guard tokens[place].isWord, !tokens[place].form.contains(.capital) || place == 0 else {
        return false
      }
      if holds(place, Self.bells) { return has(Self.ringing, before: place, reach: 4) }
      if holds(place, Self.ways) { return has(Self.opening, before: place, reach: 2) }
      return holds(place, Self.knocking) && holds(place + 1, Self.manner)
    }
  }

  private static let bells = WordSet("bell buzzer doorbell knocker intercom")
  private static let ringing = WordSet(
    "ring press buzz push use try bottom top middle lower upper left right"
  )
  private static let ways = WordSet("gate porch")
  private static let opening = WordSet("shut close latch open through push lift mind in")
  private static let knocking = WordSet("knock ring tap")
  private static let manner = WordSet("twice loudly hard long once on and at")

  private static let premises = WordSet(premisesWords)

  /// Whether a place of work is named that is no part of a home.
  var speaksOfPremises: Bool {
    tokens.indices.contains { holds($0, Self.premises) && isElsewhere($0) || isShop($0) }
  }

  private static let serving = WordSet(
    """
    teach teaching tutor see seeing give giving run running cut cutting work working treat treating practise practising \
    practice host hosting lessons lesson classes class sessions clients pupils students patients couch table customers
    """
  )
  private static let rooms = WordSet(
    "room kitchen bedroom conservatory attic loft shed garage lounge house flat cottage"
  )
  private static let inAt = WordSet("in at from to")
  private static let ended = WordSet(
    "used until longer never not don't didn't worked taught once if"
  )
  private static let gone = WordSet("gone closed shut sold gave left lost")

  /// Whether the writer works where they live: "I teach at home", "lessons are in our front room".
  var worksAtHome: Bool {
    guard has(Self.serving), !has(Self.ended), has(Self.gone) || !isAtPremises else { return false }
    let isOurs = tokens.contains {
      $0.pronoun == .firstSubject || $0.pronoun == .first || $0.pronoun == .we
    }
    return isOurs
      && tokens.indices.contains { place in
        if reads(place, "home"), home(at: place) != .elsewhere {
          let isFrom = reads(place - 1, "from") && !reads(place + 1, "to")
          return isFrom
            || home(at: place) == .home
              && (reads(place - 1, "at") || has(Self.ours, before: place, reach: 2))
        }
        return holds(place, Self.rooms) && has(Self.ours, before: place, reach: 3)
      }
  }

  /// Whether something is in or at a place of work: a supper club in a kitchen is in none.
  private var isAtPremises: Bool {
    tokens.indices.contains {
      (holds($0, Self.premises) && isElsewhere($0) || isShop($0))
        && has(Self.inAt, before: $0, reach: 3)
    }
  }
}
