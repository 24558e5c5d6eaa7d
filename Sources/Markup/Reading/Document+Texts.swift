extension Document {
  /// All runs of text, in the order of the source; those in footnotes last.
  public var texts: [Text] { handles(of: .text).map { Text(handle: $0) } }
}
