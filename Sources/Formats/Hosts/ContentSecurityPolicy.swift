/// Says what a page may load and do: nothing but what is its own (Content Security Policy Level 3).
public struct ContentSecurityPolicy: Hashable, Sendable {
  /// Digests of the inline styles that pages carry, each of the bytes between `<style>` and `</style>`.
  public var inlineStyles: Set<SHA256> = []
  /// Digests of the inline scripts that pages carry; data blocks such as JSON-LD need none.
  public var inlineScripts: Set<SHA256> = []
  /// Whether pages load scripts of the site.
  public var loadsScripts = false
  /// Whether pages hold pictures in `data:` addresses.
  public var loadsDataImages = false
  /// Absolute addresses that forms are sent to, such as a newsletter's.
  public var formTargets: [String] = []
  /// Whether pages fetch from the site while they are read.
  public var connects = false
  /// Whether browsers are to ask for https in place of http; only where the site has it.
  public var upgradesInsecureRequests = false

  /// A policy for pages with pictures, fonts, sound and style sheets of the site, without scripts or forms.
  public init() {}

  /// The value of the header `Content-Security-Policy`.
  public var headerValue: String { text(inHeader: true) }

  /// The value for `<meta http-equiv>`, which must not say who may frame the page.
  public var metaContent: String { text(inHeader: false) }

  private func text(inHeader: Bool) -> String {
    var directives = [
      "default-src 'none'",
      "script-src " + sources(loadsScripts ? ["'self'"] : [], inlineScripts),
      "style-src " + sources(["'self'"], inlineStyles),
      "img-src 'self'" + (loadsDataImages ? " data:" : ""),
      "font-src 'self'",
      "media-src 'self'",
      "manifest-src 'self'",
    ]
    if connects { directives.append("connect-src 'self'") }
    directives.append("form-action " + sources(origins, []))
    directives.append("base-uri 'none'")
    if inHeader { directives.append("frame-ancestors 'none'") }
    if upgradesInsecureRequests { directives.append("upgrade-insecure-requests") }
    return directives.joined(separator: "; ")
  }

  private func sources(_ known: [String], _ digests: Set<SHA256>) -> String {
    let all = known + digests.map { "'sha256-\($0.base64)'" }.sorted()
    return all.isEmpty ? "'none'" : all.joined(separator: " ")
  }

  /// Scheme, host and port of each target, once and in order; a whole path would fail where a service redirects.
  private var origins: [String] {
    var origins: [String] = []
    for target in formTargets.compactMap(URLText.web) {
      let slashes = target.utf8.split(
        separator: 0x2F,
        maxSplits: 2,
        omittingEmptySubsequences: false
      )
      guard let scheme = slashes.first, let rest = slashes.last else { continue }
      let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
      let host = authority.split(separator: 0x40).last ?? authority
      guard !host.isEmpty, host.allSatisfy({ URLText.isUnreserved($0) || $0 == 0x3A }) else {
        continue
      }
      let origin = "\(Substring(scheme))//\(Substring(host))".lowercased()
      if !origins.contains(origin) { origins.append(origin) }
    }
    return origins
  }
}
