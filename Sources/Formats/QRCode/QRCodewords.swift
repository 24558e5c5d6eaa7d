/// Turns bytes into the codewords of a QR code: header, padding, Reed–Solomon correction, blocks interleaved
/// (ISO/IEC 18004:2015 §7.4 to §7.6).
enum QRCodewords {
  /// All codewords in the order in which they are drawn.
  static func bytes(for bytes: [UInt8], version: QRVersion) -> [UInt8] {
    interleaved(data(bytes, version: version), version: version)
  }

  /// Mode, count, bytes, terminator, and padding to the capacity.
  static func data(_ bytes: [UInt8], version: QRVersion) -> [UInt8] {
    var out: [UInt8] = []
    var pending: UInt32 = 0
    var pendingBits = 0
    func append(_ value: UInt32, bits: Int) {
      pending = pending << UInt32(bits) | value
      pendingBits += bits
      while pendingBits >= 8 {
        pendingBits -= 8
        out.append(UInt8(truncatingIfNeeded: pending >> UInt32(pendingBits)))
        pending &= (1 << UInt32(pendingBits)) - 1
      }
    }
    append(0b0100, bits: 4)
    append(UInt32(truncatingIfNeeded: bytes.count), bits: version.countBits)
    for byte in bytes { append(UInt32(byte), bits: 8) }
    // Mode and count leave half a byte open, which the terminator's four bits fill.
    append(0, bits: 4)
    var pad: UInt8 = 0xEC
    while out.count < version.dataCount {
      out.append(pad)
      pad ^= 0xEC ^ 0x11
    }
    return out
  }

  private static func interleaved(_ data: [UInt8], version: QRVersion) -> [UInt8] {
    let blockCount = version.blockCount
    let shortLength = data.count / blockCount
    let shortCount = blockCount - data.count % blockCount
    let divisor = generator(degree: version.correctionCount)
    var blocks: [ArraySlice<UInt8>] = []
    var corrections: [[UInt8]] = []
    var start = 0
    for index in 0..<blockCount {
      let end = start + shortLength + (index < shortCount ? 0 : 1)
      blocks.append(data[start..<end])
      corrections.append(remainder(of: data[start..<end], by: divisor))
      start = end
    }
    var out: [UInt8] = []
    out.reserveCapacity(version.codewordCount)
    for offset in 0...shortLength {
      for block in blocks where offset < block.count {
        out.append(block[block.startIndex + offset])
      }
    }
    for offset in 0..<version.correctionCount {
      for correction in corrections { out.append(correction[offset]) }
    }
    return out
  }

  /// The coefficients behind the leading one of (x - 2⁰)(x - 2¹)… in GF(2⁸), highest power first.
  static func generator(degree: Int) -> [UInt8] {
    var coefficients = [UInt8](repeating: 0, count: degree)
    coefficients[degree - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in 0..<degree {
        coefficients[index] = product(coefficients[index], root)
        if index + 1 < degree { coefficients[index] ^= coefficients[index + 1] }
      }
      root = product(root, 2)
    }
    return coefficients
  }

  static func remainder(of data: ArraySlice<UInt8>, by divisor: [UInt8]) -> [UInt8] {
    var rest = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ rest[0]
      for index in 0..<rest.count {
        let next = index + 1 < rest.count ? rest[index + 1] : 0
        rest[index] = next ^ product(divisor[index], factor)
      }
    }
    return rest
  }

  /// The product in GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1.
  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result: UInt16 = 0
    for bit in stride(from: UInt16(7), through: 0, by: -1) {
      result = result << 1 ^ (result >> 7) * 0x11D
      if UInt16(right) >> bit & 1 == 1 { result ^= UInt16(left) }
    }
    return UInt8(truncatingIfNeeded: result)
  }
}
