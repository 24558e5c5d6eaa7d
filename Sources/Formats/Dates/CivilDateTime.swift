/// A day and a time of day as a wall clock shows them, with no word on where the clock hangs.
public struct CivilDateTime: Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// The time of day.
  public var time: CivilTime

  /// This time on this day.
  public init(_ date: CivilDate, _ time: CivilTime) {
    self.date = date
    self.time = time
  }

  /// Seconds since 1970-01-01T00:00:00 by this same clock.
  public var secondsSinceEpoch: Int { date.daysSinceEpoch * 86_400 + time.secondsSinceMidnight }

  /// What the clock shows so many seconds after 1970-01-01T00:00:00, held between the years 0001 and 9999.
  public init(secondsSinceEpoch: Int) {
    let day = secondsSinceEpoch / 86_400 - (secondsSinceEpoch % 86_400 < 0 ? 1 : 0)
    date = CivilDate(daysSinceEpoch: day)
    time = CivilTime(secondsSinceMidnight: secondsSinceEpoch)
  }
}

extension CivilDateTime: Comparable {
  /// Earlier before later.
  public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// ISO 8601 without an offset: `2026-03-14T09:30:00`.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the ISO 8601 text, 19 ASCII bytes.
  public func append(to bytes: inout [UInt8]) {
    date.append(to: &bytes)
    bytes.append(0x54)
    time.append(to: &bytes)
  }
}

extension CivilDateTime {
  /// Reads `2026-03-14 09:30`, with a space or a `T` between, with or without seconds.
  public init(parsing text: some StringProtocol) throws(DateFault) {
    var reader = DigitReader(text)
    let date = try CivilDate(&reader)
    guard reader.skip(0x20) || reader.skip(0x54) else { throw .shape(expected: Self.example) }
    let time = try CivilTime(&reader, secondsNeeded: false)
    guard reader.isAtEnd else { throw .shape(expected: Self.example) }
    self.init(date, time)
  }

  /// The time that a text such as `2026-03-14 09:30` names, or nil.
  public init?(_ text: some StringProtocol) {
    guard let value = try? CivilDateTime(parsing: text) else { return nil }
    self = value
  }

  static let example = "2026-03-14 09:30"
}
