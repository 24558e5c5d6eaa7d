/// An old address that leads to a new one.
public struct Redirect: Hashable, Sendable {
  /// The old path from the host's root, not encoded, such as `/old page.html`.
  public var from: String
  /// Where it leads: an absolute address, or an encoded path from the host's root.
  public var to: String
  /// The status, 301 unless the move may be taken back.
  public var status = 301

  /// A permanent move.
  public init(from: String, to: String, status: Int = 301) {
    self.from = from
    self.to = to
    self.status = status
  }

  /// The old path with one slash in front.
  var source: String {
    "/" + String(decoding: from.utf8.drop { $0 == 0x2F }, as: UTF8.self)
  }

  /// The target as `URLText` writes it; nil when it is neither a web address nor a path from the root.
  var target: String? {
    switch AddressKind(of: to) {
    case .rootPath: URLText.encoded(to)
    case .scheme: URLText.web(to)
    default: nil
    }
  }

  /// The status held to those that redirect.
  var checkedStatus: Int { [301, 302, 303, 307, 308].contains(status) ? status : 301 }
}
