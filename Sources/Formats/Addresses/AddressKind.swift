/// What sort of address a text is, seen as a browser would see it.
public enum AddressKind: Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// A place on the same page: `#walk`.
  case fragment
  /// A path from here, or a query: `dog.html`, `../dog.html`, `?page=2`.
  case path
  /// A path from the root of the host: `/dog.html`.
  case rootPath
  /// Another host under whatever scheme this page has: `//example.org`, also with backslashes.
  case otherHost
  /// An address with a scheme, in small letters.
  case scheme(String)
  /// Something before a colon that is no scheme and could be taken for one: hidden characters, a backslash.
  case disguised
}

extension AddressKind {
  /// The kind of an address whose entities have been decoded.
  ///
  /// Source of what counts: the URL standard's parser, which drops tabs and line ends anywhere and control characters
  /// and spaces at the start, reads schemes without regard to case and takes `\` for `/`.
  public init(of address: String) {
    let bytes = URLText.trimmed(address)
    guard let first = bytes.first else {
      self = .empty
      return
    }
    switch first {
    case 0x23: self = .fragment
    case 0x2F, 0x5C:
      if bytes.count > 1, bytes[1] == 0x2F || bytes[1] == 0x5C {
        self = .otherHost
      } else {
        self = first == 0x2F ? .rootPath : .disguised
      }
    default: self = Self.withoutSlash(bytes)
    }
  }

  private static func withoutSlash(_ bytes: [UInt8]) -> AddressKind {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x2F, 0x3F, 0x23: return .path
      case 0x3A:
        let name = bytes[..<index]
        guard let first = name.first, isLetter(first), name.allSatisfy(isSchemeByte) else {
          return .disguised
        }
        return .scheme(
          String(decoding: name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        )
      default: continue
      }
    }
    return .path
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }
}

extension URLText {
  /// The schemes that a link may have.
  public static let allowedSchemes = ["http", "https", "mailto", "tel"]

  /// The address as `encoded` writes it, or nil when it may not be linked to.
  ///
  /// Allowed are addresses within the site and those with one of `schemes`; http and https must name a host. Refused are
  /// all other schemes, whatever is disguised as none, and `//host`, which breaks in pages opened from disk.
  public static func allowed(
    _ address: String,
    schemes: [String] = allowedSchemes
  ) -> String? {
    switch AddressKind(of: address) {
    case .empty, .fragment, .path, .rootPath: return encoded(address)
    case .otherHost, .disguised: return nil
    case .scheme(let scheme):
      guard schemes.contains(scheme) else { return nil }
      let rest = trimmed(address).dropFirst(scheme.utf8.count + 1)
      guard !rest.isEmpty else { return nil }
      if scheme == "http" || scheme == "https" {
        let host = rest.dropFirst(2)
        let next = host.first ?? 0x2F
        guard rest.starts(with: [0x2F, 0x2F]), next != 0x2F, next != 0x5C, next != 0x3F,
          next != 0x23
        else { return nil }
      }
      return encoded(address)
    }
  }

  /// The address as `encoded` writes it when it is http or https with a host, else nil.
  public static func web(_ address: String) -> String? {
    guard case .scheme = AddressKind(of: address) else { return nil }
    return allowed(address, schemes: ["http", "https"])
  }
}
