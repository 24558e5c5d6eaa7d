/// Bytes as Base64 text (RFC 4648 §4), with padding.
public enum Base64 {
  /// The text of these bytes.
  public static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var group: UInt32 = 0
      for index in 0..<3 {
        group = group << 8 | (index < count ? UInt32(bytes[start + index]) : 0)
      }
      for index in 0..<4 {
        let six = UInt8(truncatingIfNeeded: group >> UInt32(18 - index * 6)) & 0x3F
        out.append(index <= count ? letter(six) : 0x3D)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func letter(_ six: UInt8) -> UInt8 {
    switch six {
    case 0..<26: 0x41 + six
    case 26..<52: 0x61 + six - 26
    case 52..<62: 0x30 + six - 52
    case 62: 0x2B
    default: 0x2F
    }
  }
}
