/// Writes text so that it stays text in HTML: between tags and in quoted attributes.
///
/// It looks at bytes, not characters: a quotation mark followed by a combining accent is one
/// character, but still ends an attribute.
enum HTMLEscaper {
  /// Appends `text` with `& < > " '` replaced.
  static func append(_ text: String, to output: inout [UInt8]) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &output) } }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var from = 0
    for index in bytes.indices {
      let replacement: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      default: continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<index]))
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      from = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from...]))
  }
}
