/// A footnote definition and the references to it.
struct FootnoteRecord {
  /// The label as written in the definition.
  var label: ByteSlice
  /// The index of the definition's node.
  var node: Int32 = -1
  /// From 1 in the order of first reference; 0 when nothing refers to it.
  var number: Int32 = 0
  /// How many references there are.
  var references: Int32 = 0
}
