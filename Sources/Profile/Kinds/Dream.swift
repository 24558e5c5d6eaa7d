/// A dream and how a reader could help.
public struct Dream: Sendable, Hashable {
  /// `help:`.
  public var help: String?

  /// A dream.
  public init(
    help: String? = nil
  ) {
    self.help = help
  }
}
