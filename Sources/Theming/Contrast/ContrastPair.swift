internal import Diagnostics
internal import Settings

/// A colour that text has, the one it stands on, and how far apart a theme needs them.
struct ContrastPair: Sendable {
  /// A setting's name, or a colour that the theme does not let anyone change.
  let text: String
  /// As `text`.
  let surface: String
  /// The least contrast, from 1 to 21.
  let least: Double
  let location: SourceLocation

  /// What WCAG 2.2 asks of text at level AA (source: success criterion 1.4.3).
  static let usual = 4.5

  /// The pairs that `contrast:` holds, each `[ink, paper]` or `[ink, paper, 8]`.
  static func read(_ fields: inout Fields, of file: SourceFile) -> [ContrastPair] {
    fields.list("contrast", example: "[[ink, paper], [accent, paper]]").compactMap { node in
      let words = (node.items ?? []).compactMap(\.text)
      let least = words.count == 3 ? Double(words[2]) : usual
      guard words.count == node.items?.count, (2...3).contains(words.count),
        let least, (1...21).contains(least)
      else {
        fields.complain(
          "an entry of 'contrast' should name a text and what it stands on, such as"
            + " '[ink, paper]', and may add the least contrast between them, from 1 to 21",
          at: node.span
        )
        return nil
      }
      return ContrastPair(
        text: words[0],
        surface: words[1],
        least: least,
        location: file.location(node.span)
      )
    }
  }
}
