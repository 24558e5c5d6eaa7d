/// A small set of words by their hashes.
///
/// Its memory is never given back: every set is one of the program's own, and whoever asks it need not hold on to it.
struct WordSet: @unchecked Sendable {
  /// The words' hashes, each near the place that its hash leads to; 0 is a free place.
  private let keys: UnsafePointer<UInt64>
  private let shift: UInt64
  /// A bit for the low bits of each hash, so that a look at a small set ends here for most words.
  private let sieve: UInt64

  /// The words of a text, in lower case with spaces between.
  init(_ words: String) { self.init(WordHash.words(of: words)) }

  /// The words with these hashes.
  init(_ hashes: some Sequence<UInt64>) {
    let hashes = Array(hashes)
    // At most half of the places are taken, so that a look ends soon.
    let bits = max(3, Int.bitWidth - (hashes.count * 2).leadingZeroBitCount)
    let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: 1 << bits)
    keys.initialize(repeating: 0, count: 1 << bits)
    self.keys = UnsafePointer(keys)
    shift = UInt64(64 - bits)
    sieve = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
    for hash in hashes { keys[place(of: hash)] = hash }
  }

  /// Phrases, to be looked for by the chained hashes of their words.
  static func phrases(_ phrases: some Sequence<String>) -> WordSet {
    WordSet(phrases.map { WordHash.words(of: $0).reduce(0, WordHash.chain) })
  }

  /// The hashes of its words, in no order that means anything.
  var hashes: some Sequence<UInt64> {
    UnsafeBufferPointer(start: keys, count: 1 << (64 - shift)).lazy.filter { $0 != 0 }
  }

  /// Whether the word with this hash is in the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    sieve & (1 &<< (hash & 63)) != 0 && keys[place(of: hash)] != 0
  }

  /// The place of a word, or the free place where it would be.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = (1 &<< (64 &- Int(truncatingIfNeeded: shift))) &- 1
    var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    while keys[place] != hash, keys[place] != 0 { place = (place &+ 1) & mask }
    return place
  }
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
