/// Looks at eight bytes of a text at once, as one number whose lowest byte is the first.
enum EightBytes {
  /// Eight times the same byte.
  @inline(__always)
  static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The lowest bit that is set is the highest bit of the first byte that is one of four; 0 when none is.
  @inline(__always)
  static func places(
    of first: UInt64,
    _ second: UInt64,
    _ third: UInt64,
    _ fourth: UInt64,
    in word: UInt64
  ) -> UInt64 {
    zeros(word ^ all(first)) | zeros(word ^ all(second)) | zeros(word ^ all(third))
      | zeros(word ^ all(fourth))
  }

  /// The highest bit of the first byte that is 0, and perhaps of some behind it.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- all(1)) & ~word & all(0x80) }
}
