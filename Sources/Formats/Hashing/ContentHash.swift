/// A quick 64-bit hash of a file's bytes, the same on every machine: to tell whether it changed, and for its name.
///
/// XXH64 with seed 0, as Yann Collet's specification has it ("xxHash fast digest algorithm", version 0.1.1, github.com/
/// Cyan4973/xxHash). Not against forgers: whoever can write both files can make them collide.
public struct ContentHash: Hashable, Sendable {
  /// The hash.
  public let value: UInt64

  /// A hash that was worked out before.
  public init(value: UInt64) {
    self.value = value
  }

  /// The hash of these bytes.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { ContentHash(of: $0) }
  }

  /// The hash of these bytes.
  public init(of bytes: UnsafeRawBufferPointer) {
    var place = 0
    var hash: UInt64
    if bytes.count >= 32 {
      var (a, b, c, d) = (Self.prime1 &+ Self.prime2, Self.prime2, UInt64(0), 0 &- Self.prime1)
      repeat {
        a = Self.round(a, Self.word(bytes, place))
        b = Self.round(b, Self.word(bytes, place + 8))
        c = Self.round(c, Self.word(bytes, place + 16))
        d = Self.round(d, Self.word(bytes, place + 24))
        place += 32
      } while place + 32 <= bytes.count
      hash =
        Self.rotate(a, 1) &+ Self.rotate(b, 7) &+ Self.rotate(c, 12) &+ Self.rotate(d, 18)
      for lane in [a, b, c, d] {
        hash = (hash ^ Self.round(0, lane)) &* Self.prime1 &+ Self.prime4
      }
    } else {
      hash = Self.prime5
    }
    hash = Self.tail(bytes, from: place, hash &+ UInt64(bytes.count))
    hash = (hash ^ hash >> 33) &* Self.prime2
    hash = (hash ^ hash >> 29) &* Self.prime3
    value = hash ^ hash >> 32
  }

  /// The hash in 16 hexadecimal digits, small letters.
  public var hex: String {
    var out: [UInt8] = []
    out.reserveCapacity(16)
    for shift in stride(from: UInt64(60), through: 0, by: -4) {
      out.append(hexDigit: UInt8(truncatingIfNeeded: value >> shift) & 0xF)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The hash that 16 hexadecimal digits in small letters name, or nil.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 16, hex.utf8.allSatisfy(Self.isSmallHexDigit),
      let value = UInt64(hex, radix: 16)
    else { return nil }
    self.value = value
  }
}

extension ContentHash {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private static func tail(
    _ bytes: UnsafeRawBufferPointer,
    from start: Int,
    _ state: UInt64
  ) -> UInt64 {
    var place = start
    var hash = state
    while place + 8 <= bytes.count {
      hash = rotate(hash ^ round(0, word(bytes, place)), 27) &* prime1 &+ prime4
      place += 8
    }
    if place + 4 <= bytes.count {
      let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      hash = rotate(hash ^ UInt64(half) &* prime1, 23) &* prime2 &+ prime3
      place += 4
    }
    while place < bytes.count {
      hash = rotate(hash ^ UInt64(bytes[place]) &* prime5, 11) &* prime1
      place += 1
    }
    return hash
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* prime2, 31) &* prime1
  }

  @inline(__always)
  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word << count | word >> (64 - count)
  }

  private static func isSmallHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
