internal import Formats
public import Profile

/// What to build, from where to where.
public struct BuildRequest: Sendable {
  /// The content folder.
  public var content: String
  /// The folder that the site is written into.
  public var output: String
  /// The folders that may hold themes, the user's own first; none of them has to be there.
  public var themeFolders: [String]
  /// The theme's name; nil means as `site.yml` says, else the default.
  public var theme: String?
  /// The site's absolute address; nil means as `site.yml` says.
  public var baseURL: String?
  /// Whether drafts are published.
  public var includesDrafts = false
  /// Whether pages are published before they are due.
  public var includesFuture = false
  /// Whether warnings keep the site from being built.
  public var isStrict = false
  /// The day on which the site is built.
  public var today = Today.day(.earliest)
  /// How photos are made; nil where none can be.
  public var photos: PhotoWishes?
  /// The folder that keeps what this build learns for the next one; nil where nothing is kept.
  public var cache: String?
  /// The program's name and version, as written into the pages.
  public var generator: String

  /// A request with everything else as usual.
  public init(content: String, output: String, themeFolders: [String], generator: String) {
    self.content = content
    self.output = output
    self.themeFolders = themeFolders
    self.generator = generator
  }
}
