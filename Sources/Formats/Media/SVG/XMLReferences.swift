/// Resolves XML's character references, `&#106;` and the five names, once and in one pass.
enum XMLReferences {
  /// The text with its references resolved; those to other names stay as they are.
  static func resolved(_ text: ByteView) -> String {
    guard text.firstIndex(of: 0x26) != nil else {
      return String(decoding: text.bytes, as: UTF8.self)
    }
    var out: [UInt8] = []
    var place = 0
    while let byte = text.byte(place) {
      if byte == 0x26, let (scalar, length) = reference(text.slice(place, 16)) {
        out.append(contentsOf: Array(String(Character(scalar)).utf8))
        place += length
      } else {
        out.append(byte)
        place += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The character that a reference at the start names, and how many bytes the reference takes.
  private static func reference(_ text: ByteView) -> (Unicode.Scalar, Int)? {
    let names: [(StaticString, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ]
    for (name, scalar) in names where text.holds(name) { return (scalar, name.utf8CodeUnitCount) }
    guard text.byte(1) == 0x23, let end = text.firstIndex(of: 0x3B) else { return nil }
    let isHex = text.byte(2) == 0x78 || text.byte(2) == 0x58
    let start = isHex ? 3 : 2
    let digits = String(decoding: text.slice(start, end - start).bytes, as: UTF8.self)
    guard let number = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, end + 1)
  }
}
