public import Diagnostics

extension Fields {
  /// The items of a list; empty when nothing was written.
  ///
  /// `example` shows how the list could look, such as `[love, dogs]`.
  public mutating func list(_ key: String, example: String) -> [Node] {
    guard let node = node(key) else { return [] }
    guard let items = node.items else {
      complain("'\(key)' should be a list, such as \(example), found \(node.found)", at: node.span)
      return []
    }
    return items.filter { item in
      guard item.isNull else { return true }
      complain(
        "an item of '\(key)' is empty; give it a value, or remove it",
        at: item.span,
        .warning
      )
      return false
    }
  }

  /// The texts of a list with their places; empty when nothing was written.
  public mutating func texts(_ key: String, example: String) -> [(text: String, span: SourceSpan)] {
    list(key, example: example).compactMap { item in
      guard let text = item.text else {
        complain("the items of '\(key)' should be texts, found \(item.found)", at: item.span)
        return nil
      }
      return (text.trimmed, item.span)
    }
  }

  /// What `read` makes of the mapping that is a key's value; nil when nothing was written.
  ///
  /// `keys` names what should stand there when it is no mapping, such as `given and how`. Unknown keys are
  /// reported when `read` returns.
  public mutating func nested<Value>(
    _ key: String,
    keys: String,
    _ read: (inout Fields) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    return group(node, named: key, keys: keys, read)
  }

  /// What `read` makes of a mapping that was already taken from under `key`; nil and an error when it is none.
  public mutating func group<Value>(
    _ node: Node,
    named key: String,
    keys: String,
    _ read: (inout Fields) -> Value?
  ) -> Value? {
    guard let entries = node.entries else {
      complain(
        "'\(key)' should hold \(keys), each as 'key: value', found \(node.found)",
        at: node.span
      )
      return nil
    }
    return inside(entries, at: keySpan(key) ?? node.span, of: key, read)
  }

  /// What `read` makes of each mapping in the list that is a key's value; empty when nothing was written.
  public mutating func each<Value>(
    _ key: String,
    keys: String,
    _ read: (inout Fields) -> Value?
  ) -> [Value] {
    list(key, example: "'- ' lines that hold \(keys)").compactMap { item in
      group(item, of: key, keys: keys, read)
    }
  }

  /// What `read` makes of one item of the list under `key`; nil and an error when it is no mapping.
  public mutating func group<Value>(
    _ item: Node,
    of key: String,
    keys: String,
    _ read: (inout Fields) -> Value?
  ) -> Value? {
    guard let entries = item.entries else {
      complain("each item of '\(key)' should hold \(keys), found \(item.found)", at: item.span)
      return nil
    }
    let place = entries.first?.keySpan ?? item.span
    return inside(entries, at: place, of: key, read)
  }

  private mutating func inside<Value>(
    _ entries: [Node.Entry],
    at place: SourceSpan,
    of key: String,
    _ read: (inout Fields) -> Value?
  ) -> Value? {
    var inner = Fields(entries, of: file, at: place, rule: rule, name: key)
    let value = read(&inner)
    inner.finish()
    add(inner.diagnostics)
    return value
  }
}
