/// Writes the lines of iCalendar and vCard: escaped, folded at 75 octets, ended by CR LF (RFC 5545 §3.1, RFC 2426 §2.6).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// Writes a line whose value is already as it must stand; names are literals, so that no text can become one.
  mutating func line(_ name: StaticString, raw value: String) {
    line(name) { $0.append(text: value) }
  }

  /// Writes a line whose value is a text, unless there is none.
  mutating func line(_ name: StaticString, text: String?) {
    guard let text, !text.isEmpty else { return }
    line(name) { Self.append(text, to: &$0) }
  }

  /// Writes a line of several texts with `separator` between them, each escaped on its own.
  mutating func line(_ name: StaticString, texts: [String], separator: UInt8) {
    line(name) { out in
      for (index, text) in texts.enumerated() {
        if index > 0 { out.append(separator) }
        Self.append(text, to: &out)
      }
    }
  }

  /// Writes a line whose value `body` appends.
  mutating func line(_ name: StaticString, _ body: (inout [UInt8]) -> Void) {
    var line: [UInt8] = []
    name.withUTF8Buffer { line.append(contentsOf: $0) }
    line.append(0x3A)
    body(&line)
    fold(line)
  }

  /// Appends a text with `\`, `;`, `,` and line ends escaped (RFC 5545 §3.3.11, RFC 2426 §4).
  private static func append(_ text: String, to out: inout [UInt8]) {
    TextScanner.copy(text, to: &out) {
      $0 == 0x5C || $0 == 0x3B || $0 == 0x2C || $0 == 0x0A
    } replace: { byte, out in
      out.append(0x5C)
      out.append(byte == 0x0A ? 0x6E : byte)
    }
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(contentsOf: line[start..<end])
      bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
      start = end
      room = 74
    }
    bytes.append(contentsOf: line[start...])
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}
