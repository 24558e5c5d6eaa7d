/// The names of languages as BCP 47 shapes them: `en`, `pt-BR`, `zh-Hant-TW`.
public enum LanguageTag {
  /// The tag itself when it has the right shape, else nil; no registry is asked.
  public static func checked(_ text: String) -> String? {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(isLetter) else {
      return nil
    }
    let rest = parts.dropFirst()
    guard rest.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }) else {
      return nil
    }
    return text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }
}
