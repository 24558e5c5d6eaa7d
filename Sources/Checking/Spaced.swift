/// Texts on one line.
enum Spaced {
  /// The text with every run of white space as one space, and none at its ends.
  static func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\0" }.joined(separator: " ")
  }

  /// A sentence on one line as it is quoted: the gaps that markup leaves before marks are closed.
  static func quoted(_ text: String, most: Int) -> String {
    var out = ""
    for character in words(beginning(of: text, most: most)) {
      if out.last == " ", ".,;:!?)".contains(character) { out.removeLast() }
      out.append(character)
    }
    return short(out, most: most)
  }

  /// The text on one line, cut behind a word where it has more than `most` characters.
  static func short(_ text: String, most: Int) -> String {
    let words = words(beginning(of: text, most: most))
    guard words.count > most else { return words }
    let head = words.prefix(most)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + " …"
  }

  /// As much of a long text as is needed to cut it, so that a word of ten megabytes costs no more than another.
  private static func beginning(of text: String, most: Int) -> String {
    text.utf8.count > most * 64 ? String(text.prefix(most * 8)) : text
  }
}
