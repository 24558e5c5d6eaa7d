/// Finds the addresses in a stylesheet: `url(…)` and `@import "…"` (source: CSS Syntax Level 3, tokens in brief).
enum StylesheetReferences {
  /// An address and where it stands.
  struct Reference: Sendable, Hashable {
    /// The address, quotes taken off.
    let address: String
    /// Its bytes in the stylesheet, quotes left out.
    let range: Range<Int>
  }

  /// Every address in the order of the text; comments and other strings are passed over.
  static func scan(_ bytes: [UInt8]) -> [Reference] {
    var found: [Reference] = []
    var place = Place()
    var index = 0
    while index < bytes.count {
      if starts(bytes, index, "/*") {
        index = end(of: "*/", bytes, index + 2)
      } else if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
        let close = closing(bytes, index)
        if place.holdsAddresses { found.append(reference(bytes, (index + 1)..<close)) }
        place.isImport = false
        index = close + 1
      } else if starts(bytes, index, "url(") {
        let inner = address(bytes, index + 4)
        found.append(reference(bytes, inner.range))
        place.isImport = false
        place.depth += 1
        index = inner.end
      } else {
        if starts(bytes, index, "@import") { place.isImport = true }
        if starts(bytes, index, "image-set(") { place.setDepth = place.depth + 1 }
        place.pass(bytes[index])
        index += 1
      }
    }
    return found.filter { !$0.address.isEmpty }
  }

  /// What is around a place in a stylesheet, as far as it says what a string is.
  private struct Place {
    var isImport = false
    /// How many parentheses are open.
    var depth = 0
    /// The depth inside the innermost `image-set(`, whose own strings are addresses.
    var setDepth: Int?

    var holdsAddresses: Bool { isImport || setDepth == depth }

    mutating func pass(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if let start = setDepth, depth < start { setDepth = nil }
      case UInt8(ascii: ";"): isImport = false
      default: break
      }
    }
  }

  private static func address(_ bytes: [UInt8], _ start: Int) -> (range: Range<Int>, end: Int) {
    var index = start
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else { return (index..<index, index) }
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      let close = closing(bytes, index)
      return ((index + 1)..<max(index + 1, close), min(close + 1, bytes.count))
    }
    var last = index
    while last < bytes.count, bytes[last] != UInt8(ascii: ")"), !isSpace(bytes[last]) { last += 1 }
    return (index..<last, last)
  }

  private static func closing(_ bytes: [UInt8], _ open: Int) -> Int {
    var index = open + 1
    while index < bytes.count, bytes[index] != bytes[open] {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }

  private static func end(of mark: StaticString, _ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, !starts(bytes, index, mark) { index += 1 }
    return min(index + mark.utf8CodeUnitCount, bytes.count)
  }

  private static func starts(_ bytes: [UInt8], _ index: Int, _ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[index + $0] | 0x20 == text.utf8Start[$0] | 0x20 }
  }

  private static func reference(_ bytes: [UInt8], _ range: Range<Int>) -> Reference {
    Reference(address: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
