/// Headers for a part of the site.
public struct HeaderRule: Hashable, Sendable {
  /// Which answers get them.
  public enum Scope: Hashable, Sendable {
    /// All.
    case everything
    /// Those for a folder, a path below the site's own, not encoded, and all that lies in it.
    case folder(String)
  }

  /// Which answers get them.
  public var scope: Scope
  /// The headers, in order.
  public var headers: [HTTPHeader]

  /// Headers for a part of the site.
  public init(_ scope: Scope, _ headers: [HTTPHeader]) {
    self.scope = scope
    self.headers = headers
  }

  /// The folder's path from the host's root, not encoded, with slashes at both ends.
  func path(below sitePath: String) -> String {
    switch scope {
    case .everything: sitePath
    case .folder(let name):
      sitePath + String(decoding: name.utf8.drop { $0 == 0x2F }, as: UTF8.self)
        + (name.utf8.last == 0x2F ? "" : "/")
    }
  }
}
