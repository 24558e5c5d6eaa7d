/// A time of day, without a day or a place: whole seconds from 00:00:00 to 23:59:59.
///
/// Leap seconds do not exist here: `23:59:60` is refused.
public struct CivilTime: Hashable, Sendable {
  private let storedHour: UInt8
  private let storedMinute: UInt8
  private let storedSecond: UInt8

  /// The start of a day, 00:00:00.
  public static let midnight = CivilTime(secondsSinceMidnight: 0)

  /// The hour, 0 to 23.
  public var hour: Int { Int(storedHour) }
  /// The minute, 0 to 59.
  public var minute: Int { Int(storedMinute) }
  /// The second, 0 to 59.
  public var second: Int { Int(storedSecond) }

  /// The time of these numbers, or nil when the clock has none such.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.init(secondsSinceMidnight: hour * 3600 + minute * 60 + second)
  }

  /// The time so many seconds after midnight; numbers beyond a day wrap around.
  public init(secondsSinceMidnight: Int) {
    let rest = secondsSinceMidnight % 86_400
    let seconds = rest < 0 ? rest + 86_400 : rest
    storedHour = UInt8(truncatingIfNeeded: seconds / 3600)
    storedMinute = UInt8(truncatingIfNeeded: seconds / 60 % 60)
    storedSecond = UInt8(truncatingIfNeeded: seconds % 60)
  }

  /// Seconds since midnight, 0 to 86,399.
  public var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + second }

  /// Hour and minute as people write them: `09:30`.
  public var hourAndMinute: String {
    var bytes: [UInt8] = []
    bytes.append(digits: hour, width: 2)
    bytes.append(0x3A)
    bytes.append(digits: minute, width: 2)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CivilTime: Comparable {
  /// Earlier before later.
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondsSinceMidnight < right.secondsSinceMidnight
  }
}

extension CivilTime: CustomStringConvertible {
  /// ISO 8601 with seconds: `09:30:00`.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the ISO 8601 text, 8 ASCII bytes.
  public func append(to bytes: inout [UInt8]) {
    bytes.append(digits: hour, width: 2)
    bytes.append(0x3A)
    bytes.append(digits: minute, width: 2)
    bytes.append(0x3A)
    bytes.append(digits: second, width: 2)
  }
}

extension CivilTime {
  /// Reads `09:30` or `09:30:15` and nothing else.
  ///
  /// Throws `DateFault.shape` when the text looks different, `.clock` when there is no such time.
  public init(parsing text: some StringProtocol) throws(DateFault) {
    var reader = DigitReader(text)
    try self.init(&reader, secondsNeeded: false)
    guard reader.isAtEnd else { throw .shape(expected: Self.example) }
  }

  /// The time that a text such as `09:30` names, or nil.
  public init?(_ text: some StringProtocol) {
    guard let time = try? CivilTime(parsing: text) else { return nil }
    self = time
  }

  static let example = "09:30"

  init(_ reader: inout DigitReader, secondsNeeded: Bool) throws(DateFault) {
    let start = reader.offset
    guard let hour = reader.number(width: 2), reader.skip(0x3A),
      let minute = reader.number(width: 2)
    else { throw .shape(expected: Self.example) }
    var second = 0
    if reader.skip(0x3A) {
      guard let number = reader.number(width: 2) else { throw .shape(expected: Self.example) }
      second = number
    } else if secondsNeeded {
      throw .shape(expected: "09:30:00")
    }
    guard let time = CivilTime(hour: hour, minute: minute, second: second) else {
      throw .clock(reader.text(from: start))
    }
    self = time
  }
}
