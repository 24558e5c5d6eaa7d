extension UInt8 {
  /// White space as the library trims it: space, tab, line feed, carriage return.
  var isMarkdownSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// White space as the library's scanners pass over it: vertical tab and form feed too.
  var isScannerSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// An ASCII letter.
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// An ASCII digit.
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// An ASCII letter or digit.
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  /// ASCII punctuation, which a backslash can escape.
  var isASCIIPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40)
      || (self >= 0x5B && self <= 0x60) || (self >= 0x7B && self <= 0x7E)
  }
}
