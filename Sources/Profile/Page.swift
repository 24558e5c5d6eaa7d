public import Diagnostics

/// One content file: its front matter as typed values and where its Markdown lies; passed around by reference, since it has many
/// parts.
public final class Page: Sendable {
  /// The path inside the content folder with `/` between parts, such as `journal/first.md`.
  public let path: String
  /// The whole file; its `path` is the one shown in messages (`content/journal/first.md`).
  public let file: SourceFile
  /// The Markdown: everything behind the front matter.
  public let body: SourceSpan
  /// The front matter between its fences; empty where there is none.
  public let frontMatter: SourceSpan
  /// The fields every kind shares.
  public let common: CommonFields
  /// What kind of page it is, with the fields of that kind.
  public let details: Details
  /// The kind whose section this page opens, such as `value` for `values.md` beside `values/*.md`.
  ///
  /// Such a page is of kind `page`; nil for every other page.
  public let introduces: Kind?

  /// A page whose parts are known.
  public init(
    path: String,
    file: SourceFile,
    body: SourceSpan,
    frontMatter: SourceSpan,
    common: CommonFields,
    details: Details,
    introduces: Kind? = nil
  ) {
    self.path = path
    self.file = file
    self.body = body
    self.frontMatter = frontMatter
    self.common = common
    self.details = details
    self.introduces = introduces
  }

  /// The kind.
  public var kind: Kind { details.kind }
}
