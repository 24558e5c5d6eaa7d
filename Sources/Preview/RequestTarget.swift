internal import Formats

/// What the first line of a request asks for.
///
/// Source of the forms: RFC 9112, 3.2; of the escapes: RFC 3986, 2.1.
struct RequestTarget: Equatable {
  /// The host and port, where they are written there, as programs do that ask a proxy.
  let authority: String?
  /// The decoded path without its query, beginning with `/`.
  let path: String

  /// The target as it is written; nil where it is no address of a file or cannot be decoded.
  init?(_ written: String) {
    var rest = Array(written.utf8)[...]
    var authority: String?
    let scheme = "http://".utf8
    if rest.starts(with: scheme) {
      rest = rest.dropFirst(scheme.count)
      let host = rest.prefix { $0 != Self.slash && $0 != Self.question }
      authority = String(decoding: host, as: UTF8.self)
      rest = rest[host.endIndex...]
      if rest.first != Self.slash { rest = [Self.slash] + rest }
    }
    guard rest.first == Self.slash,
      let path = Self.unescaped(rest.prefix { $0 != Self.question && $0 != Self.hash }),
      let text = String(validating: path, as: UTF8.self)
    else { return nil }
    self.authority = authority
    self.path = text
  }
}

extension RequestTarget {
  private static let slash = UInt8(ascii: "/")
  private static let question = UInt8(ascii: "?")
  private static let hash = UInt8(ascii: "#")

  /// The bytes that escapes stand for; nil where one is not whole, or stands for NUL, which no name holds.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(HexDigit.value),
        let low = rest.popFirst().flatMap(HexDigit.value),
        high | low != 0
      else { return nil }
      decoded.append(high << 4 | low)
    }
    return decoded
  }
}
