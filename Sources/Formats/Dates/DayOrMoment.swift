/// A whole day or a moment in it, for the fields that take either.
public enum DayOrMoment: Hashable, Sendable {
  /// A whole day.
  case day(CivilDate)
  /// A moment with its offset from UTC.
  case moment(DateTime)

  /// The day, as the calendar at the place shows it.
  public var date: CivilDate {
    switch self {
    case .day(let date): date
    case .moment(let moment): moment.date
    }
  }

  /// The moment; for a whole day its start in UTC.
  public var moment: DateTime {
    switch self {
    case .day(let date): DateTime(utcMidnight: date)
    case .moment(let moment): moment
    }
  }
}

extension DayOrMoment: CustomStringConvertible {
  /// ISO 8601: `2026-03-14` or `2026-03-14T09:30:00+01:00`.
  public var description: String {
    switch self {
    case .day(let date): date.description
    case .moment(let moment): moment.description
    }
  }
}
