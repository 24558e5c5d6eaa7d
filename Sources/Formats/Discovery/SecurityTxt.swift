/// Writes whom to tell about a security hole (RFC 9116), for `.well-known/security.txt`.
public struct SecurityTxt: Sendable {
  /// Addresses to write to, the preferred one first: `https:`, `mailto:` and `tel:` ones.
  public let contacts: [String]
  /// When the file is to be taken as stale; less than a year ahead is recommended (§2.5.5).
  public let expires: DateTime
  /// Where a key is to be found.
  public var encryption: [String] = []
  /// Where finders are thanked.
  public var acknowledgments: [String] = []
  /// Languages that are read, the preferred one first.
  public var preferredLanguages: [String] = []
  /// Where this file stands.
  public var canonical: [String] = []
  /// What is allowed in looking for holes.
  public var policy: [String] = []

  /// A file with these contacts.
  ///
  /// A bare mail address counts as `mailto:`. Nil when none of them is an address.
  public init?(contacts: [String], expires: DateTime) {
    let addresses = contacts.compactMap(Self.contact)
    guard !addresses.isEmpty else { return nil }
    self.contacts = addresses
    self.expires = expires
  }

  /// The file's bytes.
  public func bytes() -> [UInt8] {
    var out: [UInt8] = []
    for contact in contacts { out.append(text: "Contact: \(contact)\n") }
    out.append(text: "Expires: \(expires)\n")
    append("Encryption", encryption, to: &out)
    append("Acknowledgments", acknowledgments, to: &out)
    let languages = preferredLanguages.compactMap(LanguageTag.checked)
    if !languages.isEmpty {
      out.append(text: "Preferred-Languages: \(languages.joined(separator: ", "))\n")
    }
    append("Canonical", canonical, to: &out)
    append("Policy", policy, to: &out)
    return out
  }

  /// Web addresses must be https (§2.5).
  private func append(_ name: String, _ addresses: [String], to out: inout [UInt8]) {
    for address in addresses.compactMap({ URLText.allowed($0, schemes: ["https"]) })
    where AddressKind(of: address) == .scheme("https") {
      out.append(text: "\(name): \(address)\n")
    }
  }

  private static func contact(_ text: String) -> String? {
    switch AddressKind(of: text) {
    case .scheme: return URLText.allowed(text, schemes: ["https", "mailto", "tel"])
    case .path where text.utf8.contains(0x40):
      return URLText.mailto(String(decoding: URLText.trimmed(text), as: UTF8.self))
    default: return nil
    }
  }
}
