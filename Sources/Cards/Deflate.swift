internal import Formats
internal import Glibc

/// Makes bytes smaller (source: RFC 1951, one block with fixed codes, in the envelope of RFC 1950).
///
/// Made for pictures of few colours: a repetition is looked for one byte back, one row back, and where the same four bytes
/// were last.
struct Deflate {
  private var output: [UInt8] = [0x78, 0x9C]
  private var bits: UInt64 = 0
  private var bitCount = 0

  private static let window = 32_768
  private static let longest = 258
  /// The shortest repetition and the longest distance of each code, and how many bits say the rest.
  private static let lengths = table(start: 3, flat: 8, each: 4, count: 28)
  private static let distances = table(start: 1, flat: 4, each: 2, count: 30)

  /// The bytes as a zlib stream; `row` is the distance from one row to the next.
  static func zlib(_ bytes: [UInt8], row: Int) -> [UInt8] {
    var writer = Deflate()
    // The last block, with fixed codes.
    writer.put(0b011, 3)
    writer.write(bytes, row: row)
    writer.putSymbol(256)
    writer.put(0, (8 - writer.bitCount % 8) % 8)
    let sum = adler(bytes)
    let end = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> UInt32($0)) }
    return writer.output + end
  }

  private mutating func write(_ bytes: [UInt8], row: Int) {
    var recent = [Int](repeating: -1, count: 1 << 14)
    bytes.withUnsafeBytes { bytes in
      var place = 0
      while place < bytes.count {
        var best = (length: 0, back: 0)
        Self.look(bytes, place, back: 1, &best)
        Self.look(bytes, place, back: row, &best)
        if place + 4 <= bytes.count {
          let four = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
          let slot = Int((UInt32(littleEndian: four) &* 2_654_435_761) >> 18)
          if best.length < 32, recent[slot] >= 0 {
            Self.look(bytes, place, back: place - recent[slot], &best)
          }
          recent[slot] = place
        }
        // Three bytes from afar take more bits than they save.
        if best.length > 3 || (best.length == 3 && best.back < 4_096) {
          putMatch(best.length, best.back)
          place += best.length
        } else {
          putSymbol(Int(bytes[place]))
          place += 1
        }
      }
    }
  }

  private static func look(
    _ bytes: UnsafeRawBufferPointer,
    _ place: Int,
    back: Int,
    _ best: inout (length: Int, back: Int)
  ) {
    guard back > 0, back <= min(place, window), best.length < longest,
      let here = bytes.baseAddress?.advanced(by: place)
    else { return }
    let most = min(longest, bytes.count - place)
    var count = 0
    if memcmp(here, here - back, most) == 0 {
      count = most
    } else {
      while bytes[place + count] == bytes[place + count - back] { count += 1 }
    }
    if count > best.length { best = (count, back) }
  }
}

extension Deflate {
  private typealias Code = (start: Int, bits: Int)

  /// Codes that begin with as many plain ones as `flat` says, then `each` for every further bit.
  private static func table(start: Int, flat: Int, each: Int, count: Int) -> [Code] {
    var next = start
    return (0..<count).map { index in
      let bits = index < flat ? 0 : index / each - 1
      defer { next += 1 << bits }
      return (next, bits)
    }
  }

  private mutating func putMatch(_ length: Int, _ back: Int) {
    if length == Self.longest {
      putSymbol(285)
    } else {
      let code = Self.code(of: length, in: Self.lengths)
      putSymbol(257 + code)
      put(UInt64(length - Self.lengths[code].start), Self.lengths[code].bits)
    }
    let code = Self.code(of: back, in: Self.distances)
    put(Self.reversed(code, 5), 5)
    put(UInt64(back - Self.distances[code].start), Self.distances[code].bits)
  }

  private static func code(of value: Int, in codes: [Code]) -> Int {
    max(0, SortedSearch.firstIndex(below: codes.count) { codes[$0].start <= value } - 1)
  }

  /// A byte, the end of the block, or a length, in the code that RFC 1951, section 3.2.6 fixes for it.
  private mutating func putSymbol(_ symbol: Int) {
    switch symbol {
    case ..<144: put(Self.reversed(0x30 + symbol, 8), 8)
    case ..<256: put(Self.reversed(0x190 + symbol - 144, 9), 9)
    case ..<280: put(Self.reversed(symbol - 256, 7), 7)
    default: put(Self.reversed(0xC0 + symbol - 280, 8), 8)
    }
  }

  /// Codes begin with their highest bit, everything else with its lowest.
  private static func reversed(_ code: Int, _ count: Int) -> UInt64 {
    var (rest, result) = (code, 0)
    for _ in 0..<count {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return UInt64(result)
  }

  private mutating func put(_ value: UInt64, _ count: Int) {
    bits |= value << UInt64(bitCount)
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (one, two): (UInt32, UInt32) = (1, 0)
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        // As many bytes as cannot overflow (source: RFC 1950, section 9).
        let end = min(bytes.count, place + 5_552)
        while place < end {
          one &+= UInt32(truncatingIfNeeded: bytes[place])
          two &+= one
          place &+= 1
        }
        one %= 65_521
        two %= 65_521
      }
    }
    return two << 16 | one
  }
}
