extension ExposureWords {
  /// Words that may be an address.
  struct Street {
    var places: ClosedRange<Int>
    /// Whether nothing else is written like this; what is not certain is an address only where a home is named.
    var isCertain: Bool
  }

  static let streetWords = """
    street st road rd avenue ave lane ln drive dr close crescent terrace way court ct boulevard blvd place square \
    gardens row
    """
  static let streets = WordSet(streetWords)
  static let rarer = WordSet(
    """
    grove hill walk mews mansions towers heights park circle quay green cottages nagar extension hills parade rise \
    view wharf villas marg salai cross layout colony highway broadway yard
    """
  )
  private static let leading = WordSet("rue via calle rua strada ulica chemin impasse")

  /// The addresses of a sentence: a house number, one to four names and a word for a street, and what is like it.
  func streetAddresses() -> [Street] {
    var found: [Street] = []
    var (place, number) = (0, -1)
    while place < tokens.count {
      if number < place {
        number = place
        while number < tokens.count, !isNumber(number) { number += 1 }
        // Every address has a number at its beginning, or behind at most four words.
        guard number < tokens.count else { break }
        place = max(place, number - 4)
      }
      if let street = street(at: place) {
        found.append(street)
        place = street.places.upperBound
      }
      place += 1
    }
    return found
  }

  private func street(at place: Int) -> Street? {
    if isHouseNumber(place) {
      guard let street = numbered(place) else { return nil }
      return Street(places: withUnits(street.places), isCertain: street.isCertain)
    }
    guard tokens[place].isWord else { return nil }
    return flat(place) ?? named(place) ?? postcode(place)
  }

  private func isHouseNumber(_ place: Int) -> Bool {
    guard tokens.indices.contains(place), tokens[place].count <= 5 else { return false }
    return tokens[place].kind == .number || tokens[place].kind == .mixed
  }

  private func isOrdinal(_ place: Int) -> Bool {
    guard tokens[place].kind == .mixed, tokens[place].count > 2 else { return false }
    return ends(place, in: "th") || ends(place, in: "st") || ends(place, in: "nd")
      || ends(place, in: "rd")
  }

  /// An address whose house number comes first: "14 Elm Street", "7 The Green", "14, Elm Street", "7 rue des Lilas".
  private func numbered(_ place: Int) -> Street? {
    let hasComma = isMark(place + 1, ",")
    let first = place + (hasComma ? 2 : 1)
    if holds(first, Self.leading) {
      let last = (first + 1..<first + 4).first { isName($0) }
      return last.map { Street(places: place...$0, isCertain: false) }
    }
    var (next, names, last, isCertain) = (first, 0, -1, false)
    while next < tokens.count, names < 5 {
      if isName(next) || isOrdinal(next) {
        if names > 0, holds(next, Self.streets) {
          (last, isCertain) = (next, !hasComma)
        } else if names > 0 ? holds(next, Self.rarer) : reads(next, "broadway") {
          if !isCertain { last = next }
        }
        names += 1
      } else if !isMark(next, ".") || tokens[next - 1].count > 2 {
        break
      }
      next += 1
    }
    if last >= 0 { return Street(places: place...last, isCertain: isCertain) }
    if reads(first, "the"), isName(first), isName(first + 1) {
      return Street(places: place...first + 1, isCertain: false)
    }
    guard holds(first + 1, Self.streets), tokens[first].isWord else { return nil }
    return Street(places: place...first + 1, isCertain: false)
  }

  private static let units = WordSet("flat apt apartment unit suite plot house door villa")
  private static let number = WordSet("no number")

  /// With the flat that stands before or behind, and the first half of "12/4".
  private func withUnits(_ places: ClosedRange<Int>) -> ClosedRange<Int> {
    var (first, last) = (places.lowerBound, places.upperBound)
    if isMark(first - 1, "-/"), isHouseNumber(first - 2) || isName(first - 2) { first -= 2 }
    if isMark(first - 1, ","), isHouseNumber(first - 2) || isLetter(first - 2),
      holds(first - 3, Self.units)
    {
      first -= 3
    }
    var next = last + 1
    while next < last + 3, isMark(next, ",.") { next += 1 }
    if holds(next, Self.units) || isMark(next, "#") {
      next += isMark(next + 1, ".") ? 2 : 1
      if isHouseNumber(next) { last = next }
    }
    return first...last
  }

  private func isLetter(_ place: Int) -> Bool { isName(place) && tokens[place].count == 1 }

  /// An address in a house with a name: "Flat 402, Rose Villa".
  private func flat(_ place: Int) -> Street? {
    guard holds(place, Self.units) else { return nil }
    var next = place + 1
    while next < place + 3, holds(next, Self.number) || isMark(next, ".") { next += 1 }
    guard isHouseNumber(next), isMark(next + 1, ","), isName(next + 2) else { return nil }
    var last = next + 2
    while last < next + 6, isName(last + 1) { last += 1 }
    return Street(places: place...last, isCertain: false)
  }

  /// "Via Roma 8", "Hauptstraße 12", "Elm Street 14".
  private func named(_ place: Int) -> Street? {
    guard isName(place) else { return nil }
    var last = place
    let isLed = holds(place, Self.leading)
    if isLed {
      while last < place + 3, isName(last + 1) { last += 1 }
    } else if isName(place + 1), holds(place + 1, Self.streets) {
      last = place + 1
    }
    guard isHouseNumber(last + 1), tokens[last + 1].count < 5, !isOrdinal(last + 1),
      isLed || last > place || isStreetInOneWord(place)
    else { return nil }
    return Street(places: place...last + 1, isCertain: false)
  }

  private func isStreetInOneWord(_ place: Int) -> Bool {
    ends(place, in: "straße") || ends(place, in: "strasse") || ends(place, in: "gasse")
      || ends(place, in: "straat") || ends(place, in: "laan") || ends(place, in: "weg")
  }

  /// "LS29 8AB", which is about fifteen doors.
  private func postcode(_ place: Int) -> Street? {
    let (area, door) = (tokens[place], place + 1)
    guard area.form.contains(.capital), area.count < 5, digitCount(area) > 0 else { return nil }
    guard isNumber(door), tokens[door].kind == .mixed, tokens[door].count == 3,
      digitCount(tokens[door]) == 1
    else { return nil }
    return Street(places: place...door, isCertain: false)
  }

  /// Whether an address is a postcode and nothing else.
  func isPostcode(_ street: Street) -> Bool {
    street.places.count == 2 && tokens[street.places.lowerBound].isWord
      && digitCount(tokens[street.places.lowerBound]) > 0
  }

  /// Whether only the names of towns and commas stand between two addresses.
  func isOneLine(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Bool {
    one.upperBound < other.lowerBound
      && (one.upperBound + 1..<other.lowerBound).allSatisfy { isName($0) || isMark($0, ",.-") }
  }

  /// Houses without a number right behind "we live at" or "on".
  func namedHouses() -> [ClosedRange<Int>] { tokens.indices.compactMap { corner($0) ?? house($0) } }

  /// "The corner of Elm Street and Mill Lane".
  private func corner(_ place: Int) -> ClosedRange<Int>? {
    guard reads(place, "corner"), reads(place + 1, "of"), isName(place + 2),
      reads(place - 2, "on") || reads(place - 2, "at")
    else { return nil }
    var last = place + 2
    while isName(last + 1) || reads(last + 1, "and") && isName(last + 2) { last += 1 }
    let names = place + 2...last
    guard names.contains(where: { holds($0, Self.streets) }),
      names.contains(where: { reads($0, "and") }),
      has(Self.dwellings, before: place - 2, reach: 2), setting(of: names) == .home
    else { return nil }
    return names
  }

  /// "The Old Forge, Mill Lane".
  private func house(_ place: Int) -> ClosedRange<Int>? {
    guard isName(place), holds(place, Self.streets), !isName(place + 1) else { return nil }
    var street = place
    while isName(street - 1) { street -= 1 }
    guard street < place, isMark(street - 1, ","), isName(street - 2) else { return nil }
    var house = street - 2
    while isName(house - 1) || reads(house - 1, "the") { house -= 1 }
    let lead = house - 1
    guard reads(lead, "at") || reads(lead, "is") || isMark(lead, ":,"),
      has(Self.dwellings, before: lead, reach: 3), setting(of: house...place) == .home
    else { return nil }
    return house...place
  }

  static let dwellingWords = "live lives living lived reside home house address cottage"
  private static let dwellings = WordSet(dwellingWords)
  private static let leads = WordSet("at in into is on number no plot house door the of to")

  private static let nearness = WordSet(
    "near nearest within sight opposite beside behind past from around"
  )

  /// "I live within sight of 12 Hill Street".
  func isOnlyNear(_ street: Street) -> Bool {
    let words = places(before: street.places.lowerBound, 3)
    return !words.contains { tokens[$0].kind == .mark || reads($0, "at") || reads($0, "in") }
      && words.contains { holds($0, Self.nearness) }
  }

  /// Whether the words before an address lead to one, as "at" does and "with" does not.
  func isLedTo(_ street: Street) -> Bool {
    let before = street.places.lowerBound - 1
    guard before >= 0, tokens[before].kind != .mark else { return true }
    if holds(before, Self.leads) { return true }
    return isNumber(street.places.upperBound) && isName(before)
  }
}
