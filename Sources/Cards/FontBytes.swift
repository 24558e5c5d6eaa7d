/// The bytes of a font or of a table in it; what is not there is 0, so that no broken font ends anything.
struct FontBytes: Sendable, Hashable {
  private let bytes: [UInt8]
  private let start: Int
  let count: Int

  init(_ bytes: [UInt8]) { (self.bytes, start, count) = (bytes, 0, bytes.count) }

  private init(_ bytes: [UInt8], from start: Int, count: Int) {
    (self.bytes, self.start, self.count) = (bytes, start, count)
  }

  /// The stretch at `offset`, as much of it as there is.
  func part(_ offset: Int, count wanted: Int? = nil) -> FontBytes {
    let from = min(max(0, offset), count)
    let length = min(max(0, wanted ?? count), count - from)
    return FontBytes(bytes, from: start + from, count: length)
  }

  func byte(_ offset: Int) -> Int {
    offset >= 0 && offset < count ? Int(bytes[start + offset]) : 0
  }

  /// An unsigned number of 16 bits.
  func word(_ offset: Int) -> Int { byte(offset) << 8 | byte(offset + 1) }

  /// A signed number of 16 bits.
  func signed(_ offset: Int) -> Int { Int(Int16(truncatingIfNeeded: word(offset))) }

  /// An unsigned number of 32 bits.
  func long(_ offset: Int) -> Int { word(offset) << 16 | word(offset + 2) }

  /// Four letters.
  func tag(_ offset: Int) -> String {
    String(decoding: (0..<4).map { UInt8(byte(offset + $0)) }, as: UTF8.self)
  }
}

extension FontBytes {
  /// The number of the record that is looked for, among `count` sorted ones; nil where there is none.
  ///
  /// `order` says of a record whether what is looked for stands before it (negative), in it (0) or behind it.
  static func record(among count: Int, _ order: (Int) -> Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let side = order(middle)
      if side == 0 { return middle }
      if side > 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Where the record of three words (first glyph, last glyph, value) that holds a glyph begins; they follow the table's head of four bytes.
  func range(holding glyph: Int) -> Int? {
    let found = Self.record(among: word(2)) { index in
      let record = 4 + index * 6
      return glyph > word(record + 2) ? 1 : glyph < word(record) ? -1 : 0
    }
    return found.map { 4 + $0 * 6 }
  }
}
