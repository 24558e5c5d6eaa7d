/// The last part of an address, chosen by its author or made from words.
package enum Slug {
  /// The end of a sentence that says what is wrong with a slug; nil when it is sound.
  package static func fault(in text: String) -> String? {
    if isReserved(text) {
      return "is '\(text)', a name that Windows keeps for itself; choose another"
    }
    if text.utf8.count > 120 { return "is longer than 120 bytes; choose a shorter one" }
    guard text.unicodeScalars.allSatisfy({ isAllowed($0) }) else {
      let hint = hasLetters(text) ? "; write '\(make(String(withoutEnding(text))))'" : ""
      return "may hold letters, digits and hyphens only\(hint)"
    }
    guard text.unicodeScalars.contains(where: { $0 != "-" }) else {
      return "should hold a letter or a digit"
    }
    return nil
  }

  /// Letters and digits of any script in small, everything else as single hyphens between them, apostrophes left out.
  ///
  /// A text without a letter or a digit becomes `page`. Letters with accents become one sign each, however they were written.
  package static func make(_ text: String) -> String {
    if isPath(text), !text.utf8.contains(UInt8(ascii: "/")) { return text }
    var slug = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if scalar != "-", isAllowed(scalar) {
        if pending, !slug.isEmpty { slug.append("-") }
        pending = false
        if scalar.isASCII {
          slug.append(scalar.value < 0x61 ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
        } else {
          slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
      } else if scalar != "'", scalar != "’" {
        pending = true
      }
    }
    return slug.isEmpty ? "page" : String(slug).composed
  }

  /// Whether a text is slugs with `/` between them already: small letters, digits and single hyphens; most names of files are.
  package static func isPath(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var isBehindSign = true
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          isBehindSign = false
        case UInt8(ascii: "-") where !isBehindSign, UInt8(ascii: "/") where !isBehindSign:
          isBehindSign = true
        default: return false
        }
      }
      return !isBehindSign
    } ?? false
  }

  /// Whether a text has a letter or a digit to make a slug of.
  package static func hasLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 != "-" && isAllowed($0) }
  }

  /// Whether Windows reserves a name, with or without an extension (CON, NUL, COM1 and the like).
  package static func isReserved(_ text: String) -> Bool {
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

  private static func withoutEnding(_ text: String) -> Substring {
    let ending = [".html", ".htm", ".md"].first { text.lowercased().hasSuffix($0) }
    return text.dropLast(ending?.count ?? 0)
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
