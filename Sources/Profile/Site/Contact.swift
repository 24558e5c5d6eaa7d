/// How to reach the person.
public struct Contact: Sendable, Hashable {
  /// `email:`.
  public var email: String?
  /// `phone:`, as written.
  public var phone: String?

  /// Ways to reach somebody.
  public init(
    email: String? = nil,
    phone: String? = nil
  ) {
    self.email = email
    self.phone = phone
  }
}
