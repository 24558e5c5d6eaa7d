internal import Formats

extension BaseURL {
  /// Names that services give out; a site there has no domain of its own.
  private static let lent = [
    "github.io", "gitlab.io", "codeberg.page", "netlify.app", "pages.dev", "neocities.org",
    "vercel.app", "web.app", "surge.sh", "example.org", "example.com", "example.net", "localhost",
  ]

  /// Whether a site here has its own domain and stands at the domain's root.
  var isOwnDomain: Bool {
    path == "/" && port == nil && host.contains(".")
      && !host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      && !Self.lent.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
