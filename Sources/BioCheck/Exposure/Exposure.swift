internal import Diagnostics

/// What an honest page should still not give away: never confused with disclosure.
struct Exposure {
  static let id = "exposure"

  /// What was given away.
  enum Detail: String {
    case homeAddress = "home-address"
    case privatePhone = "private-phone"
    case childsSchool = "child's-school"
    case client = "client"
  }

  /// Digits of telephone numbers that are meant to be public.
  private let numbers: [[UInt8]]
  /// People who agreed to be named, in lower case.
  private let consented: [String]

  init(_ configuration: BioChecker.Configuration = .init()) {
    numbers = configuration.publicNumbers.map { Self.digits(Array($0.utf8)) }
    consented = configuration.consentedNames.map { $0.lowercased() }
  }

  /// What a page gives away, in the author's sentences and in all other words that are published on it.
  func find(in prose: Prose, _ file: SourceFile, _ range: SourceSpan?) -> [Warning] {
    if prose.leavesOut, let text = PublicText(file, range: range, prose.document) {
      return find(text.bytes, text.tokens, text.sentences, nil)
    }
    return find(prose.bytes, prose.tokens, prose.sentences, nil)
  }

  /// What one string gives away; spans count from its first byte.
  func find(in text: String, as place: StringPlace) -> [Warning] {
    let text = PublicText(text)
    return find(text.bytes, text.tokens, text.sentences, place)
  }

  private func find(
    _ bytes: [UInt8],
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ place: StringPlace?
  ) -> [Warning] {
    bytes.withUnsafeBufferPointer { bytes in
      tokens.withUnsafeBufferPointer { tokens in
        find(in: ExposurePage(bytes: bytes, tokens: tokens, sentences: sentences), place)
      }
    }
  }

  private func find(in page: ExposurePage, _ place: StringPlace?) -> [Warning] {
    var warnings: [Warning] = []
    let table = ExposureSigns.Table.shared
    var (next, isCarried) = (0, false)
    var before = 0..<0
    lazy var isRenamed = page.words(page.tokens.indices).tellsOfChangedNames
    while next < page.sentences.count {
      let range = page.takeSentence(&next)
      defer { before = range }
      let words = page.words(range)
      let signs = table.signs(of: words.tokens)
      guard !signs.isEmpty || isCarried else { continue }
      if signs.contains(.houseNumber) {
        warnings += homeAddresses(words, place) { page.surroundings(before, next) }
      }
      if signs.isSuperset(of: [.street, .dwelling]) {
        warnings += words.namedHouses().map { homeAddress(words.span($0), "the house in it") }
      }
      if signs.contains(.manyDigits) { warnings += privatePhones(words) }
      if isCarried || !signs.isDisjoint(with: [.child, .besideName, .houseNumber]),
        !signs.isDisjoint(with: [.school, .smallSchool])
      {
        warnings += childsSchools(words, isCarried)
      }
      if !signs.isDisjoint(with: [.client, .work, .office, .pupil]) {
        let found = clients(words, signs)
        if !found.isEmpty, !page.consents(around: range, next), !isRenamed { warnings += found }
      }
      isCarried = (isCarried || signs.contains(.child)) && words.leadsToChild(isCarried: isCarried)
    }
    return warnings
  }

  /// The last nine digits of a telephone number, by which it is known with and without its country's prefix.
  private static func digits(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.filter { $0 &- 0x30 < 10 }.suffix(9))
  }
}

extension Exposure {
  private func warning(
    _ detail: Detail,
    _ span: SourceSpan,
    _ message: String,
    _ question: String
  ) -> Warning {
    Warning(
      rule: Self.id,
      severity: .warning,
      span: span,
      message: "\(detail.rawValue): \(message)",
      question: question
    )
  }

  /// Addresses that the words about them call a home; where they say nothing at all, an address is one only where a
  /// whole string begins with it, or right below words such as "Where I live".
  private func homeAddresses(
    _ words: ExposureWords,
    _ place: StringPlace?,
    _ around: () -> ExposureSurroundings
  ) -> [Warning] {
    let streets = words.streetAddresses()
    guard !streets.isEmpty else { return [] }
    lazy var isElsewhere = words.speaksOfElsewhere
    let around = around()
    return streets.filter { street in
      let setting = words.setting(of: street.places)
      let isHome = { (isForDoings: Bool) in
        place != .venue && around.isHome(street, in: words, isForDoings: isForDoings)
      }
      switch setting {
      case .home: return !words.isOnlyNear(street) && (street.isCertain || words.isLedTo(street))
      case .past: return false
      case .elsewhere: return isHome(true)
      case .perhaps:
        let isLed = street.isCertain || words.isLedTo(street)
        return isLed && place != .venue && !isElsewhere || isHome(false)
      case nil:
        let isFirst = street.isCertain && street.places.lowerBound == words.tokens.startIndex
        return isFirst && !isElsewhere
          && (place == .sentence || place == nil && around.before.leadsHome)
          || isHome(false)
      }
    }
    .reduce(into: []) { (found: inout [ClosedRange<Int>], street) in
      // A postcode behind a street is the same door.
      if let last = found.last, words.isPostcode(street), words.isOneLine(last, street.places) {
        found[found.count - 1] = last.lowerBound...street.places.upperBound
      } else {
        found.append(street.places)
      }
    }
    .map { homeAddress(words.span($0), "a number") }
  }

  private func homeAddress(_ span: SourceSpan, _ house: String) -> Warning {
    warning(
      .homeAddress,
      span,
      "a street and \(house) let anyone come to the door",
      "Would the name of the town or the neighbourhood say as much about you?"
    )
  }

  private func privatePhones(_ words: ExposureWords) -> [Warning] {
    words.privateNumbers().map(words.span)
      .filter { !numbers.contains(Self.digits(words.bytes($0))) }
      .map { number in
        warning(
          .privatePhone,
          number,
          "a private number on a page is everyone's number",
          "Which number, or which hours, are you glad to give to strangers?"
        )
      }
  }

  private func childsSchools(_ words: ExposureWords, _ isCarried: Bool) -> [Warning] {
    words.childsSchools(isCarried: isCarried)
      .map { school in
        warning(
          .childsSchool,
          school,
          "it tells a stranger where a child can be found",
          "Would your child want this found, ten years from now?"
        )
      }
  }

  private func clients(_ words: ExposureWords, _ signs: ExposureSigns) -> [Warning] {
    let named = signs.contains(.client) ? words.namedClients() : []
    let treated = signs.contains(.work) ? words.treatedPeople() : []
    let isOfChildren =
      signs.contains(.pupil)
      && !signs.isDisjoint(with: [.child, .besideName, .houseNumber, .school, .smallSchool])
    let pupils = isOfChildren ? words.namedPupils().filter { !hasConsented(words.text($0)) } : []
    let names = (named + treated.filter { !named.contains($0) })
      .filter { !hasConsented(words.text($0)) && !pupils.contains($0) }
    let offices =
      signs.contains(.office) && !signs.isDisjoint(with: [.client, .visit, .trouble])
      ? words.clientsInOffice() : []
    guard !(names.isEmpty && offices.isEmpty && pupils.isEmpty), !words.tellsOfConsent else {
      return []
    }
    return names.map { name in
      warning(
        .client,
        name,
        "a client can be recognised by this name",
        "Did they say yes to being named here, and is their consent on record?"
      )
    }
      + pupils.map { name in
        warning(
          .client,
          name,
          "a child can be recognised by this name and by what stands beside it",
          "Did the child and their parents say yes to this, and is their consent on record?"
        )
      }
      + offices.map { office in
        warning(
          .client,
          office.span,
          office.isOnlyOne
            ? "there is only one such person, so everyone knows which client this is"
            : "work, place and story together let those who live there tell which client this is",
          "Would the story be as true if nobody could tell whose it is?"
        )
      }
  }

  /// Whether all by this name, such as "Dr Ruth Amsel" or "Ruth and Ivo Amsel", agreed to be named.
  private func hasConsented(_ name: String) -> Bool {
    let name = name.lowercased()
    let people = name.split(separator: " and ")
    let surname = " " + (name.split(separator: " ").last ?? "")
    return people.allSatisfy { person in
      consented.contains { $0 == person || person.hasSuffix(" " + $0) || $0 == person + surname }
    }
  }
}
