/// Reads fixed-width numbers and punctuation from the bytes of a short text.
struct DigitReader {
  private let bytes: [UInt8]
  private(set) var offset = 0

  /// Holds at most the first 64 bytes, which no date reaches, so that a megabyte costs nothing.
  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8.prefix(64))
  }

  var isAtEnd: Bool { offset == bytes.count }

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The number of exactly `width` ASCII digits that stands here; reads nothing when there is none.
  mutating func number(width: Int) -> Int? {
    guard offset + width <= bytes.count else { return nil }
    var number = 0
    for byte in bytes[offset..<offset + width] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    offset += width
    return number
  }

  /// Steps over `byte` when it stands here.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  /// Steps over a run of ASCII digits and says how many there were.
  mutating func skipDigits() -> Int {
    let start = offset
    while let byte = next, byte >= 0x30, byte <= 0x39 { offset += 1 }
    return offset - start
  }

  /// What was read since `start`.
  func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}
