public import Checking
public import Diagnostics
public import Formats
public import Profile

/// What a build did, for its summary.
public struct BuildReport: Sendable {
  /// Everything that is wrong with the content, sorted by place.
  public var diagnostics: [Diagnostic] = []
  /// Whether the site was written; else the last good one stands as it was.
  public var isWritten = false
  /// How many pages of the site are made from content files.
  public var pageCount = 0
  /// How many of these pages were not read again, since nobody has written their files.
  public var recalledCount = 0
  /// How many files the site has.
  public var fileCount = 0
  /// How many of them changed or are new.
  public var writtenCount = 0
  /// How many were neither made nor read, since nothing that they follow from has changed.
  public var untouchedCount = 0
  /// How many were removed because nothing needs them any more.
  public var removedCount = 0
  /// The Markdown that is not published, in the order of its paths.
  public var leftOut: [LeftOut] = []
  /// The other files that are not published because no page links to them, in the order of their paths.
  public var unlinked: [String] = []
  /// The published photos whose originals say where they were taken, in the order of their paths.
  public var located: [String] = []
  /// What the person should know besides: what was guessed, what could not be said.
  public var remarks: [String] = []
  /// How many of a theme's words are not in a language of the site, a sentence a language; the notes name each word.
  public var lackingWords: [String] = []
  /// The next day on which the site would come out differently.
  public var nextChange: CivilDate?
  /// The day the site was built for.
  public var date: CivilDate?
  /// How the bio reads; nil when the content could not be read so far.
  public var checkup: Checkup?
  /// The site's absolute address, where it is known.
  public var baseURL: String?
  /// What the site was made of: whoever is about to end anyway keeps it until then, since taking it apart takes time.
  var materials: [any Sendable] = []

  /// An empty report.
  public init() {}

  /// How many errors and warnings there are.
  public var counts: (errors: Int, warnings: Int) {
    (
      diagnostics.count { $0.severity == .error }, diagnostics.count { $0.severity == .warning }
    )
  }
}
