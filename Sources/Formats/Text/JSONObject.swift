/// The members of a JSON object in the order in which they were first put in, each key once.
///
/// Keys are looked up one after the other: made for objects of some dozens of members, not for tables.
public struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let key: String
    /// What stands under it.
    public fileprivate(set) var value: JSONValue
  }

  /// All members in order.
  public private(set) var members: [Member] = []

  /// An object with no members.
  public init() {}

  /// The value under a key; setting a known key keeps its place, setting nil removes it.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Puts in a text, unless there is none.
  public mutating func set(_ key: String, _ text: String?) {
    if let text { self[key] = .string(text) }
  }

  /// Puts in a list of texts, unless it is empty.
  public mutating func set(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { self[key] = .array(texts.map(JSONValue.string)) }
  }

  /// Puts in a list of values, unless it is empty.
  public mutating func set(_ key: String, _ values: [JSONValue]) {
    if !values.isEmpty { self[key] = .array(values) }
  }
}
