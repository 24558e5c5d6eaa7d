/// Mends JSON that holds half of a surrogate pair, `\ud83d` without its second half, which editors written in JavaScript can send.
///
/// Each becomes `\ufffd`, which has as many UTF-16 units, so that positions behind it stay right. Bytes that are not
/// UTF-8 become U+FFFD as well.
enum SurrogateRepair {
  /// Whether a text has anything that might have to be mended.
  static func isNeeded(for bytes: [UInt8]) -> Bool {
    if String(validating: bytes, as: UTF8.self) == nil { return true }
    var index = bytes.startIndex
    while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      guard slash + 2 < bytes.count else { return false }
      if bytes[slash + 1] == UInt8(ascii: "u"), bytes[slash + 2] | 0x20 == UInt8(ascii: "d") {
        return true
      }
      index = slash + 2
    }
    return false
  }

  /// The same text without halves.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var result = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var index = 0
    while index + 1 < result.count {
      guard result[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let unit = unit(at: index, in: result) else {
        index += 2
        continue
      }
      switch unit {
      case 0xD800...0xDBFF:
        if let next = self.unit(at: index + 6, in: result), (0xDC00...0xDFFF).contains(next) {
          index += 12
          continue
        }
        replace(at: index, in: &result)
      case 0xDC00...0xDFFF: replace(at: index, in: &result)
      default: break
      }
      index += 6
    }
    return result
  }

  private static func replace(at index: Int, in bytes: inout [UInt8]) {
    bytes.replaceSubrange(index + 2..<index + 6, with: "fffd".utf8)
  }

  /// The number that `\u` and four digits at `index` write; nil where nothing of the kind stands.
  private static func unit(at index: Int, in bytes: [UInt8]) -> Int? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return Int(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
