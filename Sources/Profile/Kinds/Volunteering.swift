/// Work given away.
public struct Volunteering: Sendable, Hashable {
  /// `organisation:`, required.
  public var organisation: String
  /// `role:`, what the practitioner does there.
  public var role: String?
  /// `since:`.
  public var since: PartialDate?
  /// `place:`.
  public var place: String?
  /// `link:`, an http(s) address.
  public var link: Located<String>?

  /// Work for `organisation`.
  public init(
    organisation: String,
    role: String? = nil,
    since: PartialDate? = nil,
    place: String? = nil,
    link: Located<String>? = nil
  ) {
    self.organisation = organisation
    self.role = role
    self.since = since
    self.place = place
    self.link = link
  }
}
