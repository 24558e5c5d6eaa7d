/// Finds in a message the name that was written and the one that was probably meant.
enum SuggestedName {
  private static let hints = ["; did you mean '", "; here it is '"]

  /// Both names; nil when the message suggests none.
  ///
  /// `unknown key 'titel'; did you mean 'title'?` gives `titel` and `title`.
  static func of(_ message: String) -> (written: String, meant: String)? {
    for hint in hints {
      guard let range = message.firstRange(of: hint) else { continue }
      let meant = message[range.upperBound...].prefix { $0 != "'" }
      let quoted = message[..<range.lowerBound].split(
        separator: "'",
        omittingEmptySubsequences: false
      )
      guard quoted.count > 2, !meant.isEmpty else { return nil }
      let written = quoted[1]
      return written.isEmpty ? nil : (String(written), String(meant))
    }
    return nil
  }
}
