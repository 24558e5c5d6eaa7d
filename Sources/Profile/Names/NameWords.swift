/// Cuts text as it stands in a file into the words that a name is made of, one after the other.
///
/// Signs of Markdown, digits, `%20` and `&nbsp;` stand between words, so that a name is found across them and in the
/// names of files. Case, accents and invisible signs make no difference to a word's hash.
struct NameWords {
  /// A word, by the bytes it has.
  struct Word {
    var hash: UInt64
    var range: Range<Int>
    /// Whether it can go on with a name that the word before begins: no sentence, item or paragraph ends between them.
    var goesOn: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int

  /// The words in `range` of `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// The next word; nil at the end.
  mutating func next() -> Word? {
    var start: Int?
    var hash = Self.seed
    var gap = Gap()
    while index < end {
      let piece = piece(at: index)
      switch piece.sign {
      case .letter(let value):
        if start == nil { start = index }
        hash = (hash ^ UInt64(value)) &* 0x0000_0100_0000_01B3
      case .mark: if start == nil { start = index }
      case .nothing: break
      case .gap(let byte):
        if let start { return Word(hash: hash, range: start..<index, goesOn: !gap.divides) }
        gap.add(byte)
      }
      index += piece.length
    }
    return start.map { Word(hash: hash, range: $0..<end, goesOn: !gap.divides) }
  }

  /// What stands between two words.
  private struct Gap {
    private var last: UInt8 = 0
    private var lines = 0
    /// Whether a sentence, an item or a paragraph ends in it.
    private(set) var divides = false

    mutating func add(_ byte: UInt8) {
      switch byte {
      case 0x30...0x39, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        divides = true
      case 0x20, 0x0A, 0x0D:
        if last == UInt8(ascii: ".") || last == UInt8(ascii: ":") { divides = true }
        if byte == 0x0A { lines += 1 }
        if lines > 1 { divides = true }
      default: break
      }
      last = byte
    }
  }

  /// The hash of a word that is all marks (FNV-1a's offset basis: Fowler, Noll and Vo).
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private enum Sign {
    /// Part of a word, with what it is compared by.
    case letter(UInt32)
    /// Part of a word that is compared only when all else is alike.
    case mark
    /// Neither part of a word nor between words.
    case nothing
    /// Between words, with the ASCII sign that it is or stands for.
    case gap(UInt8)
  }

  private func piece(at index: Int) -> (sign: Sign, length: Int) {
    let byte = bytes[index]
    switch byte {
    case 0x41...0x5A, 0x61...0x7A:
      return (isMarked(index + 1) ? .mark : .letter(UInt32(byte | 0x20)), 1)
    case UInt8(ascii: "%"): return percent(at: index)
    case UInt8(ascii: "&"): return (.gap(byte), entityLength(at: index))
    case 0..<0x80: return (.gap(byte), 1)
    default: return wide(at: index)
    }
  }

  /// A percent sign and two hexadecimal digits, as in the address of a link.
  private func percent(at index: Int) -> (sign: Sign, length: Int) {
    guard index + 2 < end, let high = Self.digit(bytes[index + 1]),
      let low = Self.digit(bytes[index + 2])
    else { return (.gap(bytes[index]), 1) }
    let value = high << 4 | low
    switch value | 0x20 {
    case 0x61...0x7A where value < 0x80: return (.letter(UInt32(value | 0x20)), 3)
    default: return (value < 0x80 ? .gap(value) : .mark, 3)
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }

  /// How long `&nbsp;` is; 1 where no entity stands.
  private func entityLength(at start: Int) -> Int {
    var index = start + 1
    while index < end, index < start + 10 {
      switch bytes[index] {
      case UInt8(ascii: ";"): return index + 1 - start
      case UInt8(ascii: "#"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A: index += 1
      default: return 1
      }
    }
    return 1
  }

  /// A sign of two bytes or more.
  private func wide(at index: Int) -> (sign: Sign, length: Int) {
    let first = UInt32(bytes[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, index + length <= end else { return (.mark, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    if case .letter = Self.sign(value), isMarked(index + length) { return (.mark, length) }
    return (Self.sign(value), length)
  }

  /// Whether an accent of its own stands at `index`: the letter before it may be written as one sign with it, too.
  private func isMarked(_ index: Int) -> Bool {
    index < end && (bytes[index] == 0xCC || bytes[index] == 0xCD)
  }

  private static func sign(_ value: UInt32) -> Sign {
    switch value {
    case 0xAA, 0xB5, 0xBA: .mark
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: .nothing
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x3000...0x3003, 0x3008...0x301F: .gap(0x2D)
    // Letters with accents may be written as one sign or as two.
    case 0xC0...0x36F, 0x1E00...0x1EFF: .mark
    case 0x386...0x390, 0x3AA...0x3B0, 0x3CA...0x3CE: .mark
    case 0x400, 0x401, 0x403, 0x407, 0x40C...0x40E, 0x419, 0x439, 0x450, 0x451, 0x453, 0x457,
      0x45C...0x45E:
      .mark
    case 0x391...0x3A9, 0x410...0x42F: .letter(value + 0x20)
    case 0x400...0x40F: .letter(value + 0x50)
    default: .letter(value)
    }
  }
}
