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
  /// White space and control characters count for nothing, since browsers pass over some of them:
  /// `java\nscript:` has the scheme `javascript`. What stands before a colon and cannot be a scheme,
  /// such as `10:30`, is part of a path.
  public func allows(_ address: some Collection<UInt8>) -> Bool {
    guard let allowed else { return true }
    var scheme: [UInt8] = []
    for byte in address {
      switch byte {
      case 0...0x20, 0x7F: continue
      case 0x3A:
        return scheme.first?.isASCIILetter != true
          || allowed.contains { $0.utf8.elementsEqual(scheme) }
      case 0x41...0x5A: scheme.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: scheme.append(byte)
      default: return true
      }
    }
    return true
  }

  /// Whether an address may be used: it has an allowed scheme, or none.
  public func allows(_ address: String) -> Bool { allows(address.utf8) }
}
