/// Says of most keys at once that a table does not hold them: a bit for the low bits of each key that it holds.
struct Sieve: Sendable {
  private var bits: [UInt64]
  private let mask: Int

  /// A sieve of `64 << size` bits for these keys; the more bits, the fewer keys pass in vain.
  init(size: Int, _ keys: some Sequence<UInt32>) {
    bits = [UInt64](repeating: 0, count: 1 << size)
    mask = (1 << size) - 1
    for key in keys { bits[Int(key >> 6) & mask] |= 1 << UInt64(key & 63) }
  }

  /// Lets one more key pass.
  mutating func insert(_ key: UInt64) {
    bits[Int(truncatingIfNeeded: key >> 6) & mask] |= 1 << (key & 63)
  }

  /// Whether the table may hold a key; false when it surely does not.
  @inline(__always)
  func passes(_ key: UInt64) -> Bool {
    // The mask keeps the place within the bits.
    bits.withUnsafeBufferPointer { bits in
      bits[Int(truncatingIfNeeded: key &>> 6) & mask] & (1 &<< (key & 63)) != 0
    }
  }
}
