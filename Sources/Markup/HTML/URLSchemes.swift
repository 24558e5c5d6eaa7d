/// Which schemes an address may have.
public struct URLSchemes: Sendable, Hashable {
  /// The allowed schemes in lower case; nil for any.
  private let allowed: [String]?

  /// Any scheme at all.
  public static let any = URLSchemes(allowed: nil)
  /// `http`, `https`, `mailto` and `tel`.
  public static let safe = URLSchemes(["http", "https", "mailto", "tel"])

  /// These schemes and no other.
  public init(_ schemes: [String]) { self.init(allowed: schemes.map { $0.lowercased() }) }

  private init(allowed: [String]?) { self.allowed = allowed }

  /// Whether an address may be used: it has an allowed scheme, or none.
  ///
  /// White space and control characters count for nothing, since browsers pass over them:
  /// `java\nscript:` has the scheme `javascript`.
  public func allows(_ address: some Collection<UInt8>) -> Bool {
    guard let allowed else { return true }
    var scheme: [UInt8] = []
    for byte in address {
      switch byte {
      case 0...0x20, 0x7F: continue
      case 0x3A: return allowed.contains { $0.utf8.elementsEqual(scheme) }
      case 0x2F, 0x3F, 0x23: return true
      default: scheme.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    return true
  }

  /// Whether an address may be used: it has an allowed scheme, or none.
  public func allows(_ address: String) -> Bool { allows(address.utf8) }
}
