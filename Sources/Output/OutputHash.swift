/// 128 bits that tell one content from another: MurmurHash3 x64 128 with seed 0.
///
/// Made by Austin Appleby, who put it in the public domain. It decides whether a file is still as
/// it was written; it is no protection against somebody who makes two contents agree on purpose.
public struct OutputHash: Sendable, Hashable {
  /// The first 64 bits.
  public let first: UInt64
  /// The last 64 bits.
  public let last: UInt64

  /// The hash of a content.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { OutputHash(of: $0) }
  }
}

extension OutputHash {
  /// The hash of a content.
  public init(of bytes: UnsafeRawBufferPointer) {
    var state = (first: UInt64(0), last: UInt64(0))
    let tail = bytes.count & ~15
    var offset = 0
    while offset < tail {
      let one = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let two = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
      state.first ^= Self.scrambleFirst(UInt64(littleEndian: one))
      state.first = (Self.rotate(state.first, 27) &+ state.last) &* 5 &+ 0x52DC_E729
      state.last ^= Self.scrambleLast(UInt64(littleEndian: two))
      state.last = (Self.rotate(state.last, 31) &+ state.first) &* 5 &+ 0x3849_5AB5
      offset += 16
    }
    var rest: (UInt64, UInt64) = (0, 0)
    for index in stride(from: bytes.count - 1, through: tail, by: -1) {
      rest = (rest.0 << 8, rest.1 << 8 | rest.0 >> 56)
      rest.0 |= UInt64(bytes[index])
    }
    state.last ^= Self.scrambleLast(rest.1)
    state.first ^= Self.scrambleFirst(rest.0)
    self.init(finishing: state, count: UInt64(bytes.count))
  }

  /// 32 lower case hexadecimal digits, the first 64 bits first.
  public var hex: [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for word in [first, last] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: (word >> UInt64(shift)) & 0xF)
        digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return digits
  }

  /// The hash of 32 lower case hexadecimal digits; nil for anything else.
  public init?(hex digits: some Collection<UInt8>) {
    guard digits.count == 32 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x57
      default: return nil
      }
      words = (words.0 << 4 | words.1 >> 60, words.1 << 4 | UInt64(value))
    }
    self.init(first: words.0, last: words.1)
  }

  /// A hash that was worked out before.
  public init(first: UInt64, last: UInt64) {
    self.first = first
    self.last = last
  }

  private init(finishing state: (first: UInt64, last: UInt64), count: UInt64) {
    var first = state.first ^ count
    var last = state.last ^ count
    first &+= last
    last &+= first
    first = Self.spread(first)
    last = Self.spread(last)
    first &+= last
    last &+= first
    self.init(first: first, last: last)
  }

  @inline(__always)
  private static func scrambleFirst(_ word: UInt64) -> UInt64 {
    rotate(word &* 0x87C3_7B91_1142_53D5, 31) &* 0x4CF5_AD43_2745_937F
  }

  @inline(__always)
  private static func scrambleLast(_ word: UInt64) -> UInt64 {
    rotate(word &* 0x4CF5_AD43_2745_937F, 33) &* 0x87C3_7B91_1142_53D5
  }

  @inline(__always)
  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word &<< count | word &>> (64 &- count)
  }

  private static func spread(_ word: UInt64) -> UInt64 {
    var word = word
    word ^= word >> 33
    word &*= 0xFF51_AFD7_ED55_8CCD
    word ^= word >> 33
    word &*= 0xC4CE_B9FE_1A85_EC53
    return word ^ word >> 33
  }
}
