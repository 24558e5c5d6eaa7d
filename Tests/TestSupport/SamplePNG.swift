/// Writes PNG files as tests need them: any size, any pixels, any chunks besides.
public enum SamplePNG {
  /// A picture of one colour; `alpha` below 255 makes it transparent.
  ///
  /// Its header says the size `claimed` where that is another; `extra` are chunks before the pixels, by name.
  public static func bytes(
    width: Int,
    height: Int,
    colour: (red: UInt8, green: UInt8, blue: UInt8) = (200, 80, 40),
    alpha: UInt8? = nil,
    claimed: (width: Int, height: Int)? = nil,
    extra: [(name: String, bytes: [UInt8])] = []
  ) -> [UInt8] {
    let pixel = [colour.red, colour.green, colour.blue] + (alpha.map { [$0] } ?? [])
    let row = [0] + Array(repeatElement(pixel, count: width).joined())
    let rows = Array(repeatElement(row, count: height).joined())
    let size = claimed ?? (width, height)
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = big(size.width) + big(size.height) + [8, alpha == nil ? 2 : 6, 0, 0, 0]
    file += chunk("IHDR", header)
    for (name, bytes) in extra { file += chunk(name, bytes) }
    file += chunk("IDAT", stored(rows))
    return file + chunk("IEND", [])
  }

  /// A block of EXIF, as in the chunk `eXIf`, that holds a position and how the picture is to be turned.
  public static func exif(orientation: UInt8) -> [UInt8] {
    // Big-endian TIFF: two fields, and a directory of positions with one field behind them.
    Array("MM\0*".utf8) + big(8) + [0, 2]
      + [0x01, 0x12, 0, 3] + big(1) + [0, orientation, 0, 0]
      + [0x88, 0x25, 0, 4] + big(1) + big(38) + big(0)
      + [0, 1, 0, 2, 0, 5] + big(3) + big(56) + big(0)
      + [54, 30, 1].flatMap { big($0) + big(1) }
  }

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + bytes
    return big(bytes.count) + body + big(Int(check(body)))
  }

  /// A stream of zlib that packs nothing (RFC 1950, 1951).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var place = 0
    repeat {
      let part = bytes[place..<min(place + 65_535, bytes.count)]
      place += part.count
      let count = UInt16(part.count)
      stream.append(place == bytes.count ? 1 : 0)
      for number in [count, ~count] {
        stream += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
      stream += part
    } while place < bytes.count
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return stream + big(Int(b << 16 | a))
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }

  private static func check(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static func big(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
