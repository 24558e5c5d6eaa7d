/// The names under which a preview may be asked for.
///
/// A page elsewhere can have its own name lead to this computer, and so read what is served here; it would ask
/// with its own name, though, and gets nothing.
struct OwnHosts: Sendable {
  let port: UInt16

  private static let names = ["127.0.0.1", "localhost", "[::1]"]

  /// The address to open in a browser.
  var address: String { "http://\(Self.names[0]):\(port)/" }

  /// Whether a `Host` header names this computer and this port.
  func includes(_ header: String?) -> Bool {
    Self.names.contains { header?.lowercased() == "\($0):\(port)" }
      // Browsers leave the usual port away.
      || port == 80 && Self.names.contains { header?.lowercased() == $0 }
  }
}
