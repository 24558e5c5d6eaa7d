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
    var warnings: [Warning] = []
    var (next, isCarried) = (0, false)
    var before = 0..<0
    lazy var isRenamed = ExposureWords(bytes, tokens[...]).tellsOfChangedNames
    while next < sentences.count {
      var range = sentences[next].tokens
      next += 1
      defer { before = range }
      if next < sentences.count, Self.isCutShort(tokens[range]),
        Self.beginsWithNumber(tokens[sentences[next].tokens])
      {
        range = range.lowerBound..<sentences[next].tokens.upperBound
        next += 1
      }
      let signs = tokens.withUnsafeBufferPointer {
        ExposureSigns(UnsafeBufferPointer(rebasing: $0[range]))
      }
      guard signs.numbers || signs.others || signs.work || signs.schools || isCarried
      else { continue }
      let words = ExposureWords(bytes, tokens[range])
      if signs.numbers {
        warnings += homeAddresses(words, place) {
          ExposureWords(bytes, tokens[before]).leadsHome
        }
        warnings += privatePhones(words)
      }
      if signs.schools { warnings += childsSchools(words, isCarried) }
      if signs.others || signs.work {
        let found = clients(words)
        if !found.isEmpty, !consents(around: range, bytes, tokens, sentences, next), !isRenamed {
          warnings += found
        }
      }
      isCarried = (signs.others || isCarried) && words.leadsToChild(isCarried: isCarried)
    }
    return warnings
  }

  /// Whether the sentence before or behind tells of a client's consent.
  private func consents(
    around range: Range<Int>,
    _ bytes: [UInt8],
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ next: Int
  ) -> Bool {
    var near: [ExposureWords] = []
    if next < sentences.count { near.append(ExposureWords(bytes, tokens[sentences[next].tokens])) }
    let before = sentences[..<next].last { $0.tokens.upperBound <= range.lowerBound }
    if let before { near.append(ExposureWords(bytes, tokens[before.tokens])) }
    return near.contains { $0.tellsOfConsent }
  }

  private static let cuts = WordSet("no apt tel nr ph")

  /// Whether a sentence was cut behind "No.", which its number follows.
  private static func isCutShort(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count > 1, let last = tokens.last, last.kind == .mark, last.byte == 0x2E else {
      return false
    }
    return cuts.contains(tokens[tokens.endIndex - 2].hash)
  }

  private static func beginsWithNumber(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.first.map { $0.kind == .number || $0.kind == .mixed } ?? false
  }

  /// The digits of a telephone number without its country's prefix and leading zeros, at most nine.
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
    _ lead: () -> Bool
  ) -> [Warning] {
    lazy var isElsewhere = words.speaksOfElsewhere
    return words.streetAddresses().map { ($0, words.setting(of: $0.places)) }.filter {
      street,
      setting in
      switch setting {
      case .home: return street.isCertain || words.isLedTo(street)
      case .elsewhere, .past: return false
      case .perhaps: return street.isCertain && place != .venue && !isElsewhere
      case nil:
        guard street.isCertain, street.places.lowerBound == words.tokens.startIndex else {
          return false
        }
        return place == .sentence && !isElsewhere || place == nil && lead()
      }
    }
    .map { street, _ in
      warning(
        .homeAddress,
        words.span(street.places),
        "a street and a number let anyone come to the door",
        "Would the name of the town or the neighbourhood say as much about you?"
      )
    }
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

  private func clients(_ words: ExposureWords) -> [Warning] {
    let named = words.namedClients()
    let names = (named + words.treatedPeople().filter { !named.contains($0) })
      .filter { !hasConsented(words.text($0)) }
    let offices = words.clientsInOffice()
    guard !(names.isEmpty && offices.isEmpty), !words.tellsOfConsent else { return [] }
    return names.map { name in
      warning(
        .client,
        name,
        "a client can be recognised by this name",
        "Did they say yes to being named here, and is their consent on record?"
      )
    }
      + offices.map { office in
        warning(
          .client,
          office,
          "there is only one such person, so everyone knows which client this is",
          "Would the story be as true if nobody could tell whose it is?"
        )
      }
  }

  /// Whether someone by this name, with or without a title, agreed to be named.
  private func hasConsented(_ name: String) -> Bool {
    let name = name.lowercased()
    return consented.contains { $0 == name || name.hasSuffix(" " + $0) }
  }
}
