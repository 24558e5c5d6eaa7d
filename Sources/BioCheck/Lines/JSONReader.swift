/// Reads one JSON object from a line of bytes; nesting is bounded.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private static let depthLimit = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var failure: DocumentLineError { .notJSON(id: DocumentLine.null, offset: index) }

  /// Reads an object and calls `member` for each key, with the reader at its value.
  mutating func object(
    _ member: (inout JSONReader, [UInt8]) throws(DocumentLineError) -> Void
  ) throws(DocumentLineError) {
    try expect(0x7B)
    skipSpace()
    guard peek() != 0x7D else {
      index += 1
      return try end()
    }
    while true {
      skipSpace()
      let key = try string()
      try expect(0x3A)
      try member(&self, key)
      skipSpace()
      guard let next = peek() else { throw failure }
      index += 1
      if next == 0x7D { break }
      guard next == 0x2C else { throw failure }
    }
    try end()
  }

  /// A string's bytes with its escapes decoded.
  mutating func string() throws(DocumentLineError) -> [UInt8] {
    skipSpace()
    guard peek() == 0x22 else {
      if peek() == nil { throw failure }
      throw .noText(id: DocumentLine.null)
    }
    index += 1
    var out: [UInt8] = []
    out.reserveCapacity(min(bytes.count - index, 1 << 16))
    while true {
      let start = index
      while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
      out.append(contentsOf: bytes[start..<index])
      guard index < bytes.count else { throw failure }
      index += 1
      if bytes[index - 1] == 0x22 { return out }
      try escape(into: &out)
    }
  }

  /// The bytes of any value as they stand.
  mutating func rawValue() throws(DocumentLineError) -> [UInt8] {
    skipSpace()
    let start = index
    try skipValue()
    return Array(bytes[start..<index])
  }
}

extension JSONReader {
  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func expect(_ byte: UInt8) throws(DocumentLineError) {
    skipSpace()
    guard peek() == byte else { throw failure }
    index += 1
  }

  private mutating func end() throws(DocumentLineError) {
    skipSpace()
    guard index == bytes.count else { throw failure }
  }

  private mutating func escape(into out: inout [UInt8]) throws(DocumentLineError) {
    guard let byte = peek() else { throw failure }
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: out.append(byte)
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75: try unicode(into: &out)
    default: throw failure
    }
  }

  private mutating func unicode(into out: inout [UInt8]) throws(DocumentLineError) {
    var value = try hex()
    if value >= 0xD800, value < 0xDC00, index + 1 < bytes.count, bytes[index] == 0x5C,
      bytes[index + 1] == 0x75
    {
      let here = index
      index += 2
      let low = try hex()
      if low >= 0xDC00, low < 0xE000 {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      } else {
        index = here
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    out.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func hex() throws(DocumentLineError) -> UInt32 {
    guard index + 4 <= bytes.count else { throw failure }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { throw failure }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  /// Skips a value of any kind without recursion.
  private mutating func skipValue() throws(DocumentLineError) {
    var depth = 0
    repeat {
      skipSpace()
      guard let byte = peek() else { throw failure }
      switch byte {
      case 0x22: _ = try string()
      case 0x7B, 0x5B:
        depth += 1
        guard depth <= Self.depthLimit else { throw failure }
        index += 1
      case 0x7D, 0x5D:
        guard depth > 0 else { throw failure }
        depth -= 1
        index += 1
      case 0x2C, 0x3A:
        guard depth > 0 else { throw failure }
        index += 1
      default: try skipWord()
      }
    } while depth > 0
  }

  private mutating func skipWord() throws(DocumentLineError) {
    let start = index
    while let byte = peek(), Tokenizer.isWordByte(byte) || [0x2B, 0x2D, 0x2E].contains(byte) {
      index += 1
    }
    guard index > start else { throw failure }
  }
}
