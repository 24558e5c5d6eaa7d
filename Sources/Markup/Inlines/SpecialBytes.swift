/// Which bytes may begin something other than text.
struct SpecialBytes {
  private let low: UInt64
  private let high: UInt64

  init(_ extensions: SyntaxExtensions) {
    var bytes: [UInt8] = Array("\n\\`&*_[]<!".utf8)
    if extensions.contains(.strikethrough) { bytes.append(0x7E) }
    if extensions.contains(.autolink) { bytes += [0x3A, 0x77] }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for byte in bytes {
      if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte - 64) }
    }
    self.low = low
    self.high = high
  }

  func contains(_ byte: UInt8) -> Bool {
    guard byte < 128 else { return false }
    return ((byte < 64 ? low : high) >> (byte & 63)) & 1 != 0
  }
}
