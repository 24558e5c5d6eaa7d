public import Formats

/// A day, with or without a time.
public enum DateOrTime: Sendable, Hashable {
  /// A day of the calendar.
  case day(CivilDate)
  /// A day with a time and its offset from UTC.
  case time(DateTime)

  /// The day as written.
  public var day: CivilDate {
    switch self {
    case .day(let date): date
    case .time(let time): time.date
    }
  }
}
