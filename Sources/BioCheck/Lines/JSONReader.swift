/// Reads one JSON object from a line of bytes, strictly as RFC 8259 has it; nesting is bounded.
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
      guard peek() == 0x22 else { throw failure }
      let key = try string()
      try expect(0x3A)
      try member(&self, key)
      skipSpace()
      guard let next = peek() else { throw failure }
      index += 1
      if next == 0x7D { break }
      guard next == 0x2C else {
        index -= 1
        throw failure
      }
    }
    try end()
  }

  /// A string's bytes with its escapes decoded; a lone surrogate becomes U+FFFD.
  mutating func string() throws(DocumentLineError) -> [UInt8] {
    skipSpace()
    guard peek() == 0x22 else {
      if peek() == nil { throw failure }
      throw .noText(id: DocumentLine.null)
    }
    index += 1
    var out: [UInt8] = []
    while true {
      let start = index
      index = plainEnd(from: start)
      // Most strings have no escape and are taken whole; a long text with some has room for all of it.
      if out.isEmpty, index < bytes.count, bytes[index] == 0x5C {
        out.reserveCapacity(min(bytes.count - start, 1 << 16))
      }
      bytes.withUnsafeBufferPointer {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<index]))
      }
      guard index < bytes.count, bytes[index] >= 0x20 else { throw failure }
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
    while let byte = peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  /// Where a stretch of a string ends that stands for itself: at its closing quote, an escape or a control character.
  private func plainEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      start + JSONBytes.plainCount(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
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
    default:
      index -= 1
      throw failure
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
      guard let digit = Self.hexDigit(bytes[index]) else { throw failure }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}

extension JSONReader {
  /// Skips a value of any kind without recursion.
  private mutating func skipValue() throws(DocumentLineError) {
    // The closing bracket that each open one waits for.
    var open: [UInt8] = []
    while true {
      skipSpace()
      guard let byte = peek() else { throw failure }
      switch byte {
      case 0x22: _ = try string()
      case 0x7B, 0x5B:
        guard open.count < Self.depthLimit else { throw failure }
        index += 1
        skipSpace()
        guard peek() == byte + 2 else {
          open.append(byte + 2)
          if byte == 0x7B { try key() }
          continue
        }
        index += 1
      default: try word()
      }
      try close(&open)
      if open.isEmpty { return }
    }
  }

  /// Goes past what follows a value: brackets that end, then a comma and the next key.
  private mutating func close(_ open: inout [UInt8]) throws(DocumentLineError) {
    while let closing = open.last {
      skipSpace()
      guard let byte = peek(), byte == closing || byte == 0x2C else { throw failure }
      index += 1
      if byte == 0x2C {
        if closing == 0x7D { try key() }
        return
      }
      open.removeLast()
    }
  }

  private mutating func key() throws(DocumentLineError) {
    skipSpace()
    guard peek() == 0x22 else { throw failure }
    _ = try string()
    try expect(0x3A)
  }

  /// `true`, `false`, `null` or a number.
  private mutating func word() throws(DocumentLineError) {
    for known in Self.words where bytes[index...].starts(with: known) {
      index += known.count
      return
    }
    if peek() == 0x2D { index += 1 }
    if peek() == 0x30 { index += 1 } else { try digits() }
    if peek() == 0x2E {
      index += 1
      try digits()
    }
    if let sign = peek(), sign | 0x20 == 0x65 {
      index += 1
      if peek() == 0x2B || peek() == 0x2D { index += 1 }
      try digits()
    }
  }

  private static let words = ["true", "false", "null"].map { Array($0.utf8) }

  private mutating func digits() throws(DocumentLineError) {
    let start = index
    while let byte = peek(), byte &- 0x30 < 10 { index += 1 }
    guard index > start else { throw failure }
  }
}
