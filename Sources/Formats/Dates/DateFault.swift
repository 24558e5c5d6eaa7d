/// Why a text is no date or time.
public enum DateFault: Error, Hashable, Sendable {
  /// The text does not look like `expected`.
  case shape(expected: String)
  /// The year is outside 0001 to 9999.
  case year(Int)
  /// The calendar has no such month.
  case month(Int)
  /// The month has fewer days: `last` is its last.
  case day(Int, last: Int)
  /// The clock has no such hour, minute or second.
  case clock(String)
  /// No place on earth is so far from Greenwich.
  case offset(String)

  /// The fault as the end of a sentence whose subject is the field: `should look like 2026-03-14`.
  public var wording: String {
    switch self {
    case .shape(let expected): "should look like \(expected)"
    case .year(let year): "has the year \(year); years go from 0001 to 9999"
    case .month(let month): "has the month \(month); months go from 01 to 12"
    case .day(let day, let last): "has the day \(day); that month ends with day \(last)"
    case .clock(let text): "has the time \(text); times go from 00:00:00 to 23:59:59"
    case .offset(let text): "has the offset \(text); offsets go from -23:59 to +23:59"
    }
  }
}
