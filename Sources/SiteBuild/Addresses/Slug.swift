/// The last part of an address, made from words.
enum Slug {
  /// Letters and digits of any script in lower case, everything else as single hyphens between them;
  /// a text without either becomes `page`.
  static func make(_ text: some StringProtocol) -> String {
    var slug = ""
    var pending = false
    for scalar in text.unicodeScalars {
      let isMark =
        scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark {
        if pending, !slug.isEmpty { slug.unicodeScalars.append("-") }
        pending = false
        slug.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar != "'", scalar != "’" {
        pending = true
      }
    }
    return slug.isEmpty ? "page" : slug
  }

  /// Whether a text has a letter or a digit.
  static func hasLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
