/// Writes JSON into bytes.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// Makes room for as many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
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
      var start = 0
      for index in text.indices
      where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
        bytes.append(contentsOf: text[start..<index])
        escaped(text[index])
        start = index + 1
      }
      bytes.append(contentsOf: text[start...])
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
