/// Why a text cannot be read as settings; worded by `SyntaxAdvice`.
struct YAMLFault: Error, Hashable {
  /// What is wrong.
  var reason: Reason
  /// Where, as a byte offset in the file.
  var offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  enum Reason: Hashable {
    /// A second `---` document.
    case secondDocument
    /// Nested deeper than `YAML.depthLimit`.
    case depth
    /// More keys and values than `YAML.nodeLimit`.
    case size
    /// An anchor, an alias or a tag.
    case reference
    /// A list or a mapping in the place of a key.
    case key
    /// A character that YAML does not allow.
    case character(UInt32)
    /// A byte that is not UTF-8.
    case encoding
    /// What libyaml says, with what it was reading and the byte offset where that began.
    case syntax(String, context: String, from: Int)
  }
}
