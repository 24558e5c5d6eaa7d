/// Leads from offsets in the parsed bytes to offsets in the file, where a NUL was replaced by the three bytes of U+FFFD.
struct OffsetShift: Sendable {
  /// Added to every offset.
  private(set) var base = 0
  /// Where each replacement begins in the parsed bytes, in order.
  private(set) var replacements: [Int] = []

  init() {}

  init(base: Int, replacements: [Int]) {
    self.base = base
    self.replacements = replacements
  }

  /// The offset in the file of an offset in the parsed bytes.
  func original(_ offset: Int) -> Int {
    if replacements.isEmpty { return offset + base }
    var low = 0
    var high = replacements.count
    while low < high {
      let middle = (low + high) / 2
      if replacements[middle] < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset + base }
    let inside = min(offset - replacements[low - 1], 3)
    return base + offset - 2 * (low - 1) - (inside == 3 ? 2 : inside - 1)
  }

  /// The first replacement that begins in a stretch of the parsed bytes.
  func replacement(in range: Range<Int>) -> Int? {
    if replacements.isEmpty { return nil }
    var low = 0
    var high = replacements.count
    while low < high {
      let middle = (low + high) / 2
      if replacements[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < replacements.count && replacements[low] < range.upperBound
      ? replacements[low] : nil
  }
}
