/// A word that journal posts share.
struct Tag: Sendable {
  /// The word as it was first written.
  let label: String
  /// The last part of its page's address.
  let slug: String
  /// The posts, as indices into the model's list, newest first.
  var items: [Int]

  /// A tag as people say it: `Hill-walking` and `hill walking` are one, `C` and `C++` are not.
  static func plain(_ label: String) -> String {
    let spaced = label.lowercased().unicodeScalars
      .filter { $0 != "'" && $0 != "’" }
      .map { $0 == "-" || $0 == "_" || $0.properties.isWhitespace ? " " : $0 }
    return String(String.UnicodeScalarView(spaced)).split(separator: " ").joined(separator: " ")
  }

  /// The address of its first page.
  var address: OutputPath { OutputPath("tags/\(slug).html") }
}
