/// Texts on one line.
enum Spaced {
  /// The text with every run of white space as one space, and none at its ends.
  static func words(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    var isApart = false
    for scalar in text.unicodeScalars {
      guard !isSpace(scalar) else {
        isApart = !out.isEmpty
        continue
      }
      if isApart { out.unicodeScalars.append(" ") }
      isApart = false
      out.unicodeScalars.append(scalar)
    }
    return out
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || scalar.value <= 0x0D && (scalar.value >= 0x09 || scalar == "\0")
      : scalar.properties.isWhitespace
  }

  /// A sentence on one line as it is quoted: the gaps that markup leaves before marks are closed.
  static func quoted(_ text: String, most: Int) -> String {
    let text = words(beginning(of: text, most: most))
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if out.utf8.last == UInt8(ascii: " "), ".,;:!?)".unicodeScalars.contains(scalar) {
        out.unicodeScalars.removeLast()
      }
      out.unicodeScalars.append(scalar)
    }
    return short(out, most: most)
  }

  /// The text on one line, cut behind a word where it has more than `most` characters.
  static func short(_ text: String, most: Int) -> String {
    let words = words(beginning(of: text, most: most))
    guard words.utf8.count > most, words.count > most else { return words }
    let head = words.prefix(most)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + " …"
  }

  /// As much of a long text as is needed to cut it, so that a word of ten megabytes costs no more than another.
  private static func beginning(of text: String, most: Int) -> String {
    text.utf8.count > most * 64 ? String(text.prefix(most * 8)) : text
  }
}
