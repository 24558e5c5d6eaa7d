/// A line of the menu: a content file or an address, under a label.
public struct MenuEntry: Sendable, Hashable {
  /// `label:`; nil means the page's title.
  public var label: String?
  /// A content file's path, a section's name, or an http(s) address.
  public var target: Located<String>

  /// A line that leads to `target`.
  public init(
    label: String? = nil,
    target: Located<String>
  ) {
    self.label = label
    self.target = target
  }
}
