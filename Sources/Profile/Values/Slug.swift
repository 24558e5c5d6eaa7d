/// The last part of an address as its author may choose it.
enum Slug {
  /// The end of a sentence that says what is wrong with a slug; nil when it is sound.
  static func fault(in text: String) -> String? {
    if isReserved(text) {
      return "is '\(text)', a name that Windows keeps for itself; choose another"
    }
    if text.utf8.count > 120 { return "is longer than 120 bytes; choose a shorter one" }
    guard text.unicodeScalars.allSatisfy({ isAllowed($0) }) else {
      let suggestion = made(from: text)
      let hint = suggestion.isEmpty ? "" : "; write '\(suggestion)'"
      return "may hold letters, digits and hyphens only\(hint)"
    }
    guard text.unicodeScalars.contains(where: { $0 != "-" }) else {
      return "should hold a letter or a digit"
    }
    return nil
  }

  /// A slug from any text: letters and digits in small, a hyphen for every run of anything else; may be empty.
  static func made(from text: String) -> String {
    var slug = String.UnicodeScalarView()
    var text = text.lowercased()
    for ending in [".html", ".htm", ".md"] where text.hasSuffix(ending) {
      text.removeLast(ending.count)
    }
    for scalar in text.unicodeScalars {
      if scalar != "-", isAllowed(scalar) {
        slug.append(scalar)
      } else if let last = slug.last, last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return String(slug)
  }

  /// Whether Windows reserves a name, with or without an extension (CON, NUL, COM1 and the like).
  static func isReserved(_ text: String) -> Bool {
    let length = text.utf8.prefix { $0 != 0x2E }.count
    guard length == 3 || length == 4 else { return false }
    let stem = text.lowercased().prefix(length)
    switch stem {
    case "con", "prn", "aux", "nul": return true
    default:
      guard length == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
      return stem.utf8.last.map { (0x31...0x39).contains($0) } ?? false
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": return true
    default:
      guard scalar.value > 0x7F else { return false }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        return !scalar.properties.isDefaultIgnorableCodePoint
      default: return false
      }
    }
  }
}
