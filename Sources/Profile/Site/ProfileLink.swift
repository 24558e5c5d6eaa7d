/// A place elsewhere on the web.
public struct ProfileLink: Sendable, Hashable {
  /// What the link is called.
  public var label: String
  /// The http(s) address.
  public var url: Located<String>
  /// Whether it is a profile of the same person (`rel=me`).
  public var isMe: Bool

  /// A link called `label`.
  public init(
    label: String,
    url: Located<String>,
    isMe: Bool = true
  ) {
    self.label = label
    self.url = url
    self.isMe = isMe
  }
}
