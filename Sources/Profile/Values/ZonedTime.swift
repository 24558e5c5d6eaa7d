public import Formats

/// A point in time as written, with the zone in which it happens.
public struct ZonedTime: Sendable, Hashable {
  /// The local time, with the UTC offset that the zone has then.
  public var time: DateTime
  /// The IANA name, such as `Europe/Lisbon`.
  public var zone: String
  /// Whether only a day was written; the time is then midnight.
  public var isWholeDay: Bool

  /// A time in `zone`.
  public init(
    time: DateTime,
    zone: String,
    isWholeDay: Bool
  ) {
    self.time = time
    self.zone = zone
    self.isWholeDay = isWholeDay
  }
}
