/// One node of the flat tree: nodes stand in the order in which they begin, and `next` leads past all that is inside.
struct Node {
  var kind: NodeKind
  /// Small facts by kind, see `Node.Flag`.
  var flags: UInt8 = 0
  /// A heading's level, a table cell's column, a list's delimiter.
  var detail: UInt16 = 0
  /// The first byte in the source.
  var start: Int32
  /// Behind the last byte in the source.
  var end: Int32
  /// The index behind the last node inside this one.
  var next: Int32 = 0
  /// The node's text, where it has one.
  var literal = ByteSlice()
  /// Index of what does not fit here, or a number of the kind's own; -1 for none.
  var extra: Int32 = -1
}

extension Node {
  /// The meanings of `flags`, each for one kind.
  enum Flag {
    static let ordered: UInt8 = 1
    static let tight: UInt8 = 2
    static let closedByParenthesis: UInt8 = 4
    static let task: UInt8 = 1
    static let done: UInt8 = 2
    static let fenced: UInt8 = 1
  }

  func has(_ flag: UInt8) -> Bool { flags & flag != 0 }
}
