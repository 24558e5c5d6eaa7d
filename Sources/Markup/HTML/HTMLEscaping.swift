/// Writes bytes so that they stand for themselves in HTML.
enum HTMLEscaping {
  /// Appends text for an element's content or a quoted attribute: `&`, `<`, `>` and `"` as entities.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var start = 0
    var index = 0
    let count = text.count
    while index < count {
      let byte = text[index]
      // All four lie below 0x3F; most text does not.
      guard byte < 0x3F, byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 else {
        index += 1
        continue
      }
      if index > start {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      }
      switch byte {
      case 0x26: out.append("&amp;")
      case 0x3C: out.append("&lt;")
      case 0x3E: out.append("&gt;")
      default: out.append("&quot;")
      }
      index += 1
      start = index
    }
    if count > start {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<count]))
    }
  }

  /// Appends an address for a quoted attribute: what cannot stand in an address percent-encoded, `&` and `'` as entities, as libcmark does.
  static func appendAddress(_ address: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var start = 0
    for index in 0..<address.count where !isSafeInAddress(address[index]) {
      if index > start {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: address[start..<index]))
      }
      start = index + 1
      let byte = address[index]
      if byte == 0x26 {
        out.append("&amp;")
      } else if byte == 0x27 {
        out.append("&#x27;")
      } else {
        out.append(0x25)
        out.append(hexadecimal(byte >> 4))
        out.append(hexadecimal(byte & 15))
      }
    }
    if address.count > start {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: address[start..<address.count]))
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x37 + digit
  }

  /// Letters, digits and `!#$%()*+,-./:;=?@_~`.
  private static func isSafeInAddress(_ byte: UInt8) -> Bool {
    if byte >= 128 { return false }
    let low: UInt64 = 0xAFFF_FF3A_0000_0000
    let high: UInt64 = 0x47FF_FFFE_87FF_FFFF
    return ((byte < 64 ? low : high) >> (byte & 63)) & 1 != 0
  }
}

extension [UInt8] {
  /// Appends a fixed text.
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 {
      append(0x2D)
      append(contentsOf: String(number.magnitude).utf8)
    } else if number < 10 {
      append(0x30 + UInt8(number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }
}
