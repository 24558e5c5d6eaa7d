import Diagnostics
import Formats

extension Site {
  /// The time zone that the `site.yml` of a content folder names, to know what day it is before a build begins.
  ///
  /// UTC when it names none or cannot be read; `Profile.load` says what is wrong with it.
  public static func zone(ofFolder folder: String) -> Zone {
    let reading = ContentFile.read(
      "\(folder)/site.yml",
      shownAs: "site.yml",
      limit: ContentFile.siteLimit
    )
    guard case .file(let file, _) = reading else { return .utc }
    return Site.read(file, today: .earliest).site.zone
  }
}
