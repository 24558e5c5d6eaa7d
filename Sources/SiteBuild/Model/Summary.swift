/// The opening of a text, for lists and previews.
enum Summary {
  /// About how many characters a summary has at most.
  static let limit = 200

  /// As many whole sentences of `text` as fit, at least one; a first sentence that is too long is cut between words.
  static func firstSentences(of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > limit else { return text }
    var end = 0
    for index in 0..<limit where isSentenceEnd(scalars, at: index) { end = index + 1 }
    if end > 0 { return string(scalars[..<end]) }
    guard let space = scalars[..<limit].lastIndex(of: " ") else {
      return string(scalars[..<limit]) + "…"
    }
    return string(scalars[..<space]) + "…"
  }

  private static func isSentenceEnd(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case ".", "!", "?", "…", "。", "؟": break
    default: return false
    }
    return index + 1 == scalars.count || scalars[index + 1] == " "
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
