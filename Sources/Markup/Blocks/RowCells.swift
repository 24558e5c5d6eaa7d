/// The cells of a table's row in the source, without the pipes and the space around the text.
struct RowCells: IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// The row in `range`, which begins with no white space.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
    if position < end, bytes[position] == 0x7C { passPipe() }
  }

  /// The next cell's text; empty for an empty cell.
  mutating func next() -> Range<Int>? {
    guard position < end else { return nil }
    var start = position
    while position < end,
      bytes[position] != 0x7C || (position > start && bytes[position - 1] == 0x5C)
    {
      position += 1
    }
    var last = position
    while start < last, bytes[start].isMarkdownSpace { start += 1 }
    while last > start, bytes[last - 1].isMarkdownSpace { last -= 1 }
    if position < end { passPipe() }
    return start..<last
  }

  private mutating func passPipe() {
    position += 1
    while position < end, bytes[position].isScannerSpace { position += 1 }
  }
}
