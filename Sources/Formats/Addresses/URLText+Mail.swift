extension URLText {
  /// A `mailto:` address with a prepared subject and body (RFC 6068); line ends become CR LF.
  public static func mailto(
    _ address: String,
    subject: String? = nil,
    body: String? = nil
  ) -> String {
    var out = "mailto:" + encode(address) { isUnreserved($0) || $0 == 0x40 || $0 == 0x2B }
    var separator = "?"
    for (name, value) in [("subject", subject), ("body", body)] {
      guard let value else { continue }
      out += separator + name + "=" + queryValue(withCRLF(value))
      separator = "&"
    }
    return out
  }

  /// A `tel:` address (RFC 3966): a leading plus and the digits; a trunk zero in brackets, as in `+49 (0)30`, is dropped.
  ///
  /// Nil when there is no digit.
  public static func tel(_ number: String) -> String? {
    var digits: [UInt8] = []
    let bytes = Array(number.utf8)
    let isInternational = bytes.first { $0 > 0x20 } == 0x2B
    var index = 0
    while index < bytes.count {
      if isInternational, bytes[index...].starts(with: [0x28, 0x30, 0x29]) {
        index += 3
        continue
      }
      if bytes[index] >= 0x30, bytes[index] <= 0x39 { digits.append(bytes[index]) }
      index += 1
    }
    guard !digits.isEmpty else { return nil }
    return "tel:" + (isInternational ? "+" : "") + String(decoding: digits, as: UTF8.self)
  }

  private static func withCRLF(_ text: String) -> String {
    var out: [UInt8] = []
    TextScanner.copy(text, to: &out) {
      $0 == 0x0A
    } replace: {
      $1.append(text: "\r\n")
    }
    return String(decoding: out, as: UTF8.self)
  }
}
