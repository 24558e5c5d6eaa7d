/// A table from words, by their hashes, to values: for nearly every word one look says what it is, or that it is not there.
struct WordMap<Value: Sendable>: Sendable {
  /// The words' hashes, each near the place that its hash leads to; 0 is a free place.
  private var keys: [UInt64]
  /// The values, each at its word's place; `none` at free places.
  private var values: [Value]
  private let shift: UInt64

  /// The words and their values; of a word that comes twice the first value holds, and every other word has `none`.
  init(_ entries: [(UInt64, Value)], none: Value) {
    // At most half of the places are taken, so that a look ends soon.
    let bits = max(4, Int.bitWidth - (entries.count * 2).leadingZeroBitCount)
    keys = [UInt64](repeating: 0, count: 1 << bits)
    values = [Value](repeating: none, count: 1 << bits)
    shift = UInt64(64 - bits)
    for (hash, value) in entries {
      let place = place(of: hash)
      guard keys[place] == 0 else { continue }
      keys[place] = hash
      values[place] = value
    }
  }

  /// The hashes of its words, in no order that means anything.
  var hashes: some Sequence<UInt64> { keys.lazy.filter { $0 != 0 } }

  /// The value of the word with this hash.
  @inline(__always)
  subscript(hash: UInt64) -> Value {
    // A place is always within the table.
    values.withUnsafeBufferPointer { $0[place(of: hash)] }
  }

  /// Whether the word with this hash is there.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    keys.withUnsafeBufferPointer { $0[place(of: hash)] != 0 }
  }

  /// The place of a word, or the free place where it would be.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    keys.withUnsafeBufferPointer { keys in
      var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) &>> shift)
      while keys[place] != hash, keys[place] != 0 { place = (place &+ 1) & (keys.count &- 1) }
      return place
    }
  }
}

extension WordMap {
  /// The words of some texts, in lower case with spaces between, and what those of each text are.
  init(listing lists: [(String, Value)], none: Value) {
    self.init(
      lists.flatMap { words, value in WordHash.words(of: words).map { ($0, value) } },
      none: none
    )
  }
}

extension WordMap where Value: OptionSet {
  /// The words of some texts, in lower case with spaces between, each with the values of all texts that it stands in.
  init(uniting lists: [(String, Value)]) {
    self.init(uniting: lists.map { words, value in (Array(WordHash.words(of: words)), value) })
  }

  /// Words by their hashes, each with the values of all lists that it stands in.
  init(uniting lists: [([UInt64], Value)]) {
    var united: [UInt64: Value] = [:]
    for (hashes, value) in lists {
      for hash in hashes { united[hash, default: []].formUnion(value) }
    }
    self.init(united.map { ($0.key, $0.value) }, none: [])
  }
}
