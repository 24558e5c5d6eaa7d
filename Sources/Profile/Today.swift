public import Formats

/// What day it is for a site.
public enum Today: Sendable, Hashable {
  /// This day.
  case day(CivilDate)
  /// The day that this moment falls on in the site's time zone.
  case moment(DateTime)

  /// The day; `folder` is the content folder whose `site.yml` names the time zone (UTC where it does not).
  public func date(folder: String) -> CivilDate {
    switch self {
    case .day(let day): day
    case .moment: date(in: Site.zone(ofFolder: folder))
    }
  }

  /// The day in a time zone.
  public func date(in zone: Zone) -> CivilDate {
    switch self {
    case .day(let day): day
    case .moment(let moment):
      zone.dateTime(atSecondsSinceEpoch: moment.secondsSinceEpoch).date
    }
  }
}
