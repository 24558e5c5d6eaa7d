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

  /// The bytes of a text; white space is skipped, padding may be missing; nil when another character stands in it.
  static func bytes(_ text: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 4 * 3)
    var pending: UInt32 = 0
    var count = 0
    for byte in text where byte > 0x20 && byte != 0x3D {
      guard let six = value(byte) else { return nil }
      pending = pending << 6 | UInt32(six)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: pending >> UInt32(count)))
      }
    }
    return out
  }

  private static func value(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x41...0x5A: letter - 0x41
    case 0x61...0x7A: letter - 0x61 + 26
    case 0x30...0x39: letter - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
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
