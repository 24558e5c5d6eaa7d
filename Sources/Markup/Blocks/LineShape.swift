/// What a line looks like, as far as it decides how much work the library may have with it.
struct LineShape {
  /// The columns that marks of quotes, lists and footnotes, and white space, take at the start.
  private(set) var prefixColumns = 0
  /// How many marks stand among them.
  private(set) var prefixMarks = 0
  private(set) var pipes = 0
  /// How many bytes stand behind the last pipe, or on the line if it has none.
  private(set) var tail = 0
  /// Whether it could be the delimiter row of a table: nothing but `|`, `-`, `:` and white space behind the prefix.
  private(set) var isDelimiterRow = false
  /// Whether nothing stands on it but white space and quote marks.
  private(set) var isBlank = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    if start < end, bytes[start].isASCIILetter,
      ByteSearch.first(0x7C, in: UnsafeBufferPointer(rebasing: bytes[start..<end])) == nil
    {
      // A line of words: what most lines are needs no closer look.
      tail = end - start
      isBlank = false
      return
    }
    var index = start
    while index < end, let next = skipPrefix(bytes, index, end) { index = next }
    var dashes = 0
    var others = 0
    var last = start
    for index in start..<end {
      let byte = bytes[index]
      switch byte {
      case 0x7C:
        pipes += 1
        last = index + 1
      case 0x2D: dashes += 1
      case 0x3A, 0x3E: break
      default: if !byte.isScannerSpace { others += 1 }
      }
      if byte != 0x3E, !byte.isScannerSpace { isBlank = false }
    }
    tail = end - last
    // Marks of a list may stand before the row; digits and dots among them do no harm to an upper bound.
    let prefixed = bytes[start..<index].count { !$0.isScannerSpace && $0 != 0x3E && $0 != 0x2D }
    isDelimiterRow = dashes > 0 && others <= prefixed
  }

  /// Behind one more byte or mark of the prefix; nil when the prefix is over.
  private mutating func skipPrefix(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> Int? {
    switch bytes[index] {
    case 0x09: prefixColumns += 4
    case 0x20, 0x2E, 0x29, 0x30...0x39: prefixColumns += 1
    case 0x3E:
      prefixColumns += 1
      prefixMarks += 1
    case 0x2A, 0x2B, 0x2D:
      prefixColumns += 1
      if index + 1 < end, bytes[index + 1].isScannerSpace { prefixMarks += 2 }
    case 0x5B:
      guard index + 1 < end, bytes[index + 1] == 0x5E else { return nil }
      var close = index + 2
      while close < end, bytes[close] != 0x5D, !bytes[close].isScannerSpace { close += 1 }
      guard close + 1 < end, bytes[close] == 0x5D, bytes[close + 1] == 0x3A else { return nil }
      prefixColumns += 4
      prefixMarks += 1
      return close + 2
    default: return nil
    }
    return index + 1
  }
}
