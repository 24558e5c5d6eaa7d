/// Writes JSON into bytes.
struct JSONText: ~Copyable {
  private var written: Pile<UInt8>

  /// An empty text, with room for some bytes.
  init(capacity: Int = 0) { written = Pile(capacity: capacity) }

  /// What was written.
  var bytes: [UInt8] { written.array }

  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { written.append($0) } }

  mutating func number(_ value: Int) {
    if value < 0 { written.append(0x2D) }
    number(value.magnitude)
  }

  private mutating func number(_ value: UInt) {
    if value < 10 { return written.append(Self.digit(value)) }
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = value
    repeat {
      first -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      digits[first] = Self.digit(digit)
      rest = quotient
    } while rest > 0
    for place in first..<digits.count { written.append(digits[place]) }
  }

  /// A number with at most four digits behind the point.
  mutating func number(_ value: Float) {
    guard value.isFinite else { return raw("0") }
    let scaled = Double(value) * 10_000
    guard scaled.magnitude < 1e15 else { return append("\(value)".utf8) }
    // A half is never lost: a float times 10,000 has bits to spare.
    let size = UInt(scaled.magnitude + 0.5)
    if scaled < 0, size > 0 { written.append(0x2D) }
    let (whole, fraction) = size.quotientAndRemainder(dividingBy: 10_000)
    number(whole)
    if fraction > 0 { self.fraction(fraction) }
  }

  /// The point and the digits of some ten-thousandths, without zeros at the end.
  private mutating func fraction(_ value: UInt) {
    let count = value % 10 > 0 ? 4 : value % 100 > 0 ? 3 : value % 1_000 > 0 ? 2 : 1
    written.append(most: 5) { bytes in
      bytes[0] = 0x2E
      bytes[1] = Self.digit(value / 1_000)
      bytes[2] = Self.digit(value / 100 % 10)
      bytes[3] = Self.digit(value / 10 % 10)
      bytes[4] = Self.digit(value % 10)
      return 1 + count
    }
  }

  private static func digit(_ value: UInt) -> UInt8 { 0x30 + UInt8(truncatingIfNeeded: value) }

  mutating func string(_ text: String) {
    var text = text
    written.append(0x22)
    text.withUTF8 { text in
      var rest = text
      while !rest.isEmpty {
        let plain = JSONBytes.plainCount(rest)
        written.append(UnsafeBufferPointer(rebasing: rest[..<plain]))
        guard plain < rest.count else { break }
        escaped(rest[plain])
        rest = UnsafeBufferPointer(rebasing: rest[(plain + 1)...])
      }
    }
    written.append(0x22)
  }

  mutating func append(_ more: some Sequence<UInt8>) { for byte in more { written.append(byte) } }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x00..<0x20:
      raw("\\u00")
      written.append(byte >> 4 == 0 ? 0x30 : 0x31)
      let low = byte & 15
      written.append(low < 10 ? 0x30 + low : 0x57 + low)
    default: written.append(byte)
    }
  }
}
