/// A date of which the day, or the month too, may be unknown: `2019`, `2019-04`, `2019-04-23`.
public struct PartialDate: Sendable, Hashable {
  /// The year, 1 to 9999.
  public var year: Int
  /// The month, 1 to 12; nil when only the year is known.
  public var month: Int?
  /// The day of the month; nil when it is not known.
  public var day: Int?

  /// A date of these parts.
  public init(
    year: Int,
    month: Int? = nil,
    day: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
  }
}
