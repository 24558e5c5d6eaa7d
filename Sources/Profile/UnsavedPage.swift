public import Diagnostics

/// One Markdown file as it stands in memory, such as in an editor before it is saved.
public struct UnsavedPage: Sendable {
  /// The path inside the content folder.
  public var path: String
  /// The page; nil when it would be left out.
  public var page: Page?
  /// Why it would be left out; nil when it would be published.
  public var leftOut: LeftOut.Reason?
  /// What is wrong with it, unsorted.
  public var diagnostics: [Diagnostic]
}
