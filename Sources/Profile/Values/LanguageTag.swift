/// The shape of a BCP 47 language tag, such as `en`, `pt-BR` or `zh-Hant-TW` (RFC 5646, section 2.1).
enum LanguageTag {
  /// The end of a sentence that says what is wrong with a tag; nil when its shape is right.
  static func fault(in text: String) -> String? {
    if let code = names[text.lowercased()] { return "should be a code: write '\(code)'" }
    if text.contains("_") {
      let tag = String(text.map { $0 == "_" ? "-" : $0 })
      if fault(in: tag) == nil { return "has parts that a hyphen joins: write '\(tag)'" }
    }
    return isWellFormed(text) ? nil : "should be a language code such as en, pt-BR or zh-Hant"
  }

  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).map { Array($0) }
    guard parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) else {
      return false
    }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else {
      return false
    }
    var rest = parts.dropFirst()
    // Up to three extended languages of three letters, a script of four, a region of two letters or three digits.
    for _ in 0..<3 { take(&rest) { $0.count == 3 && $0.allSatisfy(isLetter) } }
    take(&rest) { $0.count == 4 && $0.allSatisfy(isLetter) }
    take(&rest) { part in
      part.count == 2 && part.allSatisfy(isLetter) || part.count == 3 && part.allSatisfy(isDigit)
    }
    while take(&rest, if: isVariant) {}
    while let singleton = rest.first, singleton.count == 1 {
      rest = rest.dropFirst()
      let isPrivate = singleton == [0x78] || singleton == [0x58]
      let least = isPrivate ? 1 : 2
      guard take(&rest, if: { $0.count >= least }) else { return false }
      while take(&rest, if: { $0.count >= least }) {}
    }
    return rest.isEmpty
  }

  @discardableResult
  private static func take(
    _ parts: inout ArraySlice<[UInt8]>,
    if fits: ([UInt8]) -> Bool
  ) -> Bool {
    guard let part = parts.first, fits(part) else { return false }
    parts = parts.dropFirst()
    return true
  }

  private static func isVariant(_ part: [UInt8]) -> Bool {
    part.count >= 5 || part.count == 4 && part.first.map(isDigit) == true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

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
