/// Writes `.htaccess` for Apache 2.4: redirects, the page for what is missing, media types and headers.
///
/// Only what `AllowOverride FileInfo` permits, each part for the case that its module is loaded, so that no host answers
/// 500 for it.
public struct HTAccess: Sendable {
  /// Old addresses; see `leftOut` for those that cannot be written.
  public var redirects: [Redirect] = []
  /// The encoded path from the host's root of the page for what is missing, such as `/gordon/404.html`.
  public var notFoundPath: String?
  /// Media types by a file name's ending without dot; others than letters and digits are left out.
  public var mediaTypes: [(ending: String, type: String)] = []
  /// Headers, for a site below `sitePath`.
  public var headers: [HeaderRule] = []
  /// The site's own encoded path, which starts and ends with `/`.
  public var sitePath: String
  /// Names of files that nobody is to fetch, in whatever folder; others than letters, digits, dots and hyphens are left out.
  public var hiddenFiles: [String] = []

  /// An empty file for a site below this path.
  public init(sitePath: String = "/") {
    self.sitePath = sitePath
  }

  /// The file's bytes.
  public func bytes() -> [UInt8] {
    var out: [UInt8] = []
    if let path = notFoundPath, AddressKind(of: path) == .rootPath {
      // The server takes the path for an address: encoded, it can hold neither a space nor a quote.
      out.append(text: "ErrorDocument 404 \(Self.bare(URLText.encoded(path)))\n")
    }
    appendRedirects(to: &out)
    appendMediaTypes(to: &out)
    appendHeaders(to: &out)
    return out
  }

  /// Redirects that cannot be written: no target, or one whose path holds what Apache would read as something else.
  public var leftOut: [Redirect] { redirects.filter { Self.line(for: $0) == nil } }

  /// `Redirect` would also take all paths below the old one; a match is exact.
  private static func line(for redirect: Redirect) -> String? {
    guard let target = redirect.target.flatMap(substitution) else { return nil }
    let source = pattern(redirect.source)
    return "  RedirectMatch \(redirect.checkedStatus) \"^\(source)$\" \(quoted(target))\n"
  }

  private func appendRedirects(to out: inout [UInt8]) {
    let lines = redirects.compactMap(Self.line)
    // Status 404 rather than a refusal: `Require` would need another permission from the host.
    let hidden = hiddenFiles.filter { name in
      !name.isEmpty && name.utf8.allSatisfy { Self.isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E }
    }
    let all = lines + hidden.map { "  RedirectMatch 404 \"/\(Self.pattern($0))$\"\n" }
    guard !all.isEmpty else { return }
    out.append(text: "<IfModule mod_alias.c>\n" + all.joined() + "</IfModule>\n")
  }

  private func appendMediaTypes(to out: inout [UInt8]) {
    let lines = mediaTypes.compactMap { ending, type -> String? in
      guard !ending.isEmpty, ending.utf8.allSatisfy(Self.isLetterOrDigit),
        HTTPHeader("Content-Type", type) != nil
      else { return nil }
      return "  AddType \(Self.quoted(type)) .\(ending)\n"
    }
    guard !lines.isEmpty else { return }
    out.append(text: "<IfModule mod_mime.c>\n" + lines.joined() + "</IfModule>\n")
  }

  private func appendHeaders(to out: inout [UInt8]) {
    let rules = headers.filter { !$0.headers.isEmpty }
    guard !rules.isEmpty else { return }
    out.append(text: "<IfModule mod_headers.c>\n")
    for rule in rules {
      var indent = "  "
      if rule.scope != .everything {
        let path = Self.pattern(Self.decoded(sitePath) + rule.path(below: ""))
        out.append(text: "  <If \"%{REQUEST_URI} =~ m#^\(path)#\">\n")
        indent = "    "
      }
      for header in rule.headers {
        out.append(
          text: "\(indent)Header always set \(header.name) \(Self.headerValue(header.value))\n"
        )
      }
      if rule.scope != .everything { out.append(text: "  </If>\n") }
    }
    out.append(text: "</IfModule>\n")
  }
}

extension HTAccess {
  /// A decoded path as a regular expression that means just itself, safe between quotes.
  ///
  /// Letters, digits, `/`, `-`, `_`, `~` and bytes beyond ASCII stay, all else is written as `\xHH`: no quote, line end,
  /// backslash or `${` can appear.
  private static func pattern(_ path: String) -> String {
    var out: [UInt8] = []
    for byte in path.utf8 {
      if byte >= 0x80 || byte == 0x2F || (URLText.isUnreserved(byte) && byte != 0x2E) {
        out.append(byte)
      } else {
        out.append(text: "\\x")
        out.append(hexDigit: byte >> 4)
        out.append(hexDigit: byte & 0xF)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// An encoded address as `RedirectMatch` takes it: its path decoded, since the server encodes that anew, the rest
  /// encoded.
  ///
  /// Nil when the decoded path holds a control character, `?`, `#`, `\` or `${`, which would not come out the same.
  private static func substitution(for target: String) -> String? {
    let bytes = Array(target.utf8)
    let start: Int
    if bytes.first == 0x2F {
      start = 0
    } else {
      guard let scheme = bytes.firstIndex(of: 0x3A), scheme + 3 <= bytes.count else { return nil }
      let authority = bytes[(scheme + 3)...]
      start = authority.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    }
    let end = bytes[start...].firstIndex { $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    let path = String(decoding: bytes[start..<end], as: UTF8.self)
    guard let decoded = URLText.decoded(path) else { return nil }
    var out = Array(bare(String(decoding: bytes[..<start], as: UTF8.self)).utf8)
    var previous: UInt8 = 0
    for byte in decoded.utf8 {
      switch byte {
      case 0...0x1F, 0x7F, 0x3F, 0x23, 0x5C: return nil
      case 0x7B where previous == 0x24: return nil
      // A digit behind it would name a group.
      case 0x24: out.append(0x5C)
      default: break
      }
      out.append(byte)
      previous = byte
    }
    out.append(contentsOf: bare(String(decoding: bytes[end...], as: UTF8.self)).utf8)
    return String(decoding: out, as: UTF8.self)
  }

  /// An encoded address without the bytes that mean something in a directive or a substitution.
  private static func bare(_ address: String) -> String {
    var out: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case 0x22, 0x24, 0x27, 0x5C: out.append(percentEncoded: byte)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A header's value between quotes; `%` starts a variable in mod_headers and is doubled.
  private static func headerValue(_ value: String) -> String {
    quoted(value.utf8.contains(0x25) ? doublingPercent(value) : value)
  }

  private static func doublingPercent(_ value: String) -> String {
    var out: [UInt8] = []
    for byte in value.utf8 {
      if byte == 0x25 { out.append(byte) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A text of one line between quotes.
  private static func quoted(_ text: String) -> String {
    var out: [UInt8] = [0x22]
    for byte in text.utf8 {
      if byte == 0x22 || byte == 0x5C { out.append(0x5C) }
      out.append(byte)
    }
    out.append(0x22)
    return String(decoding: out, as: UTF8.self)
  }

  private static func decoded(_ path: String) -> String {
    URLText.decoded(path) ?? path
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
