/// One character of the text, as much as the checker needs to know of it.
struct Glyph {
  /// How many bytes.
  var length: Int
  /// For a mark, its ASCII form: curly quotes are straight, long dashes, ellipses and pictograms have a byte of their own; 0 when it has none.
  var mark: UInt8
  var isLetter = false
  var isSpace = false

  /// The byte that stands for a long dash, which ASCII has none for.
  static let dash: UInt8 = 1
  /// The byte that stands for an ellipsis.
  static let ellipsis: UInt8 = 2
  /// The byte that stands for a pictogram.
  static let pictogram: UInt8 = 3

  /// The character at an offset; a byte that is not UTF-8 is a letter of its own.
  @inline(__always)
  static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Glyph {
    let byte = bytes[index]
    guard byte >= 0x80 else {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      return Glyph(length: 1, mark: byte, isLetter: isLetter, isSpace: byte <= 0x20)
    }
    return beyondASCII(index, in: bytes, end: end)
  }

  private static func beyondASCII(
    _ index: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Glyph {
    let byte = bytes[index]
    let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    let length = min(wanted, end - index)
    guard length == wanted else { return Glyph(length: length, mark: 0, isLetter: true) }
    if byte == 0xC2 { return latin(bytes[index + 1]) }
    if byte == 0xE2 { return punctuation(bytes[index + 1], bytes[index + 2]) }
    if byte == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] < 0x91 {
      return Glyph(
        length: 3,
        mark: bytes[index + 2] == 0x82 ? 0x2E : 0,
        isSpace: bytes[index + 2] == 0x80
      )
    }
    if byte == 0xEF, bytes[index + 1] == 0xBB || bytes[index + 1] == 0xB8 {
      return Glyph(length: 3, mark: 0, isSpace: true)
    }
    if byte == 0xF0, bytes[index + 1] == 0x9F { return Glyph(length: 4, mark: pictogram) }
    return Glyph(length: length, mark: 0, isLetter: true)
  }

  /// U+0080 to U+00BF: marks, apart from a few letters.
  private static func latin(_ second: UInt8) -> Glyph {
    switch second {
    case 0xA0: Glyph(length: 2, mark: 0, isSpace: true)
    case 0xAA, 0xB5, 0xBA: Glyph(length: 2, mark: 0, isLetter: true)
    case 0xAB, 0xBB: Glyph(length: 2, mark: 0x22)
    case 0xB4: Glyph(length: 2, mark: 0x27)
    default: Glyph(length: 2, mark: 0)
    }
  }

  /// U+2000 to U+2FFF: spaces, dashes, quotation marks, pictures.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> Glyph {
    guard second == 0x80 else {
      let isPicture = second >= 0x98 && second <= 0x9E
      return Glyph(length: 3, mark: isPicture ? pictogram : 0)
    }
    switch third {
    case 0x80...0x8F, 0xA8...0xAF: return Glyph(length: 3, mark: 0, isSpace: true)
    case 0x90, 0x91: return Glyph(length: 3, mark: 0x2D)
    case 0x92...0x95: return Glyph(length: 3, mark: dash)
    case 0x98, 0x99, 0x9B: return Glyph(length: 3, mark: 0x27)
    case 0x9C...0x9F: return Glyph(length: 3, mark: 0x22)
    case 0xA6: return Glyph(length: 3, mark: ellipsis)
    default: return Glyph(length: 3, mark: 0)
    }
  }
}
