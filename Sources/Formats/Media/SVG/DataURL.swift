/// Takes `data:` addresses apart (RFC 2397).
enum DataURL {
  /// The media type in small letters, and the bytes; nil when the address is another one or cannot be read.
  static func content(of address: String) -> (type: String, bytes: [UInt8])? {
    let bytes = URLText.trimmed(address)
    guard let comma = bytes.firstIndex(of: 0x2C), bytes.count > 5 else { return nil }
    let head = String(decoding: bytes[..<comma], as: UTF8.self).lowercased()
    guard head.hasPrefix("data:") else { return nil }
    let parts = head.utf8.dropFirst(5).split(separator: 0x3B, omittingEmptySubsequences: false)
    let type = parts.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let body = percentDecoded(bytes[(comma + 1)...])
    guard head.hasSuffix(";base64") else { return (type, body) }
    return Base64.bytes(body).map { (type, $0) }
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x25, index + 2 < bytes.endIndex,
        let high = HexDigit.value(bytes[index + 1]),
        let low = HexDigit.value(bytes[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }
}
