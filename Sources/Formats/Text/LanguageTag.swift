/// The names of languages as BCP 47 shapes them (RFC 5646, section 2.1): `en`, `pt-BR`, `zh-Hant-TW`.
public enum LanguageTag {
  /// The tag itself when it is well-formed, else nil.
  public static func checked(_ text: String) -> String? { isWellFormed(text) ? text : nil }

  /// Whether a text has the shape of a tag; no registry is asked.
  public static func isWellFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
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
      let isPrivate = singleton.first.map { $0 | 0x20 } == 0x78
      let least = isPrivate ? 1 : 2
      guard take(&rest, if: { $0.count >= least }) else { return false }
      while take(&rest, if: { $0.count >= least }) {}
    }
    return rest.isEmpty
  }

  @discardableResult
  private static func take(
    _ parts: inout ArraySlice<Substring.UTF8View>,
    if fits: (Substring.UTF8View) -> Bool
  ) -> Bool {
    guard let part = parts.first, fits(part) else { return false }
    parts = parts.dropFirst()
    return true
  }

  private static func isVariant(_ part: Substring.UTF8View) -> Bool {
    part.count >= 5 || part.count == 4 && part.first.map(isDigit) == true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
