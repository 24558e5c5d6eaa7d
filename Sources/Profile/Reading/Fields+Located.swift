import Diagnostics
import Formats
import Settings

extension Fields {
  /// The text of a key with its place; nil when nothing was written.
  mutating func located(_ key: String) -> Located<String>? {
    scalar(key).map { Located($0.text, at: $0.span) }
  }

  /// The address of a key when it is one that may be linked to; nil, and a complaint, otherwise.
  mutating func address(_ key: String, _ kind: WebAddress) -> Located<String>? {
    guard let address = located(key) else { return nil }
    return checked(address, of: key, kind)
  }

  /// The address of a key that has to be there.
  mutating func neededAddress(
    _ key: String,
    _ kind: WebAddress,
    because reason: String
  ) -> Located<String>? {
    guard let found = needed(key, because: reason) else { return nil }
    return checked(Located(found.text, at: found.span), of: key, kind)
  }

  /// The address itself when it may be linked to; nil, and a complaint, otherwise.
  mutating func checked(
    _ address: Located<String>,
    of key: String,
    _ kind: WebAddress
  ) -> Located<String>? {
    guard let fault = kind.fault(in: address.value) else { return address }
    complain("'\(key)' \(fault)", at: address.span)
    return nil
  }

  /// The e-mail address of a key.
  mutating func mail(_ key: String) -> String? {
    guard let address = located(key) else { return nil }
    if MailAddress.isPlausible(address.value) { return address.value }
    complain(
      "'\(key)' should look like name@example.org, found \(Wording.quote(address.value))",
      at: address.span
    )
    return nil
  }

  /// The telephone number of a key, as written.
  mutating func telephone(_ key: String) -> String? {
    guard let number = located(key) else { return nil }
    let digits = number.value.utf8.count { (0x30...0x39).contains($0) }
    let fits = number.value.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F: true
      default: false
      }
    }
    if fits, digits >= 3 { return number.value }
    complain(
      "'\(key)' should be a number such as +351 555 0100, found \(Wording.quote(number.value))",
      at: number.span
    )
    return nil
  }

  /// The language tag of a key.
  mutating func language(_ key: String) -> String? {
    guard let tag = located(key) else { return nil }
    guard let fault = LanguageTag.fault(in: tag.value) else { return tag.value }
    complain("'\(key)' \(fault), found \(Wording.quote(tag.value))", at: tag.span)
    return nil
  }

  /// The time zone of a key.
  mutating func zone(_ key: String) -> Zone? {
    guard let name = located(key) else { return nil }
    if let zone = Zone(named: name.value) { return zone }
    var message = "unknown time zone \(Wording.quote(name.value))"
    if let nearest = NearestName.of(name.value, among: Zone.names) {
      message += "; did you mean '\(nearest)'?"
    } else if let city = Zone.names.first(where: { $0.hasSuffix("/\(name.value)") }) {
      message += "; did you mean '\(city)'?"
    } else {
      message += "; write an area and a city, such as Europe/Lisbon, or UTC"
    }
    complain(message, at: name.span)
    return nil
  }
}
