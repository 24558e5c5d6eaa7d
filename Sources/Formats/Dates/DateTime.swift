/// A moment, as a wall clock somewhere shows it and with that clock's distance from UTC.
///
/// Two values are equal when they read the same; `isSameMoment(as:)` compares the moments themselves.
public struct DateTime: Hashable, Sendable {
  /// What the clock shows.
  public let local: CivilDateTime
  private let storedOffset: Int16

  /// How many minutes the clock is ahead of UTC, -1439 to 1439.
  public var offsetMinutes: Int { Int(storedOffset) }
  /// The day that the clock shows.
  public var date: CivilDate { local.date }
  /// The time that the clock shows.
  public var time: CivilTime { local.time }

  /// A clock's time; nil when the offset is a whole day or more.
  public init?(_ local: CivilDateTime, offsetMinutes: Int) {
    guard (-1439...1439).contains(offsetMinutes) else { return nil }
    self.local = local
    storedOffset = Int16(truncatingIfNeeded: offsetMinutes)
  }

  /// A moment in UTC.
  public init(utc local: CivilDateTime) {
    self.local = local
    storedOffset = 0
  }

  /// The start of a day in UTC.
  public init(utcMidnight date: CivilDate) {
    self.init(utc: CivilDateTime(date, .midnight))
  }

  /// The moment so many seconds after 1970-01-01T00:00:00Z, in UTC, held between the years 0001 and 9999.
  public init(secondsSinceEpoch: Int) {
    self.init(utc: CivilDateTime(secondsSinceEpoch: secondsSinceEpoch))
  }

  /// Seconds since 1970-01-01T00:00:00Z; negative before it.
  public var secondsSinceEpoch: Int { local.secondsSinceEpoch - offsetMinutes * 60 }

  /// The same moment in UTC.
  public var utc: DateTime { DateTime(secondsSinceEpoch: secondsSinceEpoch) }

  /// The same moment on a clock with another offset; nil when the offset is a whole day or more.
  public func at(offsetMinutes: Int) -> DateTime? {
    guard (-1439...1439).contains(offsetMinutes) else { return nil }
    let shifted = CivilDateTime(secondsSinceEpoch: secondsSinceEpoch + offsetMinutes * 60)
    return DateTime(shifted, offsetMinutes: offsetMinutes)
  }

  /// Whether both name one moment, whatever their clocks show.
  public func isSameMoment(as other: DateTime) -> Bool {
    secondsSinceEpoch == other.secondsSinceEpoch
  }
}

extension DateTime: Comparable {
  /// Earlier moments first; of one moment's readings the one further west first.
  public static func < (left: DateTime, right: DateTime) -> Bool {
    (left.secondsSinceEpoch, left.offsetMinutes) < (right.secondsSinceEpoch, right.offsetMinutes)
  }
}

extension DateTime: CustomStringConvertible {
  /// RFC 3339: `2026-03-14T09:30:00+01:00`, with `Z` for no offset.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(25)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the RFC 3339 text, 20 or 25 ASCII bytes.
  public func append(to bytes: inout [UInt8]) {
    local.append(to: &bytes)
    guard offsetMinutes != 0 else {
      bytes.append(0x5A)
      return
    }
    bytes.append(offsetMinutes < 0 ? 0x2D : 0x2B)
    bytes.append(digits: abs(offsetMinutes) / 60, width: 2)
    bytes.append(0x3A)
    bytes.append(digits: abs(offsetMinutes) % 60, width: 2)
  }

  /// Appends the moment in UTC as iCalendar wants it: `20260314T083000Z`.
  func appendBasicUTC(to bytes: inout [UInt8]) {
    let clock = utc.local
    clock.date.appendBasic(to: &bytes)
    bytes.append(0x54)
    bytes.append(digits: clock.time.hour, width: 2)
    bytes.append(digits: clock.time.minute, width: 2)
    bytes.append(digits: clock.time.second, width: 2)
    bytes.append(0x5A)
  }
}

extension DateTime {
  /// Reads RFC 3339: `2026-03-14T09:30:00+01:00` or `…Z`; `t` and `z` may be small, a fraction of a second is dropped.
  ///
  /// Throws `DateFault`: `.shape` when the text looks different, else what is impossible about it.
  public init(parsing text: some StringProtocol) throws(DateFault) {
    var reader = DigitReader(text)
    let date = try CivilDate(&reader)
    guard reader.skip(0x54) || reader.skip(0x74) else { throw .shape(expected: Self.example) }
    let time = try CivilTime(&reader, secondsNeeded: true)
    if reader.skip(0x2E), reader.skipDigits() == 0 { throw .shape(expected: Self.example) }
    let offset = try Self.offset(&reader)
    guard reader.isAtEnd, let value = DateTime(CivilDateTime(date, time), offsetMinutes: offset)
    else { throw .shape(expected: Self.example) }
    self = value
  }

  /// The moment that an RFC 3339 text names, or nil.
  public init?(_ text: some StringProtocol) {
    guard let value = try? DateTime(parsing: text) else { return nil }
    self = value
  }

  static let example = "2026-03-14T09:30:00+01:00"

  private static func offset(_ reader: inout DigitReader) throws(DateFault) -> Int {
    if reader.skip(0x5A) || reader.skip(0x7A) { return 0 }
    let start = reader.offset
    let isWest = reader.skip(0x2D)
    guard isWest || reader.skip(0x2B), let hours = reader.number(width: 2), reader.skip(0x3A),
      let minutes = reader.number(width: 2)
    else { throw .shape(expected: example) }
    guard hours <= 23, minutes <= 59 else { throw .offset(reader.text(from: start)) }
    return (isWest ? -1 : 1) * (hours * 60 + minutes)
  }
}
