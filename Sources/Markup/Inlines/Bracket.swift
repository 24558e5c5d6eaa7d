/// A `[` or `![` that may turn out to open a link or an image.
struct Bracket {
  var isImage: Bool
  /// Where it begins, and where the text behind it begins.
  var start: Int32
  var textStart: Int32
  /// The last delimiter before it; -1 for none.
  var delimiter: Int32
  /// Whether another bracket was opened behind it, so that its text is no label.
  var holdsBracket = false
}
