public import Formats
import Foundation

/// A time zone of the IANA database, such as `Europe/Lisbon`.
public struct Zone: Sendable, Hashable {
  /// The name as written.
  public let name: String
  private let zone: TimeZone

  /// Coordinated Universal Time.
  public static let utc = Zone(name: "UTC", zone: TimeZone(secondsFromGMT: 0) ?? .gmt)

  /// The zone of an IANA name (`Area/Place`, or `UTC`); nil when there is none.
  ///
  /// Abbreviations such as `CET` are refused, because they mean different things in different places.
  public init?(named name: String) {
    guard name.contains("/") || name == "UTC" else { return nil }
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.init(name: name, zone: zone)
  }

  private init(name: String, zone: TimeZone) {
    self.name = name
    self.zone = zone
  }

  /// The names that are offered when one is not known, in alphabetical order.
  public static var names: [String] { TimeZone.knownTimeZoneIdentifiers.sorted() }

  /// How many minutes the zone's clocks are ahead of UTC at a moment, rounded down to whole minutes.
  public func offsetMinutes(atSecondsSinceEpoch seconds: Int) -> Int {
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    return Int((Double(offset) / 60).rounded(.down))
  }

  /// The name with the zone's offsets from UTC in minutes at the start of each quarter of the years 2000 to 2040, which tells
  /// whether the database of zones has it as before.
  var signature: String {
    let offsets = (2000...2040).flatMap { year in
      [1, 4, 7, 10].map { month in
        let day = CivilDate(year: year, month: month, day: 1) ?? .earliest
        return String(offsetMinutes(atSecondsSinceEpoch: day.daysSinceEpoch * 86_400))
      }
    }
    return name + " " + offsets.joined(separator: " ")
  }

  /// What the zone's clocks show at a moment.
  public func dateTime(atSecondsSinceEpoch seconds: Int) -> DateTime {
    let utc = DateTime(secondsSinceEpoch: seconds)
    return utc.at(offsetMinutes: offsetMinutes(atSecondsSinceEpoch: seconds)) ?? utc
  }

  /// The moment at which the zone's clocks show `local`.
  public func moment(of local: CivilDateTime) -> LocalMoment {
    let guess = local.secondsSinceEpoch
    let offsets = [
      offsetMinutes(atSecondsSinceEpoch: guess - 86_400),
      offsetMinutes(atSecondsSinceEpoch: guess + 86_400),
    ]
    var moments: [DateTime] = []
    for offset in offsets where offsetMinutes(atSecondsSinceEpoch: guess - offset * 60) == offset {
      guard let moment = DateTime(local, offsetMinutes: offset) else { continue }
      if !moments.contains(moment) { moments.append(moment) }
    }
    moments.sort()
    guard let first = moments.first else { return .missing }
    guard moments.count > 1 else { return .once(first) }
    return .twice(first, moments[1])
  }
}
