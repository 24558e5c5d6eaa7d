internal import BioCheck

extension Verdict {
  /// The verdict in a few words, said to the writer of so many words in this language.
  func words(_ words: Int, _ language: String) -> String {
    switch self {
    case .personal: "personal, a stranger meets somebody here"
    case .guarded: "guarded, one or two things show and the rest is held back"
    case .sanitized: "sanitized, anyone in your line of work could have signed it"
    case .tooLittle:
      "too little to tell, \(words == 1 ? "1 word" : "\(words) words") of your own where it takes "
        + "\(BioChecker.leastWords)"
    case .notEnglish where language == "und":
      "not read, since it does not look like English, which is all that is read"
    case .notEnglish:
      "not read, since it looks like \(LanguageName.of(language)) and only English is read"
    }
  }
}

/// The English names of the languages that the checker knows from each other.
enum LanguageName {
  /// The name of an ISO 639-1 code; the code itself where it is not known.
  static func of(_ code: String) -> String { names[code] ?? "'\(code)'" }

  private static let names = [
    "af": "Afrikaans", "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "ca": "Catalan",
    "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "eo": "Esperanto", "es": "Spanish", "fi": "Finnish", "fr": "French",
    "ga": "Irish", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "ms": "Indonesian or Malay", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sh": "Bosnian, Croatian or Serbian", "sv": "Swedish", "sw": "Swahili", "th": "Thai",
    "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
  ]
}
