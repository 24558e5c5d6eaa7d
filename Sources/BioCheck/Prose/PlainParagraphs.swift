/// Paragraphs of a text that has nothing in it that Markdown could read as anything else: four of five bios are such.
///
/// They are what reading the text as Markdown would give, at a tenth of the cost. Whatever is doubtful is not plain: a byte
/// that can mean something, white space at either end of a line, a line that begins with anything but a word.
struct PlainParagraphs {
  /// The bytes of each paragraph, from its first line's first to its last line's last.
  private(set) var ranges: [Range<Int>] = []

  /// More bytes than this are not looked through for what may stand at their end.
  private static let limit = 1 << 20

  /// The paragraphs in a stretch of a text; nil when it is not plain.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= Self.limit else { return nil }
    let signs = PlainSigns.shared
    var start = range.lowerBound
    var last: Range<Int>?
    ranges.reserveCapacity(min(32, range.count / 64 + 1))
    while start < range.upperBound {
      let end =
        ByteScan.first(0x0A, in: bytes, from: start, to: range.upperBound) ?? range.upperBound
      if start == end {
        if let last { ranges.append(last) }
        last = nil
      } else {
        guard bytes.withUnsafeBufferPointer({ Self.isPlain($0[start..<end], signs) }) else {
          return nil
        }
        last = (last?.lowerBound ?? start)..<end
      }
      start = end + 1
    }
    if let last { ranges.append(last) }
  }

  /// Whether a line that is not empty is words and nothing else.
  private static func isPlain(
    _ line: Slice<UnsafeBufferPointer<UInt8>>,
    _ signs: PlainSigns
  ) -> Bool {
    let bytes = line.base
    let end = line.endIndex
    guard beginsPlainly(line), bytes[end - 1] != 0x20 else { return false }
    var index = line.startIndex
    while let found = signs.first(in: bytes, from: index, to: end) {
      let next = found + 1 < end ? bytes[found + 1] : 0x20
      switch bytes[found] {
      // The beginnings of addresses and of entities.
      case 0x77 where next != 0x77, 0x3A where next != 0x2F, 0x26 where next == 0x20: break
      default: return false
      }
      index = found + 1
    }
    return true
  }

  /// Whether a line begins with a word, a bracket or a quotation mark, and not with the number of a list.
  private static func beginsPlainly(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let byte = line.base[line.startIndex]
    // A mark of byte order counts for nothing at the beginning of a text.
    guard byte < 0x80 else { return byte != 0xEF }
    if (byte | 0x20) &- 0x61 < 26 || byte == 0x22 || byte == 0x27 || byte == 0x28 { return true }
    guard byte &- 0x30 < 10, let next = line.first(where: { $0 &- 0x30 >= 10 }) else {
      return false
    }
    return next != 0x2E && next != 0x29
  }
}

/// Which bytes are looked at more closely: all that do not mean themselves wherever in a line they stand.
private struct PlainSigns: Sendable {
  static let shared = PlainSigns()

  /// For each byte 0 or 1.
  private var isSign = [UInt8](repeating: 0, count: 256)

  private init() {
    for byte in 0..<0x80 { isSign[byte] = 1 }
    let plain: StaticString =
      "abcdefghijklmnopqrstuvxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \"'(),.;?!-/%$+=#"
    plain.withUTF8Buffer { for byte in $0 { isSign[Int(byte)] = 0 } }
  }

  /// The place of the first such byte.
  @inline(__always)
  func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    isSign.withUnsafeBufferPointer { isSign in
      var index = start
      while index &+ 4 <= end {
        let found =
          isSign[Int(bytes[index])] | isSign[Int(bytes[index &+ 1])]
          | isSign[Int(bytes[index &+ 2])] | isSign[Int(bytes[index &+ 3])]
        if found != 0 { break }
        index &+= 4
      }
      while index < end {
        if isSign[Int(bytes[index])] != 0 { return index }
        index &+= 1
      }
      return nil
    }
  }
}
