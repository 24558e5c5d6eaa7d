/// Addresses as they are written in Markdown, where a space may be `%20`.
enum PercentEncoding {
  /// The text that `encoded` stands for; a `%` that no two hexadecimal digits follow stays.
  static func decode(_ encoded: some StringProtocol) -> String {
    guard encoded.utf8.contains(UInt8(ascii: "%")) else { return String(encoded) }
    let bytes = Array(encoded.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
