/// The address under which a site is published: http or https, a host, perhaps a port and a path.
public struct BaseURL: Hashable, Sendable {
  /// `http` or `https`.
  public let scheme: String
  /// The host in ASCII and small letters: `example.org`.
  public let host: String
  /// The port, when it is written.
  public let port: Int?
  /// The path, percent-encoded, which starts and ends with `/`.
  public let path: String
  /// Scheme, host and port: `https://example.org`, without a slash at the end.
  public let origin: String

  /// Reads an address such as `https://example.org` or `https://example.org/gordon/`.
  ///
  /// Nil when it has another scheme, no proper host, a user, a query, a fragment, or a path with empty or dotted segments.
  public init?(_ text: String) {
    guard case .scheme(let scheme) = AddressKind(of: text), scheme == "http" || scheme == "https",
      let address = URLText.web(text)
    else { return nil }
    let bytes = Array(address.utf8)
    guard !bytes.contains(0x3F), !bytes.contains(0x23) else { return nil }
    let rest = bytes[(scheme.utf8.count + 3)...]
    let slash = rest.firstIndex(of: 0x2F) ?? rest.endIndex
    guard let (host, port) = Self.authority(rest[..<slash]) else { return nil }
    let segments = rest[slash...].split(separator: 0x2F, omittingEmptySubsequences: false)
      .dropFirst()
    for (offset, segment) in segments.enumerated() {
      let isLast = offset == segments.count - 1
      guard !segment.isEmpty || isLast, segment != [0x2E], segment != [0x2E, 0x2E] else {
        return nil
      }
    }
    var path = String(decoding: rest[slash...], as: UTF8.self)
    if path.utf8.last != 0x2F { path += "/" }
    self.scheme = scheme
    self.host = host
    self.port = port
    self.path = path
    origin = "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "")
  }

  /// The whole address, ended by `/`.
  public var text: String { origin + path }

  /// The absolute address of an output path such as `journal/first.html`; an empty path is the site itself.
  public func url(for outputPath: String, fragment: String? = nil) -> String {
    origin + rootPath(for: outputPath) + (fragment.map { "#" + URLText.fragment($0) } ?? "")
  }

  /// The path from the host's root of an output path: `/gordon/journal/first.html`.
  public func rootPath(for outputPath: String) -> String {
    path + URLText.path(String(outputPath.drop { $0 == "/" }))
  }

  private static func authority(_ bytes: ArraySlice<UInt8>) -> (String, Int?)? {
    let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first else { return nil }
    let host = String(decoding: name, as: UTF8.self).lowercased()
    guard isHost(host) else { return nil }
    guard parts.count == 2 else { return (host, nil) }
    guard let port = Int(String(decoding: parts[1], as: UTF8.self)), (1...65_535).contains(port),
      parts[1].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return (host, port)
  }

  /// Whether a name is made of labels of letters, digits and inner hyphens (RFC 1123 §2.1).
  private static func isHost(_ name: String) -> Bool {
    guard name.utf8.count <= 253 else { return false }
    return name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
        && label.allSatisfy { URLText.isUnreserved($0) && $0 != 0x5F && $0 != 0x7E }
    }
  }
}
