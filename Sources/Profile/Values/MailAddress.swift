/// The shape of an e-mail address.
enum MailAddress {
  /// Whether a text looks like `name@example.org`: one `@`, a host with a dot, nothing that ends an address early.
  static func isPlausible(_ text: String) -> Bool {
    let parts = text.unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, let host = parts.last else { return false }
    guard (1...64).contains(name.count), name.first != ".", name.last != "." else { return false }
    guard name.allSatisfy({ isNameScalar($0) }) else { return false }
    return HostName.isPlausible(host)
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case ".", "!", "#", "$", "%", "&", "'", "*", "+", "/", "=", "?", "^", "_", "`", "{", "|", "}",
      "~", "-":
      true
    default: scalar.value > 0x7F && scalar.properties.isAlphabetic
    }
  }
}
