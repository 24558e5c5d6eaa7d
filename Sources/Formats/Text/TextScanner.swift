/// Copies text byte by byte into formats of lines and tags, where no character may be one that the format cannot hold.
///
/// What no format here can hold is the same everywhere, so there is one rule: NUL, the other control characters (C0
/// without tab and line feed, DEL, C1) and Unicode's noncharacters become U+FFFD; vertical tab and form feed,
/// which word processors leave behind, become a space; CR LF and a lone CR become LF.
/// (XML 1.0 §2.2 forbids most of them, the HTML standard calls all of them parse errors, RFC 5545 has no place for them.)
enum TextScanner {
  /// Copies `text`; each ASCII byte that `isSpecial` names goes to `replace` instead.
  ///
  /// Line endings reach both as a single LF. Bytes that are not UTF-8 are copied as they are: they cannot hide an ASCII
  /// byte, since every byte below 0x80 is looked at on its own.
  @inline(__always)
  static func copy(
    _ text: UnsafeBufferPointer<UInt8>,
    to out: inout [UInt8],
    isSpecial: (UInt8) -> Bool,
    replace: (UInt8, inout [UInt8]) -> Void
  ) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20 && byte < 0x7F {
        if !isSpecial(byte) {
          index += 1
          continue
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        replace(byte, &out)
        index += 1
      } else {
        let (length, stand) = substitute(in: text, at: index)
        if length == 0 || (stand == byte && length == 1 && !isSpecial(byte)) {
          index += max(1, length)
          continue
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        if stand == 0xFF {
          out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        } else if isSpecial(stand) {
          replace(stand, &out)
        } else {
          out.append(stand)
        }
        index += length
      }
      start = index
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
  }

  /// The same for a string.
  @inline(__always)
  static func copy(
    _ text: String,
    to out: inout [UInt8],
    isSpecial: (UInt8) -> Bool,
    replace: (UInt8, inout [UInt8]) -> Void
  ) {
    withBytes(of: text) { copy($0, to: &out, isSpecial: isSpecial, replace: replace) }
  }

  /// Lends out the UTF-8 bytes of a string.
  @inline(__always)
  static func withBytes<Result>(
    of text: String,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }

  /// How many bytes from `index` are to be replaced and by which byte; length 0 for none, 0xFF for U+FFFD.
  static func substitute(
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (length: Int, stand: UInt8) {
    let byte = text[index]
    let second = index + 1 < text.count ? text[index + 1] : 0
    switch byte {
    case 0x09, 0x0A: return (1, byte)
    case 0x0D: return (second == 0x0A ? 2 : 1, 0x0A)
    case 0x0B, 0x0C: return (1, 0x20)
    case 0x00...0x1F, 0x7F: return (1, 0xFF)
    case 0xC2 where second >= 0x80 && second <= 0x9F: return (2, 0xFF)
    default: return (nonCharacterLength(in: text, at: index), 0xFF)
    }
  }

  /// 3 or 4 when a noncharacter (U+FDD0 to U+FDEF, U+xxFFFE, U+xxFFFF) stands at `index`, else 0.
  static func nonCharacterLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    guard byte >= 0xEF, byte <= 0xF4, index + 2 < text.count else { return 0 }
    let second = text[index + 1]
    let third = text[index + 2]
    if byte == 0xEF {
      if second == 0xB7 && third >= 0x90 && third <= 0xAF { return 3 }
      return second == 0xBF && (third == 0xBE || third == 0xBF) ? 3 : 0
    }
    guard index + 3 < text.count, second & 0x0F == 0x0F, third == 0xBF else { return 0 }
    let fourth = text[index + 3]
    return fourth == 0xBE || fourth == 0xBF ? 4 : 0
  }

  /// A text for a place that holds one line: line ends and tabs become a space each, then as `copy` does.
  static func oneLine(_ text: String) -> String {
    var out: [UInt8] = []
    copy(text, to: &out) {
      $0 == 0x0A || $0 == 0x09
    } replace: {
      $1.append(0x20)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
