public import Formats

/// One person as typed values: the content folder, read.
public struct Profile: Sendable {
  /// `site.yml`.
  public var site: Site
  /// The pages that are published, in the order of their paths (by UTF-8 bytes).
  public var pages: [Page]
  /// The Markdown that is not published, in the order of its paths.
  public var leftOut: [LeftOut]
  /// The path of every other file in the folder, in order: pictures, PDFs, what is in `static/`.
  public var assets: [String]
  /// The next day on which other pages would be published; nil when no day changes anything.
  ///
  /// Offers that pass are not counted here: whoever shows them knows when.
  public var nextChange: CivilDate?
  /// What pages were read by besides their files: the zone, the day and the folders that hold pages; empty where no pages
  /// could be recalled.
  public internal(set) var conditions = ""
  /// The paths of the pages about which something was said when they were read.
  public internal(set) var remarkedPages: Set<String> = []

  /// A profile whose parts are known.
  public init(
    site: Site,
    pages: [Page] = [],
    leftOut: [LeftOut] = [],
    assets: [String] = [],
    nextChange: CivilDate? = nil
  ) {
    self.site = site
    self.pages = pages
    self.leftOut = leftOut
    self.assets = assets
    self.nextChange = nextChange
  }
}
