public import Formats

/// What security.txt says (RFC 9116).
public struct Security: Sendable, Hashable {
  /// `contact:`, an https, mailto or tel address.
  public var contact: Located<String>
  /// `expires:`, the last day on which the file is good.
  public var expires: CivilDate

  /// Where to report a weakness.
  public init(
    contact: Located<String>,
    expires: CivilDate
  ) {
    self.contact = contact
    self.expires = expires
  }
}
