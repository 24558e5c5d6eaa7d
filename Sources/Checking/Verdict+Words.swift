internal import BioCheck

extension ProfileReading {
  /// The verdict in a few words, said to the writer, and no harder than what is quoted beside it.
  var verdictWords: String {
    switch verdict {
    case .personal: "personal, a stranger meets somebody here"
    case .guarded where facets.isEmpty:
      "guarded, a stranger senses somebody and could not yet say who"
    case .guarded where shown == 0: "guarded, a little of you shows and the rest is held back"
    case .guarded: "guarded, you show in \(Self.places(shown)) and the rest is held back"
    case .sanitized where facets.isEmpty:
      "sanitized, anyone in your line of work could have signed it"
    case .sanitized where shown == 0:
      "sanitized, there is a trace of you and the rest could be anybody's"
    case .sanitized: "sanitized, you show in \(Self.places(shown)) and the rest could be anybody's"
    case .tooLittle, .notEnglish: verdict.words(words, language)
    }
  }

  /// A number of places in words, or in digits from thirteen on.
  private static func places(_ count: Int) -> String {
    let numbers = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    let number = numbers.indices.contains(count) ? numbers[count] : "\(count)"
    return number + (count == 1 ? " place" : " places")
  }
}

extension Verdict {
  /// Why a text of so many words in this language was not judged; the verdict's name where it was.
  func words(_ words: Int, _ language: String) -> String {
    switch self {
    case .personal, .guarded, .sanitized: rawValue
    case .tooLittle where words >= BioChecker.leastWords:
      "too little to tell, most of the \(words) words are said twice or make no sentence"
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
