/// What single bytes mean in the strings of JSON.
enum JSONBytes {
  /// How many bytes stand for themselves before the first quotation mark, backslash or control character.
  static func plainCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var index = 0
    while index + 8 <= bytes.count {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let signs = special(UInt64(littleEndian: word))
      if signs != 0 { return index + signs.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] >= 0x20 {
      index += 1
    }
    return index
  }

  /// Eight bytes at a time: the lowest bit that is set is the highest bit of the first byte that is special.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let controls = word &- EightBytes.all(0x20)
    let quotes = (word ^ EightBytes.all(0x22)) &- EightBytes.all(1)
    let slashes = (word ^ EightBytes.all(0x5C)) &- EightBytes.all(1)
    return (controls | quotes | slashes) & ~word & EightBytes.all(0x80)
  }
}
