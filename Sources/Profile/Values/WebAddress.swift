import Settings

/// An address that a page may link to: schemes by a short list, no tricks inside.
struct WebAddress {
  /// The schemes that may be used, such as `https`.
  var schemes: [String]

  /// Pages of the web.
  static let web = WebAddress(schemes: ["http", "https"])
  /// Everything that a reader may be sent to.
  static let any = WebAddress(schemes: ["http", "https", "mailto", "tel"])

  /// The end of a sentence that says what is wrong with an address; nil when it is sound.
  func fault(in text: String) -> String? {
    if let scalar = text.unicodeScalars.first(where: { Self.isInvisible($0) }) {
      return "holds \(Self.name(of: scalar)); remove it"
    }
    if let scalar = text.unicodeScalars.first(where: { "<>\"\\^`{|}".unicodeScalars.contains($0) })
    {
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "holds '\(scalar)', which no address may; write %\(code) for it"
    }
    guard let scheme = Self.scheme(of: text) else { return missingScheme(text) }
    guard schemes.contains(scheme) else {
      let allowed = Wording.list(schemes.map { "\($0):" })
      return "should begin with \(allowed), found '\(scheme):'"
    }
    let rest = text.unicodeScalars.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "mailto": return Self.mailFault(rest)
    case "tel": return Self.telephoneFault(rest)
    default: return Self.hostFault(rest, scheme: scheme)
    }
  }

  /// The scheme in small letters, without its colon; nil when a text has none.
  static func scheme(of text: String) -> String? {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: 0x3A), let first = bytes.first else { return nil }
    guard (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first) else { return nil }
    let name = bytes[..<colon]
    let fits = name.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
      default: false
      }
    }
    return fits ? text[..<colon].lowercased() : nil
  }

  /// Whether a scalar cannot be seen, or could make an address look like another one.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return true
    default: return false
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "a space" }
    if scalar == "\t" { return "a tab" }
    if scalar == "\n" || scalar == "\r" { return "a line break" }
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "the invisible character U+" + String(repeating: "0", count: max(0, 4 - code.count))
      + code
  }

  /// Whether a text is the address of a page or a person but for the scheme in front: `www.example.org/a`, `a@example.org`.
  func lacksScheme(_ text: String) -> Bool {
    guard !text.unicodeScalars.contains(where: Self.isInvisible) else { return false }
    let host = text.unicodeScalars.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
    return HostName.isPlausible(host) || schemes.contains("mailto") && MailAddress.isPlausible(text)
  }

  private func missingScheme(_ text: String) -> String {
    let host = text.unicodeScalars.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
    if HostName.isPlausible(host) { return "should begin with https://; write 'https://\(text)'" }
    if schemes.contains("mailto"), MailAddress.isPlausible(text) {
      return "should begin with mailto:; write 'mailto:\(text)'"
    }
    return "should be an address such as https://example.org/, found '\(text)'"
  }

  private static func mailFault(_ rest: some Sequence<Unicode.Scalar>) -> String? {
    var address = String.UnicodeScalarView()
    for scalar in rest {
      if scalar == "?" { break }
      address.append(scalar)
    }
    guard !MailAddress.isPlausible(String(address)) else { return nil }
    return "should hold an e-mail address behind 'mailto:', such as mailto:name@example.org"
  }

  private static func telephoneFault(_ rest: some Collection<Unicode.Scalar>) -> String? {
    let fits = rest.allSatisfy { ("0"..."9").contains($0) || "+-.()".unicodeScalars.contains($0) }
    let digits = rest.count { ("0"..."9").contains($0) }
    guard fits, digits >= 3 else {
      return "should hold a number behind 'tel:' without spaces, such as tel:+351-555-0100"
    }
    return nil
  }

  private static func hostFault(
    _ rest: some BidirectionalCollection<Unicode.Scalar>,
    scheme: String
  ) -> String? {
    guard rest.starts(with: "//".unicodeScalars) else {
      return "should have '//' behind '\(scheme):'"
    }
    let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else {
      return "holds a user name or a password before '@'; remove it"
    }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    let isBracketed = authority.first == "["
    if !isBracketed, parts.count > 1, parts.count > 2 || !isPort(parts[1]) {
      return "has no port number behind the ':' of its host"
    }
    guard let host = parts.first, !host.isEmpty else {
      return "names no host behind '\(scheme)://'"
    }
    guard
      isBracketed || HostName.isPlausible(host) || Array(host) == Array("localhost".unicodeScalars)
    else { return "names no host that could exist behind '\(scheme)://'" }
    return nil
  }

  private static func isPort(_ part: some Collection<Unicode.Scalar>) -> Bool {
    (1...5).contains(part.count) && part.allSatisfy { ("0"..."9").contains($0) }
  }
}
