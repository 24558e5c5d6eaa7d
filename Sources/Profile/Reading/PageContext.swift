import Diagnostics
import Formats
import Settings

/// What a reader has to know about a page besides its front matter.
struct PageContext {
  /// The site's zone, for times that name no zone.
  var zone: Zone
  /// Whether `site.yml` names that zone.
  var hasOwnZone: Bool
  /// The day of the build.
  var today: CivilDate
  /// Where the file lies, and what follows from that.
  var placement: Placement
  /// The file.
  var file: SourceFile
  /// What the system said of it before it was read.
  var stamp: FileStamp?
  /// The Markdown in it.
  var body: SourceSpan
}
