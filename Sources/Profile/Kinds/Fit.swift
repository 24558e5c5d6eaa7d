/// For whom, and for whom not.
public struct Fit: Sendable, Hashable {
  /// `for:`, each a line of Markdown.
  public var forYouIf: [Located<String>]
  /// `not-for:`, each a line of Markdown.
  public var notForYouIf: [Located<String>]
  /// `instead:`, to whom the practitioner would send a reader.
  public var instead: [Instead]

  /// A fit of two columns.
  public init(
    forYouIf: [Located<String>] = [],
    notForYouIf: [Located<String>] = [],
    instead: [Instead] = []
  ) {
    self.forYouIf = forYouIf
    self.notForYouIf = notForYouIf
    self.instead = instead
  }
}
