/// Stretches of a text, of which one can ask quickly whether any of them touches another.
struct Stretches {
  /// Where they begin, in order.
  private var starts: [Int] = []
  /// For each, the furthest that it or one before it reaches.
  private var reaches: [Int] = []

  /// Stretches in any order; empty ones touch nothing.
  init(_ ranges: [Range<Int>]) {
    for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      starts.append(range.lowerBound)
      reaches.append(max(reaches.last ?? 0, range.upperBound))
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { starts.isEmpty }

  /// Whether one of them has a byte in common with `range`.
  func touch(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let before = count(startingBefore: range.upperBound)
    return before > 0 && reaches[before - 1] > range.lowerBound
  }

  private func count(startingBefore offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
