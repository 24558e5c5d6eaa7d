/// Writes a JSON value as RFC 8259 has it, in UTF-8.
///
/// It descends as deep as the value does: values are built by the program, never read from a stranger.
public struct JSONWriter: Sendable {
  /// Where the text will stand.
  public enum Place: Sendable {
    /// A file of its own.
    case file
    /// Inside a `<script>` element, where nothing may end the element or start a comment.
    case script
  }

  private let place: Place
  private let isIndented: Bool
  private var bytes: [UInt8] = []
  private var depth = 0

  /// The value as a text, on one line or indented by two spaces and ended by a line feed.
  public static func bytes(
    _ value: JSONValue,
    for place: Place = .file,
    indented: Bool = false
  ) -> [UInt8] {
    var writer = JSONWriter(place: place, isIndented: indented)
    writer.write(value)
    if indented { writer.bytes.append(0x0A) }
    return writer.bytes
  }

  private init(place: Place, isIndented: Bool) {
    self.place = place
    self.isIndented = isIndented
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes.append(text: "null")
    case .bool(let truth): bytes.append(text: truth ? "true" : "false")
    case .integer(let number): bytes.append(text: String(number))
    case .number(let number): write(number)
    case .string(let text): write(text)
    case .array(let values):
      group(0x5B, 0x5D, count: values.count) { $0.write(values[$1]) }
    case .object(let object):
      group(0x7B, 0x7D, count: object.members.count) { writer, index in
        writer.write(object.members[index].key)
        writer.bytes.append(0x3A)
        if writer.isIndented { writer.bytes.append(0x20) }
        writer.write(object.members[index].value)
      }
    }
  }

  private mutating func group(
    _ opening: UInt8,
    _ closing: UInt8,
    count: Int,
    _ item: (inout JSONWriter, Int) -> Void
  ) {
    bytes.append(opening)
    depth += 1
    for index in 0..<count {
      if index > 0 { bytes.append(0x2C) }
      newLine()
      item(&self, index)
    }
    depth -= 1
    if count > 0 { newLine() }
    bytes.append(closing)
  }

  private mutating func newLine() {
    guard isIndented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes.append(text: "  ") }
  }

  private mutating func write(_ number: Double) {
    guard number.isFinite else {
      bytes.append(text: "null")
      return
    }
    if let whole = Int(exactly: number), abs(whole) < 1_000_000_000_000_000 {
      bytes.append(text: String(whole))
    } else {
      bytes.append(text: number.description)
    }
  }

  private mutating func write(_ text: String) {
    bytes.append(0x22)
    TextScanner.withBytes(of: text) { source in
      var start = 0
      var index = 0
      while index < source.count {
        let length = escapedLength(in: source, at: index)
        guard length > 0 else {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        escape(source[index..<index + length])
        index += length
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<source.count]))
    }
    bytes.append(0x22)
  }

  /// How many bytes at `index` have to be written as an escape; 0 for none.
  ///
  /// In a script also `<`, `>` and `&` (the element's end, comments), U+2028 and U+2029 (line ends to older
  /// JavaScript) and the characters that an HTML document must not contain.
  private func escapedLength(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = source[index]
    if byte < 0x80 {
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return 1 }
      guard place == .script else { return 0 }
      return byte == 0x3C || byte == 0x3E || byte == 0x26 || byte == 0x7F ? 1 : 0
    }
    guard place == .script, index + 1 < source.count else { return 0 }
    if byte == 0xC2 { return source[index + 1] <= 0x9F ? 2 : 0 }
    if byte == 0xE2, index + 2 < source.count, source[index + 1] == 0x80 {
      return source[index + 2] == 0xA8 || source[index + 2] == 0xA9 ? 3 : 0
    }
    return TextScanner.nonCharacterLength(in: source, at: index)
  }

  private mutating func escape(_ sequence: Slice<UnsafeBufferPointer<UInt8>>) {
    switch sequence.first {
    case 0x22: bytes.append(text: "\\\"")
    case 0x5C: bytes.append(text: "\\\\")
    case 0x0A: bytes.append(text: "\\n")
    case 0x0D: bytes.append(text: "\\r")
    case 0x09: bytes.append(text: "\\t")
    default:
      for unit in String(decoding: sequence, as: UTF8.self).utf16 {
        bytes.append(text: "\\u")
        for shift in [12, 8, 4, 0] { bytes.append(hexDigit: UInt8(unit >> shift & 0xF)) }
      }
    }
  }
}
