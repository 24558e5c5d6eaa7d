internal import Formats

/// Words as they can be drawn letter by letter.
enum PlainWords {
  /// The text in letters that `font` has, or nil where it would not be the same text without the others.
  ///
  /// Emoji and signs that the font lacks are left out; a letter or digit that it lacks, or one of a script whose letters change
  /// with their neighbours or run from right to left, makes the whole text one that is not drawn.
  static func of(_ text: String, in font: CardFont) -> String? {
    var plain = String.UnicodeScalarView()
    var awaitsSpace = false
    for scalar in text.composed.unicodeScalars {
      let properties = scalar.properties
      // A space that breaks no line keeps doing so.
      if properties.isWhitespace, scalar.value != 0xA0, scalar.value != 0x202F {
        awaitsSpace = !plain.isEmpty
        continue
      }
      guard let drawn = drawn(scalar, font) else {
        if isNeeded(properties) || isShaped(scalar.value) { return nil }
        continue
      }
      if isShaped(scalar.value) { return nil }
      if awaitsSpace { plain.append(" ") }
      awaitsSpace = false
      plain.append(drawn)
    }
    return plain.isEmpty ? nil : String(plain)
  }

  /// The letter itself, or one that looks the same.
  private static func drawn(_ scalar: Unicode.Scalar, _ font: CardFont) -> Unicode.Scalar? {
    if isEmoji(scalar) { return nil }
    if font.glyph(scalar) != nil { return scalar }
    let alike: [UInt32: Unicode.Scalar] = [
      0xA0: " ", 0x202F: " ", 0x2010: "-", 0x2011: "-", 0x2212: "-", 0x2018: "'", 0x2019: "'",
      0x201C: "\"", 0x201D: "\"", 0x2013: "-", 0x2014: "-", 0x2BC: "\u{2019}",
    ]
    return alike[scalar.value].flatMap { font.glyph($0) == nil ? nil : $0 }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || (scalar.properties.isEmoji && scalar.value > 0x2100)
  }

  /// Whether the text would say something else without it.
  private static func isNeeded(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .currencySymbol:
      // What chooses how an emoji looks is a mark too.
      return !properties.isVariationSelector
    default: return false
    }
  }

  /// Whether a letter is of a script that is not written letter by letter from left to right.
  ///
  /// From Hebrew to Thaana and N'Ko, from the scripts of India to Khmer and Mongolian, and their forms further on (source: the
  /// Unicode Standard's table of blocks); accents that were not composed count, since nothing places them.
  private static func isShaped(_ value: UInt32) -> Bool {
    let ranges: [ClosedRange<UInt32>] = [
      0x0300...0x036F, 0x0590...0x109F, 0x1700...0x1AFF, 0x1B00...0x1C7F, 0x1CD0...0x1CFF,
      0xA800...0xABFF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x11000...0x11FFF,
      0x1E800...0x1EFFF,
    ]
    return ranges.contains { $0.contains(value) }
  }
}
