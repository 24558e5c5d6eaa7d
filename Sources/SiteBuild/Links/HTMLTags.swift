/// A start tag in a piece of raw HTML, with its attributes.
struct HTMLTag: Sendable {
  /// An attribute: its name in lower case, its value with references decoded.
  struct Attribute: Sendable {
    let name: String
    let value: String
    /// The value's bytes in the piece, quotes left out; empty where the attribute has no value.
    let range: Range<Int>
  }

  /// The tag's name in lower case.
  let name: String
  /// In the order written.
  let attributes: [Attribute]
  /// The whole tag's bytes in the piece.
  let range: Range<Int>
}

/// Finds the start tags in raw HTML: enough of the HTML syntax (WHATWG, "Tokenization") to see every address that a browser would.
enum HTMLTags {
  /// The start tags of `html` in order; text, end tags and comments are passed over.
  static func scan(_ html: some Collection<UInt8>) -> [HTMLTag] {
    var scanner = HTMLTagScanner(Array(html))
    return scanner.run()
  }
}

/// Walks over raw HTML byte by byte.
private struct HTMLTagScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> [HTMLTag] {
    var tags: [HTMLTag] = []
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if starts("<!--") {
        skipComment()
      } else if index + 1 < bytes.count, isLetter(bytes[index + 1]) {
        tags.append(tag())
      } else {
        index += 1
      }
    }
    return tags
  }

  private func starts(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  private mutating func skipComment() {
    index += 4
    while index < bytes.count {
      if starts("-->") {
        index += 3
        return
      }
      index += 1
    }
  }

  private mutating func tag() -> HTMLTag {
    let start = index
    index += 1
    let name = take { !Self.isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    var attributes: [HTMLTag.Attribute] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        attributes.append(attribute())
      }
    }
    index = min(index + 1, bytes.count)
    return HTMLTag(name: lower(name), attributes: attributes, range: start..<index)
  }

  private mutating func attribute() -> HTMLTag.Attribute {
    let first = index
    index += 1
    _ = take { !Self.isSpace($0) && !Self.endsName.contains($0) }
    let name = lower(first..<index)
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return HTMLTag.Attribute(name: name, value: "", range: index..<index)
    }
    index += 1
    skipSpace()
    let range = value()
    let text = String(decoding: bytes[range], as: UTF8.self)
    return HTMLTag.Attribute(name: name, value: HTMLReferences.decode(text), range: range)
  }

  private mutating func value() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let range = take { $0 != quote }
      index = min(index + 1, bytes.count)
      return range
    }
    return take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
  }

  private mutating func take(while condition: (UInt8) -> Bool) -> Range<Int> {
    let start = index
    while index < bytes.count, condition(bytes[index]) { index += 1 }
    return start..<index
  }

  private mutating func skipSpace() { _ = take(while: Self.isSpace) }

  private func lower(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  private static let endsName: [UInt8] = [UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")]

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
