/// A small set of words by their hashes.
struct WordSet: Sendable {
  private let words: WordMap<Void>

  /// The words of a text, in lower case with spaces between.
  init(_ words: String) { self.init(WordHash.words(of: words)) }

  /// The words with these hashes.
  init(_ hashes: some Sequence<UInt64>) { words = WordMap(hashes.map { ($0, ()) }, none: ()) }

  /// Phrases, to be looked for by the chained hashes of their words.
  static func phrases(_ phrases: some Sequence<String>) -> WordSet {
    WordSet(phrases.map { WordHash.words(of: $0).reduce(0, WordHash.chain) })
  }

  /// The hashes of its words, in no order that means anything.
  var hashes: some Sequence<UInt64> { words.hashes }

  /// Whether the word with this hash is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { words.contains(hash) }
}

extension WordSet {
  /// The words that stand between two things of a row, as a comma does.
  static let joints = WordSet("and or plus")

  /// What a clause is made with, beside the verbs that name something.
  static let clauses = WordSet(
    """
    is are was were am be been being have has had do does did can could will would should may might must not isn't \
    wasn't aren't don't doesn't didn't can't won't it's that's there's who's there who which where when while because \
    since if than
    """
  )
}
