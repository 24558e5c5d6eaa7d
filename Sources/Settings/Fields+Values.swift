public import Diagnostics

extension Fields {
  /// The value of a key if it is a single one, as text without surrounding white space; nil when nothing was written.
  ///
  /// Numbers, dates, `yes` and `no` are text as they stand. An empty text gives a warning, a list or a
  /// mapping an error.
  public mutating func scalar(_ key: String) -> (text: String, span: SourceSpan)? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      complain("'\(key)' should be text, found \(node.found)", at: node.span)
      return nil
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else {
      noteEmpty(key, at: keySpan(key) ?? node.span)
      return nil
    }
    return (trimmed, node.span)
  }

  /// The text of a key; nil when nothing was written.
  ///
  /// Complains as `scalar` does.
  public mutating func text(_ key: String) -> String? { scalar(key)?.text }

  /// The text of a key that has to be there; nil and an error when it is not.
  ///
  /// `reason` ends the sentence that begins with `'name' is missing;`, such as `a companion needs a name`.
  public mutating func needed(
    _ key: String,
    because reason: String
  ) -> (text: String, span: SourceSpan)? {
    guard let span = keySpan(key) else {
      asked.append(key)
      complain("'\(key)' is missing; \(reason)", at: place)
      return nil
    }
    let known = diagnostics.count
    if let found = scalar(key) { return found }
    if diagnostics.count == known + 1, diagnostics[known].severity == .warning {
      diagnostics.removeLast()
      complain("'\(key)' has no value; \(reason)", at: span)
    }
    return nil
  }

  /// Whether a key says yes; nil when nothing was written.
  ///
  /// `yes`, `true` and `on` are yes, `no`, `false` and `off` are no, in any case.
  public mutating func flag(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    switch node.text?.lowercased() {
    case "yes", "true", "on": return true
    case "no", "false", "off": return false
    default:
      complain("'\(key)' should be yes or no, found \(node.found)", at: node.span)
      return nil
    }
  }

  /// The whole number of a key; nil when nothing was written.
  public mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(key) else { return nil }
    guard let text = node.text, let number = Self.number(text) else {
      complain("'\(key)' should be a whole number, found \(node.found)", at: node.span)
      return nil
    }
    guard range.contains(number) else {
      let bounds =
        range.upperBound == .max
        ? "at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      complain("'\(key)' should be a number \(bounds), found \(number)", at: node.span)
      return nil
    }
    return number
  }

  /// The value of a closed set whose name a key holds; nil when nothing was written.
  public mutating func choice<Value>(_ key: String, of type: Value.Type = Value.self) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    guard let node = node(key) else { return nil }
    let names = Value.allCases.map(\.rawValue)
    guard let text = node.text else {
      complain("'\(key)' should be \(Wording.list(names)), found \(node.found)", at: node.span)
      return nil
    }
    if let value = Value(rawValue: text) { return value }
    if let nearest = NearestName.of(text, among: names) {
      complain("unknown \(key) \(Wording.quote(text)); did you mean '\(nearest)'?", at: node.span)
    } else {
      complain("'\(key)' should be \(Wording.list(names)), found \(node.found)", at: node.span)
    }
    return nil
  }

  /// A decimal number of at most 18 digits, perhaps with a sign.
  private static func number(_ text: String) -> Int? {
    guard (1...19).contains(text.utf8.count) else { return nil }
    return Int(text)
  }
}
