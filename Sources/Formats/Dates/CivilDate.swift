/// A day of the calendar, without a time or a place: proleptic Gregorian, years 0001 to 9999.
///
/// Five bytes, no allocation; the source of the day arithmetic is Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms" (`days_from_civil`, `civil_from_days`).
public struct CivilDate: Hashable, Sendable {
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The earliest day there is, 0001-01-01.
  public static let earliest = CivilDate(clamped: Int.min)
  /// The last day there is, 9999-12-31.
  public static let latest = CivilDate(clamped: Int.max)

  /// The year, 1 to 9999.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(storedDay) }

  /// The day of these numbers, or nil when the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.days(inMonth: month, year: year) else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The day that lies `daysSinceEpoch` days after 1970-01-01, held between `earliest` and `latest`.
  public init(daysSinceEpoch: Int) {
    self.init(clamped: daysSinceEpoch)
  }

  /// Days since 1970-01-01; negative before it.
  public var daysSinceEpoch: Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day's number in its year, 1 to 366.
  public var dayOfYear: Int {
    daysSinceEpoch - CivilDate(unchecked: year, 1, 1).daysSinceEpoch + 1
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday; 0001-01-01 is day -719,162, so the sum below stays positive.
    let number = (daysSinceEpoch + 719_162) % 7
    return Weekday(rawValue: number + 1) ?? .monday
  }

  /// The day `days` later, or earlier when negative; held between `earliest` and `latest`.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return CivilDate(clamped: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  /// How many days from here to `other`; negative when `other` is earlier.
  public func days(until other: CivilDate) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// How many days a month has; 0 for a month that does not exist.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year: year) ? 29 : 28
    default: 0
    }
  }

  /// Whether a year has a 29th of February.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    storedYear = Int16(truncatingIfNeeded: year)
    storedMonth = UInt8(truncatingIfNeeded: month)
    storedDay = UInt8(truncatingIfNeeded: day)
  }

  private init(clamped daysSinceEpoch: Int) {
    let days = min(max(daysSinceEpoch, -719_162), 2_932_896) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension CivilDate: Comparable {
  /// Earlier before later.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.storedYear, left.storedMonth, left.storedDay)
      < (right.storedYear, right.storedMonth, right.storedDay)
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601: `2026-03-14`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the ISO 8601 text, 10 ASCII bytes.
  public func append(to bytes: inout [UInt8]) {
    bytes.append(digits: year, width: 4)
    bytes.append(0x2D)
    bytes.append(digits: month, width: 2)
    bytes.append(0x2D)
    bytes.append(digits: day, width: 2)
  }

  /// Appends the text without hyphens that iCalendar wants: `20260314`.
  func appendBasic(to bytes: inout [UInt8]) {
    bytes.append(digits: year, width: 4)
    bytes.append(digits: month, width: 2)
    bytes.append(digits: day, width: 2)
  }
}

extension CivilDate {
  /// Reads `2026-03-14` and nothing else: no white space, no sign, no shorter numbers.
  ///
  /// Throws `DateFault.shape` when the text looks different, `.month` or `.day` when it looks right and the
  /// calendar has no such day.
  public init(parsing text: some StringProtocol) throws(DateFault) {
    var reader = DigitReader(text)
    try self.init(&reader)
    guard reader.isAtEnd else { throw .shape(expected: Self.example) }
  }

  /// The day that a text such as `2026-03-14` names, or nil.
  public init?(_ text: some StringProtocol) {
    guard let date = try? CivilDate(parsing: text) else { return nil }
    self = date
  }

  static let example = "2026-03-14"

  init(_ reader: inout DigitReader) throws(DateFault) {
    guard let year = reader.number(width: 4), reader.skip(0x2D),
      let month = reader.number(width: 2), reader.skip(0x2D),
      let day = reader.number(width: 2)
    else { throw .shape(expected: Self.example) }
    guard year >= 1 else { throw .year(year) }
    guard (1...12).contains(month) else { throw .month(month) }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .day(day, last: Self.days(inMonth: month, year: year))
    }
    self = date
  }
}
