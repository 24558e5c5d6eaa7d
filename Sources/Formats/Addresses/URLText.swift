/// Text as part of an address, and addresses as text: ASCII, percent-encoded as RFC 3986 has it.
///
/// Everything works on UTF-8 bytes; only letters, digits, `-`, `.`, `_` and `~` stay as they are in what is encoded whole.
public enum URLText {
  /// One segment of a path: `tea & talk` becomes `tea%20%26%20talk`, and `/` becomes `%2F`.
  public static func pathSegment(_ text: String) -> String {
    encode(text) { isUnreserved($0) }
  }

  /// A path whose segments are divided by `/`: `journal/first walk.html` becomes `journal/first%20walk.html`.
  public static func path(_ text: String) -> String {
    encode(text) { isUnreserved($0) || $0 == 0x2F }
  }

  /// The value of a query's field: `a=b&c` becomes `a%3Db%26c`, a space `%20`.
  public static func queryValue(_ text: String) -> String {
    encode(text) { isUnreserved($0) }
  }

  /// What stands behind `#`.
  public static func fragment(_ text: String) -> String {
    encode(text) { isUnreserved($0) }
  }

  /// The text that a percent-encoded one stands for; nil when that is not UTF-8 or holds a NUL.
  ///
  /// A `%` that two hexadecimal digits do not follow stays.
  public static func decoded(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count, let high = HexDigit.value(bytes[index + 1]),
        let low = HexDigit.value(bytes[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out.contains(0) ? nil : String(validating: out, as: UTF8.self)
  }

  /// What `decoded` gives, or the text itself where that is nil.
  package static func plain(_ text: some StringProtocol) -> String {
    let text = String(text)
    return text.utf8.contains(0x25) ? decoded(text) ?? text : text
  }

  /// An address that a person wrote, as an ASCII address: what must not stand in one is percent-encoded, what is encoded
  /// already stays, a host in another script gets its ASCII form (RFC 3492).
  ///
  /// As browsers do it, tabs and line ends are dropped everywhere, spaces and control characters at both ends. Says
  /// nothing about the scheme: see `allowed`.
  public static func encoded(_ address: String) -> String {
    if address.utf8.allSatisfy(isPlain) { return address }
    let bytes = trimmed(address)
    let host = hostRange(in: bytes)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var hasFragment = false
    var index = 0
    while index < bytes.count {
      if index == host.lowerBound, !host.isEmpty,
        let ascii = Punycode.host(String(decoding: bytes[host], as: UTF8.self))
      {
        out.append(text: ascii)
        index = host.upperBound
        continue
      }
      let byte = bytes[index]
      if stays(byte, at: index, in: bytes, host: host, hasFragment: hasFragment) {
        out.append(byte)
      } else {
        out.append(percentEncoded: byte)
      }
      if byte == 0x23 { hasFragment = true }
      index += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes without tabs and line ends, and without spaces and control characters at both ends.
  static func trimmed(_ address: String) -> [UInt8] {
    var bytes = Array(address.utf8)
    bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    if start > 0 { bytes.removeFirst(start) }
    return bytes
  }

  /// What needs no second look in an address: most addresses are made of nothing else.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D...0x3A, 0x61...0x7A, 0x26, 0x3D, 0x3F, 0x5F: true
    default: false
    }
  }

  /// Letters, digits and `-._~`.
  @inline(__always)
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  static func encode(_ text: String, keeping: (UInt8) -> Bool) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if keeping(byte) { out.append(byte) } else { out.append(percentEncoded: byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func stays(
    _ byte: UInt8,
    at index: Int,
    in bytes: [UInt8],
    host: Range<Int>,
    hasFragment: Bool
  ) -> Bool {
    switch byte {
    case 0x25:
      index + 2 < bytes.count && HexDigit.value(bytes[index + 1]) != nil
        && HexDigit.value(bytes[index + 2]) != nil
    case 0x5B, 0x5D: host.contains(index)
    case 0x23: !hasFragment
    case 0x21, 0x24, 0x26...0x2C, 0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40: true
    default: isUnreserved(byte)
    }
  }

  /// Where the host stands in `scheme://user@host:port/`, without user and port; empty when there is none.
  private static func hostRange(in bytes: [UInt8]) -> Range<Int> {
    guard let colon = bytes.firstIndex(of: 0x3A), colon + 2 < bytes.count,
      bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F,
      bytes[..<colon].allSatisfy({ isUnreserved($0) || $0 == 0x2B })
    else { return 0..<0 }
    var start = colon + 3
    let end =
      bytes[start...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    if let at = bytes[start..<end].lastIndex(of: 0x40) { start = at + 1 }
    if bytes[start..<end].first == 0x5B {
      let close = bytes[start..<end].firstIndex(of: 0x5D)
      return start..<(close.map { $0 + 1 } ?? start)
    }
    return start..<(bytes[start..<end].firstIndex(of: 0x3A) ?? end)
  }
}
