internal import Diagnostics

/// What an honest page should still not give away: never confused with disclosure.
enum Exposure {
  static let id = "exposure"

  /// What was given away.
  enum Detail: String {
    case homeAddress = "home-address"
    case privatePhone = "private-phone"
    case childsSchool = "child's-school"
    case client = "client"
  }

  /// What the author's sentences give away.
  static func find(in prose: Prose) -> [Warning] {
    var warnings: [Warning] = []
    for sentence in prose.sentences {
      let words = ExposureWords(prose, sentence)
      if words.mayHoldNumbers {
        if let found = homeAddress(words) { warnings.append(found) }
        if let found = privatePhone(words) { warnings.append(found) }
      }
      if words.mayNameOthers {
        if let found = childsSchool(words) { warnings.append(found) }
        if let found = client(words) { warnings.append(found) }
      }
    }
    return warnings
  }

  private static func warning(
    _ detail: Detail,
    _ span: SourceSpan,
    _ message: String,
    _ question: String
  ) -> Warning {
    Warning(
      rule: id,
      severity: .warning,
      span: span,
      message: "\(detail.rawValue): \(message)",
      question: question
    )
  }

  private static func homeAddress(_ words: ExposureWords) -> Warning? {
    guard let street = words.streetAddress() else { return nil }
    guard words.has(ExposureWords.home) || !words.has(ExposureWords.office) else { return nil }
    return warning(
      .homeAddress,
      street,
      "a street and a number let anyone come to the door",
      "Would the name of the town or the neighbourhood say as much about you?"
    )
  }

  private static func privatePhone(_ words: ExposureWords) -> Warning? {
    guard let number = words.phoneNumber() else { return nil }
    guard words.has(ExposureWords.privately) else { return nil }
    return warning(
      .privatePhone,
      number,
      "a private number on a page is everyone's number",
      "Which number, or which hours, are you glad to give to strangers?"
    )
  }

  private static func childsSchool(_ words: ExposureWords) -> Warning? {
    guard words.has(ExposureWords.children), let school = words.namedSchool() else { return nil }
    guard words.has(ExposureWords.attending) else { return nil }
    return warning(
      .childsSchool,
      school,
      "it tells a stranger where a child can be found",
      "Would your child want this found, ten years from now?"
    )
  }

  private static func client(_ words: ExposureWords) -> Warning? {
    guard let name = words.namedClient() else { return nil }
    return warning(
      .client,
      name,
      "a client can be recognised by this name",
      "Did they say yes to being named here, and is their consent on record?"
    )
  }
}
