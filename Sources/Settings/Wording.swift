/// How values are shown in messages.
public enum Wording {
  /// A text in single quotes, on one line and at most 60 characters long.
  public static func quote(_ text: String) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < 60 else {
        shown += "…"
        break
      }
      shown.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
      count += 1
    }
    return "'\(shown)'"
  }

  /// Names as a sentence lists them: `a`, `a or b`, `a, b or c`.
  public static func list(_ names: [String], _ word: String = "or") -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}

extension Node {
  /// What stands here, as the end of a sentence: `'yesterday'`, `a list`, `keys and values`, `nothing`.
  public var found: String {
    switch content {
    case .scalar(let scalar):
      scalar.text.isEmpty && scalar.style == .plain ? "nothing" : Wording.quote(scalar.text)
    case .list: "a list"
    case .mapping: "keys and values"
    }
  }
}
