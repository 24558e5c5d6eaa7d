/// A small set of words by their hashes, which says no to nearly all other words at once.
struct WordSet: Sendable {
  private var members: Set<UInt64> = []
  private var sieve: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The words of a text, in lower case with spaces between.
  init(_ words: String) { self.init(words.split(separator: " ").map { WordHash.of(String($0)) }) }

  /// The words with these hashes.
  init(_ hashes: some Sequence<UInt64>) {
    for hash in hashes {
      members.insert(hash)
      switch hash >> 62 {
      case 0: sieve.0 |= 1 << (hash >> 56 & 63)
      case 1: sieve.1 |= 1 << (hash >> 56 & 63)
      case 2: sieve.2 |= 1 << (hash >> 56 & 63)
      default: sieve.3 |= 1 << (hash >> 56 & 63)
      }
    }
  }

  /// Whether the word with this hash is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    let part =
      switch hash >> 62 {
      case 0: sieve.0
      case 1: sieve.1
      case 2: sieve.2
      default: sieve.3
      }
    return part & (1 << (hash >> 56 & 63)) != 0 && members.contains(hash)
  }
}
