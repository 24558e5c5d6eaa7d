import Formats

extension LanguageTag {
  /// The end of a sentence that says what is wrong with a tag; nil when its shape is right.
  static func fault(in text: String) -> String? {
    if let code = names[text.lowercased()] { return "should be a code: write '\(code)'" }
    if text.contains("_") {
      let tag = String(text.map { $0 == "_" ? "-" : $0 })
      if fault(in: tag) == nil { return "has parts that a hyphen joins: write '\(tag)'" }
    }
    return isWellFormed(text) ? nil : "should be a language code such as en, pt-BR or zh-Hant"
  }

  /// What people write instead of a code.
  private static let names = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "francais": "fr", "spanish": "es", "español": "es", "italian": "it", "italiano": "it",
    "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl",
    "swedish": "sv", "danish": "da", "norwegian": "nb", "finnish": "fi", "czech": "cs",
    "greek": "el", "hebrew": "he", "arabic": "ar", "japanese": "ja", "chinese": "zh",
    "turkish": "tr", "ukrainian": "uk", "hungarian": "hu", "romanian": "ro",
  ]
}
