/// How narrow a table can be made: no narrower than the longest word of each column.
enum TableWidth {
  /// What fits beside each other on 320 CSS pixels in type of 15: characters, and two more a column for the space between.
  private static let narrow = 31

  /// Whether a table whose columns have longest words of so many characters is wider than a small telephone.
  static func isWide(_ longestWords: [Int]) -> Bool {
    longestWords.reduce(2 * longestWords.count, +) > narrow
  }

  /// The characters of the longest stretch of a cell's HTML in which no line can break; tags have none, a reference has one.
  static func longestWord(_ html: ArraySlice<UInt8>) -> Int {
    var longest = 0
    var length = 0
    var index = html.startIndex
    while index < html.endIndex {
      let byte = html[index]
      if byte == UInt8(ascii: "<") {
        index = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1
      } else if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        length = 0
      } else {
        if byte == UInt8(ascii: "&") {
          index = html[index...].firstIndex(of: UInt8(ascii: ";")) ?? index
        }
        if byte & 0xC0 != 0x80 { length += 1 }
        longest = max(longest, length)
        if breaksAfter(byte) { length = 0 }
      }
      index += 1
    }
    return longest
  }

  /// Whether a line can break after a character that begins with this byte: a hyphen, or one of the scripts from U+3000 on.
  private static func breaksAfter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (0xE3...0xED).contains(byte) || byte >= 0xF0
  }
}
