/// Takes what says nothing out of a stylesheet: comments, whitespace and the last semicolon of a block (source: CSS Syntax Level 3).
///
/// Strings, addresses in `url(…)`, escapes and comments that begin with `/*!` stay as they are. A stylesheet in which a
/// string, a comment or an address does not end is left alone: what it means is for browsers to guess.
struct StylesheetMinifier {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  /// Whether there was whitespace since the last byte put out.
  private var isSpaced = false
  /// Whether the last byte put out belongs to an escape, so that it parts nothing.
  private var isEscaped = false

  /// The same stylesheet in fewer bytes.
  static func minified(_ bytes: [UInt8]) -> [UInt8] {
    var minifier = StylesheetMinifier(bytes)
    return minifier.run() ? minifier.output : bytes
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  /// False where the stylesheet is not sound.
  private mutating func run() -> Bool {
    while index < bytes.count {
      let end: Int?
      if Self.isSpace(bytes[index]) {
        isSpaced = true
        index += 1
        continue
      } else if starts("/*") {
        end = endOfComment()
        if let end, !starts("/*!") {
          drop(until: end)
          continue
        }
      } else if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
        end = endOfString()
      } else if bytes[index] == UInt8(ascii: "\\") {
        end = endOfEscape()
      } else if starts("url(") {
        end = endOfAddress()
      } else {
        end = index + 1
      }
      guard let end else { return false }
      put(index..<end)
      index = end
    }
    return true
  }
}

extension StylesheetMinifier {
  private mutating func put(_ range: Range<Int>) {
    if isSpaced, isSpaceNeeded(before: bytes[range.lowerBound]) { output.append(0x20) }
    isSpaced = false
    if bytes[range.lowerBound] == UInt8(ascii: "}") { dropLastSemicolon() }
    isEscaped = bytes[range.lowerBound] == UInt8(ascii: "\\")
    output.append(contentsOf: bytes[range])
  }

  /// What a block ends with needs none, but for a custom property without a value.
  private mutating func dropLastSemicolon() {
    guard !isEscaped, output.last == UInt8(ascii: ";"), let before = output.dropLast().last,
      before != UInt8(ascii: ":"), before != 0x20
    else { return }
    output.removeLast()
  }

  private func isSpaceNeeded(before next: UInt8) -> Bool {
    guard let last = output.last else { return false }
    // An empty custom property is `--x: ;`, and older browsers want the space.
    if last == UInt8(ascii: ":"), !isEscaped { return Self.ends(next) }
    return (isEscaped || !Self.parts(last)) && !Self.parts(next)
  }

  /// A comment parts two tokens, though it is not whitespace: where nothing else does, an empty one stays.
  private mutating func drop(until end: Int) {
    let isParted =
      isSpaced || output.isEmpty || end == bytes.count
      || !isEscaped && output.last.map(Self.parts) ?? true
      || Self.isSpace(bytes[end]) || Self.parts(bytes[end])
    if !isParted {
      output.append(contentsOf: "/**/".utf8)
      isEscaped = false
    }
    index = end
  }

  private func endOfComment() -> Int? {
    var place = index + 2
    while place + 1 < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") {
        return place + 2
      }
      place += 1
    }
    return nil
  }

  private func endOfString() -> Int? {
    var place = index + 1
    while place < bytes.count {
      switch bytes[place] {
      case bytes[index]: return place + 1
      case UInt8(ascii: "\\"): place += 2
      case 0x0A, 0x0C, 0x0D: return nil
      default: place += 1
      }
    }
    return nil
  }

  /// A backslash with one character, or with up to six hexadecimal digits and the whitespace that ends them.
  private func endOfEscape() -> Int? {
    var place = index + 1
    while place < min(bytes.count, index + 7), Self.isHexadecimal(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    if place == index + 1 { return place + 1 }
    if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { return place + 2 }
    return Self.isSpace(bytes[place]) ? place + 1 : place
  }

  /// All of `url(…)` where the address has no quotes, else only its beginning.
  private func endOfAddress() -> Int? {
    var place = index + 4
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") { return index + 4 }
    while place < bytes.count, bytes[place] != UInt8(ascii: ")") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return place < bytes.count ? place + 1 : nil
  }

  private func starts(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { place in
      let byte = bytes[index + place]
      let isCapital = (0x41...0x5A).contains(byte)
      return (isCapital ? byte | 0x20 : byte) == text.utf8Start[place]
    }
  }

  /// Whether whitespace beside it says nothing.
  private static func parts(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",") || ends(byte)
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
