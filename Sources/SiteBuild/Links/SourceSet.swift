/// The addresses in an attribute that may hold one or, as `srcset`, several.
enum SourceSet {
  /// An address and its bytes in the piece of HTML.
  struct Candidate: Sendable, Hashable {
    let address: String
    let range: Range<Int>
  }

  /// The attribute as one address.
  static func whole(_ attribute: HTMLTag.Attribute) -> Candidate {
    Candidate(address: attribute.value, range: attribute.range)
  }

  /// The addresses of a list such as `small.png 1x, large.png 2x`; ranges count as long as no reference is decoded.
  static func candidates(_ attribute: HTMLTag.Attribute) -> [Candidate] {
    guard attribute.value.utf8.count == attribute.range.count else { return [whole(attribute)] }
    let bytes = Array(attribute.value.utf8)
    var found: [Candidate] = []
    var index = 0
    while index < bytes.count {
      while index < bytes.count, isSpace(bytes[index]) || bytes[index] == UInt8(ascii: ",") {
        index += 1
      }
      let start = index
      while index < bytes.count, !isSpace(bytes[index]) { index += 1 }
      var end = index
      while end > start, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
      if end > start {
        let base = attribute.range.lowerBound
        found.append(
          Candidate(
            address: String(decoding: bytes[start..<end], as: UTF8.self),
            range: (base + start)..<(base + end)
          )
        )
      }
      if end == index {
        while index < bytes.count, bytes[index] != UInt8(ascii: ",") { index += 1 }
      }
    }
    return found
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
