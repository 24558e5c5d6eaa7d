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
