import Diagnostics

/// Reads the plain front matter that most files have, in a fifth of libyaml's instructions.
///
/// It knows `key: value` lines whose values are simple texts, texts in quotes without escapes, or `[a, b]`, and
/// gives up at anything else. Where it gives an answer, `EventReader` gives the same one: a test compares them.
struct FlatReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private var index = 0

  /// The mapping that `bytes` hold, which begin at the offset `base` of their file; nil when libyaml has to look.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) -> Node? {
    var reader = FlatReader(bytes: bytes, base: base)
    return reader.mapping()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
  }
}

extension FlatReader {
  private mutating func mapping() -> Node? {
    var entries: [Node.Entry] = []
    entries.reserveCapacity(12)
    while index < bytes.count {
      if isLineEnd(index) {
        index += 1
        continue
      }
      guard entries.count < 1_000, let (key, keySpan) = key(), let value = value() else {
        return nil
      }
      entries.append(Node.Entry(key: key, keySpan: keySpan, value: value))
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      guard index == bytes.count || isLineEnd(index) else { return nil }
    }
    guard let first = entries.first, let last = entries.last else { return nil }
    return Node(.mapping(entries), at: SourceSpan(first.keySpan.start, last.value.span.end))
  }

  /// Small letters, digits and hyphens, then a colon and a space.
  private mutating func key() -> (String, SourceSpan)? {
    let start = index
    while index < bytes.count, isKeyByte(bytes[index]) { index += 1 }
    let end = index
    guard (1...64).contains(end - start), (0x61...0x7A).contains(bytes[start]) else { return nil }
    guard index + 1 < bytes.count, bytes[index] == 0x3A, bytes[index + 1] == 0x20 else {
      return nil
    }
    index += 2
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard let key = text(start, end) else { return nil }
    return (key, span(start, end))
  }

  private mutating func value() -> Node? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x22, 0x27: return quoted(by: bytes[index])
    case 0x5B: return list()
    case let byte where isPlainStart(byte): return plain()
    default: return nil
    }
  }

  /// A text to the line's end, in which neither a comment nor another key begins.
  private mutating func plain() -> Node? {
    let start = index
    while index < bytes.count, !isLineEnd(index) {
      guard isText(index) else { return nil }
      switch bytes[index] {
      case 0x3A where index + 1 == bytes.count || bytes[index + 1] == 0x20 || isLineEnd(index + 1):
        return nil
      case 0x23 where bytes[index - 1] == 0x20: return nil
      default: index += 1
      }
    }
    var end = index
    while bytes[end - 1] == 0x20 { end -= 1 }
    return scalar(start, end, .plain, at: span(start, end))
  }

  /// A text in quotes on one line, without escapes.
  private mutating func quoted(by quote: UInt8) -> Node? {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != quote {
      guard isText(index), bytes[index] != 0x5C || quote == 0x27 else { return nil }
      index += 1
    }
    index += 1
    guard index <= bytes.count, index == bytes.count || bytes[index] != 0x27 else { return nil }
    return scalar(start + 1, index - 1, .quoted, at: span(start, index))
  }

  /// Words in square brackets, divided by commas.
  private mutating func list() -> Node? {
    let start = index
    var items: [Node] = []
    index += 1
    while true {
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      guard items.count < 1_000, let item = item() else { return nil }
      items.append(item)
      guard index < bytes.count else { return nil }
      index += 1
      if bytes[index - 1] == 0x5D { break }
    }
    return Node(.list(items), at: span(start, index))
  }

  /// A word, or several, up to a comma or the closing bracket.
  private mutating func item() -> Node? {
    let start = index
    while index < bytes.count, bytes[index] != 0x2C, bytes[index] != 0x5D {
      guard isText(index), isWordByte(bytes[index]) else { return nil }
      index += 1
    }
    var end = index
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > start, isPlainStart(bytes[start]) else { return nil }
    return scalar(start, end, .plain, at: span(start, end))
  }
}

extension FlatReader {
  private func scalar(
    _ start: Int,
    _ end: Int,
    _ style: Node.Style,
    at span: SourceSpan
  ) -> Node? {
    text(start, end).map { Node(.scalar(Node.Scalar($0, style: style)), at: span) }
  }

  /// The text of these bytes; nil when they are not UTF-8.
  private func text(_ start: Int, _ end: Int) -> String? {
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
    // Checking costs as much as all the rest.
    if slice.allSatisfy({ $0 < 0x80 }) { return String(decoding: slice, as: UTF8.self) }
    return String(validating: slice, as: UTF8.self)
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan { SourceSpan(base + start, base + end) }

  private func isLineEnd(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  /// Whether a byte may begin a text without quotes: a letter or a digit.
  private func isPlainStart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xF4: true
    default: false
    }
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2D || byte == 0x5F || byte >= 0x80 || isPlainStart(byte)
  }

  /// Whether the byte at `index` is plain text: no control character, and none of the characters beyond ASCII that
  /// YAML breaks lines at or forbids (U+0080 to U+009F, U+2028, U+2029, U+FEFF, U+FFFE, U+FFFF).
  private func isText(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case 0xC2: return next >= 0xA0
    case 0xE2:
      return next != 0x80 || index + 2 < bytes.count && !(0xA8...0xA9).contains(bytes[index + 2])
    case 0xEF: return next != 0xBB && next != 0xBF
    default: return true
    }
  }
}
