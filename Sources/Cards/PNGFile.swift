internal import Glibc

/// Writes a picture as PNG (source: the PNG specification, third edition), with nothing in it but the picture.
enum PNGFile {
  /// The file, with a palette, which makes it a third as large.
  static func bytes(_ canvas: Canvas) -> [UInt8] {
    let palette = CardPalette(canvas)
    let row = canvas.width + 1
    var raw = [UInt8](repeating: 0, count: row * canvas.height)
    raw.withUnsafeMutableBytes { raw in
      guard let start = raw.baseAddress else { return }
      var place = 0
      canvas.runs { pixel, length in
        // The first byte of a row says that it is as it is, without a filter; runs end with their row.
        if place % row == 0 { place += 1 }
        memset(start + place, Int32(palette.places[pixel] ?? 0), length)
        place += length
      }
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size = [canvas.width, canvas.height].flatMap { four(UInt32($0)) }
    // Eight bits a pixel, with a palette (3), and no interlacing.
    file += chunk("IHDR", size + [8, 3, 0, 0, 0])
    file += chunk("PLTE", palette.bytes)
    file += chunk("IDAT", Deflate.zlib(raw, row: row))
    return file + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + body
    return four(UInt32(body.count)) + named + four(checksum(named))
  }

  private static func four(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }

  /// CRC-32 (source: the PNG specification, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes { sum = sums[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
    return ~sum
  }

  private static let sums: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 0 ? sum >> 1 : 0xEDB8_8320 ^ sum >> 1 }
  }
}
