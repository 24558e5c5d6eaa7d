/// A small set of words by their hashes.
struct WordSet: Sendable {
  private let words: WordMap<Void>

  /// The words of a text, in lower case with spaces between.
  init(_ words: String) { self.init(WordHash.words(of: words)) }

  /// The words with these hashes.
  init(_ hashes: some Sequence<UInt64>) { words = WordMap(hashes.map { ($0, ()) }, none: ()) }

  /// Whether the word with this hash is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { words.contains(hash) }
}
