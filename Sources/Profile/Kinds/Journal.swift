public import Formats

/// A dated post.
public struct Journal: Sendable, Hashable {
  /// `date:`, required.
  public var date: DayOrMoment
  /// `summary:`.
  public var summary: String?
  /// `tags:`, as written, without doubles.
  public var tags: [Located<String>]

  /// A post of a day.
  public init(
    date: DayOrMoment,
    summary: String? = nil,
    tags: [Located<String>] = []
  ) {
    self.date = date
    self.summary = summary
    self.tags = tags
  }
}
