/// Where runs of back quotes begin that were passed while looking for the end of a code span, so that none is looked for twice.
struct BacktickRuns {
  /// Longer runs never close a code span, as in the library.
  static let longest = 80

  /// By length, where the last run seen begins; -1 for none.
  private var starts: [Int32] = Array(repeating: -1, count: longest + 1)
  private var isUsed = false
  private var sawEverything = false

  mutating func reset() {
    sawEverything = false
    guard isUsed else { return }
    for index in starts.indices { starts[index] = -1 }
    isUsed = false
  }

  /// Behind the run of `length` back quotes that closes the code span whose opening run ends at `position`; nil for none.
  mutating func close(
    _ length: Int,
    from position: Int,
    in text: UnsafeMutableBufferPointer<UInt8>,
    _ count: Int
  ) -> Int? {
    guard length <= Self.longest else { return nil }
    if sawEverything, Int(starts[length]) <= position { return nil }
    isUsed = true
    var index = position
    while true {
      while index < count, text[index] != 0x60 { index += 1 }
      guard index < count else {
        sawEverything = true
        return nil
      }
      let start = index
      while index < count, text[index] == 0x60 { index += 1 }
      let found = index - start
      if found <= Self.longest { starts[found] = Int32(start) }
      if found == length { return index }
    }
  }
}
