/// Small files built byte by byte.
enum MediaBytes {
  static func big(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> ((width - 1 - $0) * 8)) }
  }

  static func little(_ number: Int, _ width: Int) -> [UInt8] {
    big(number, width).reversed()
  }

  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    var out: [UInt8] = []
    for unit in text.utf16 { out += isLittle ? little(Int(unit), 2) : big(Int(unit), 2) }
    return out
  }

  /// Stretches one after the other; a chain of `+` costs the compiler too much.
  static func join(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }

  /// A TIFF block of one directory: tag, type, count and value each, and perhaps a GPS and a second directory.
  static func tiff(
    _ entries: [(tag: Int, value: Int)],
    gps: [Int]? = nil,
    second: [(tag: Int, value: Int)]? = nil,
    isLittle: Bool = true
  ) -> [UInt8] {
    let number = isLittle ? little : big
    func directory(_ entries: [(tag: Int, value: Int)], next: Int) -> [UInt8] {
      var out = number(entries.count, 2)
      for entry in entries {
        out += number(entry.tag, 2) + number(4, 2) + number(1, 4) + number(entry.value, 4)
      }
      return out + number(next, 4)
    }
    let count = entries.count + (gps == nil ? 0 : 1)
    let gpsStart = 8 + 2 + count * 12 + 4
    let gpsLength = gps.map { 2 + $0.count * 12 + 4 } ?? 0
    let all = entries + (gps == nil ? [] : [(0x8825, gpsStart)])
    var out = text(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4)
    out += directory(all, next: second == nil ? 0 : gpsStart + gpsLength)
    if let gps { out += directory(gps.map { ($0, 0) }, next: 0) }
    if let second { out += directory(second, next: 0) }
    return out
  }

  static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(body.count + 2, 2) + body
  }

  static func segment(_ marker: UInt8, _ name: String, _ rest: [UInt8] = []) -> [UInt8] {
    segment(marker, text(name) + rest)
  }

  /// A JPEG with these segments before its frame.
  static func jpeg(_ segments: [UInt8] = [], width: Int = 30, height: Int = 20) -> [UInt8] {
    join(
      [0xFF, 0xD8],
      segments,
      segment(0xDB, [UInt8](repeating: 1, count: 65)),
      segment(0xC2, join([8], big(height, 2), big(width, 2), [1, 1, 0x11, 0])),
      segment(0xDA, [1, 1, 0, 0, 63, 0]),
      [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4],
      segment(0xDA, [1, 1, 0, 0, 63, 0]),
      [5, 6, 0xFF, 0xD9]
    )
  }

  static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    big(body.count, 4) + text(name) + body + [0, 0, 0, 0]
  }

  static func chunk(_ name: String, _ keyword: String, _ rest: [UInt8] = []) -> [UInt8] {
    chunk(name, text(keyword) + rest)
  }

  /// A PNG with these chunks between header and data.
  static func png(_ chunks: [UInt8] = [], width: Int = 30, height: Int = 20) -> [UInt8] {
    join(
      [0x89],
      text("PNG\r\n\u{1A}\n"),
      chunk("IHDR", join(big(width, 4), big(height, 4), [8, 2, 0, 0, 0])),
      chunks,
      chunk("IDAT", [1, 2, 3]),
      chunk("IEND", [])
    )
  }

  /// A GIF with these blocks before its picture.
  static func gif(_ blocks: [UInt8] = []) -> [UInt8] {
    text("GIF89a") + little(30, 2) + little(20, 2) + [0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
      + blocks
      + [0x2C, 0, 0, 0, 0, 30, 0, 20, 0, 0x80] + [0, 0, 0, 255, 255, 255] + [
        2, 3, 1, 2, 3, 0, 0x3B,
      ]
  }

  static func riff(_ name: String, _ body: [UInt8]) -> [UInt8] {
    text(name) + little(body.count, 4) + body + (body.count % 2 == 1 ? [0] : [])
  }

  static func webp(_ chunks: [UInt8]) -> [UInt8] {
    text("RIFF") + little(chunks.count + 4, 4) + text("WEBP") + chunks
  }

  static func box(_ name: String, _ body: [UInt8]) -> [UInt8] {
    big(body.count + 8, 4) + name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + body
  }

  static func fileType(_ brand: String, _ others: [String] = []) -> [UInt8] {
    box("ftyp", text(brand) + big(0, 4) + others.flatMap(text))
  }
}
