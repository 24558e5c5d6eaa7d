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
