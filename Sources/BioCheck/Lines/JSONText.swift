/// Writes JSON into bytes.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// Makes room for as many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = value.magnitude
    repeat {
      first -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      digits[first] = 0x30 + UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while rest > 0
    for place in first..<digits.count { bytes.append(digits[place]) }
  }

  /// A number with at most four digits behind the point.
  mutating func number(_ value: Float) {
    guard value.isFinite else { return raw("0") }
    let scaled = (Double(value) * 10_000).rounded()
    guard scaled.magnitude < 1e15 else { return bytes.append(contentsOf: "\(value)".utf8) }
    let integer = Int(scaled)
    if integer < 0 { bytes.append(0x2D) }
    number(Int(integer.magnitude) / 10_000)
    var rest = Int(integer.magnitude) % 10_000
    guard rest > 0 else { return }
    bytes.append(0x2E)
    var place = 1_000
    while rest > 0 {
      bytes.append(0x30 + UInt8(rest / place))
      rest %= place
      place /= 10
    }
  }

  mutating func string(_ text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { text in
      var rest = text
      while !rest.isEmpty {
        let plain = JSONBytes.plainCount(rest)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<plain]))
        guard plain < rest.count else { break }
        escaped(rest[plain])
        rest = UnsafeBufferPointer(rebasing: rest[(plain + 1)...])
      }
    }
    bytes.append(0x22)
  }

  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x00..<0x20:
      raw("\\u00")
      bytes.append(byte >> 4 == 0 ? 0x30 : 0x31)
      let low = byte & 15
      bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
    default: bytes.append(byte)
    }
  }
}
