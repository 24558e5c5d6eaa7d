/// A day of the week, numbered as in ISO 8601.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  /// The first day of the week, 1.
  case monday = 1
  /// The second day of the week, 2.
  case tuesday
  /// The third day of the week, 3.
  case wednesday
  /// The fourth day of the week, 4.
  case thursday
  /// The fifth day of the week, 5.
  case friday
  /// The sixth day of the week, 6.
  case saturday
  /// The last day of the week, 7.
  case sunday
}
