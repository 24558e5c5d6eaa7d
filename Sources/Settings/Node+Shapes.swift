extension Node {
  /// The text of a single value; nil for lists and mappings.
  public var text: String? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar.text
  }

  /// Whether nothing was written: no value, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return false }
    return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
  }

  /// The items of a list; nil for everything else.
  public var items: [Node]? {
    guard case .list(let items) = content else { return nil }
    return items
  }

  /// The keys and values of a mapping, in the order written; nil for everything else.
  public var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }
}
