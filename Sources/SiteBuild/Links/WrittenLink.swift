internal import Formats

/// A link as its author wrote it, taken apart.
enum WrittenLink {
  /// A place on the same page: `#walk`.
  case here(fragment: String)
  /// A file of the content folder or an address of the site: `dog.md`, `journal/first.md#walk`.
  case local(path: String, fragment: String?)
  /// An address that starts with a scheme on the list: http, https, mailto, tel.
  case elsewhere(String)
  /// An address that is never let through.
  case refused(reason: Refusal)

  /// Why an address is not let through.
  enum Refusal: Sendable, Hashable {
    /// Nothing is written.
    case nothing
    /// It names a host but no scheme, `//example.org`, which breaks in pages opened from disk.
    case noScheme
    /// Hidden characters or a backslash could be taken for a scheme.
    case disguised
    /// The scheme is right, what follows is not an address: `http:/example`.
    case incomplete
    /// A scheme that is not on the list, such as `javascript`.
    case scheme(String)
  }

  init(_ destination: String) {
    switch AddressKind(of: destination) {
    case .otherHost: self = .refused(reason: .noScheme)
    case .disguised: self = .refused(reason: .disguised)
    case .scheme(let scheme):
      if let address = URLText.allowed(destination) {
        self = .elsewhere(address)
      } else if URLText.allowedSchemes.contains(scheme) {
        self = .refused(reason: .incomplete)
      } else {
        self = .refused(reason: .scheme(scheme))
      }
    case .empty: self = .refused(reason: .nothing)
    case .fragment, .path, .rootPath:
      let (path, fragment) = Self.split(destination)
      if path.isEmpty {
        self = .here(fragment: fragment ?? "")
      } else {
        self = .local(path: path, fragment: fragment)
      }
    }
  }

  private static func split(_ destination: String) -> (path: String, fragment: String?) {
    var path = destination.utf8[...]
    var fragment: String?
    if let hash = path.firstIndex(of: UInt8(ascii: "#")) {
      fragment = URLText.plain(Substring(path[path.index(after: hash)...]))
      path = path[..<hash]
    }
    if let question = path.firstIndex(of: UInt8(ascii: "?")) { path = path[..<question] }
    return (URLText.plain(Substring(path)), fragment)
  }
}
