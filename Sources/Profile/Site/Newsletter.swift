/// Where readers subscribe by mail.
public struct Newsletter: Sendable, Hashable {
  /// What the link is called.
  public var label: String
  /// The http(s) or mailto address.
  public var url: Located<String>
  /// `about:`: what comes, and how often.
  public var about: String?

  /// A newsletter.
  public init(
    label: String,
    url: Located<String>,
    about: String? = nil
  ) {
    self.label = label
    self.url = url
    self.about = about
  }
}
