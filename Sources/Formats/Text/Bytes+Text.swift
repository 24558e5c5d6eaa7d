extension [UInt8] {
  /// Appends the UTF-8 bytes of a text as they are.
  @inline(__always)
  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends a number of at least `width` decimal digits, with zeros in front.
  mutating func append(digits number: Int, width: Int) {
    var scale = 1
    for _ in 1..<Swift.max(1, width) { scale *= 10 }
    var rest = number
    while scale > 0 {
      append(0x30 + UInt8(truncatingIfNeeded: rest / scale % 10))
      rest %= scale
      scale /= 10
    }
  }
}

extension [UInt8] {
  /// Appends one hexadecimal digit of a number from 0 to 15, in small letters.
  @inline(__always)
  mutating func append(hexDigit number: UInt8) {
    append(number < 10 ? 0x30 + number : 0x61 + number - 10)
  }

  /// Appends `%` and two hexadecimal digits in capitals, as RFC 3986 §2.1 recommends.
  @inline(__always)
  mutating func append(percentEncoded byte: UInt8) {
    append(0x25)
    for digit in [byte >> 4, byte & 0xF] { append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10) }
  }
}
