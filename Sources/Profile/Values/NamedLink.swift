/// A named address of somebody else's.
public struct NamedLink: Sendable, Hashable {
  /// What the link is called.
  public var label: String
  /// The http(s) address.
  public var url: Located<String>

  /// A link called `label`.
  public init(
    label: String,
    url: Located<String>
  ) {
    self.label = label
    self.url = url
  }
}
