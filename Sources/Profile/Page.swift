public import Diagnostics
public import Formats

/// One content file: its front matter as typed values and where its Markdown lies; passed around by reference, since it has many
/// parts.
public final class Page: Sendable {
  /// The path inside the content folder with `/` between parts, such as `journal/first.md`.
  public let path: String
  /// The path as shown in messages, such as `content/journal/first.md`.
  public let shownPath: String
  /// What the system said of the file before it was read; nil where that is not certain, or where the page is from no file.
  public let stamp: FileStamp?
  /// Whether the page is as an earlier reading left it, and its file was not read.
  public let isRecalled: Bool
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
  private let source: PageSource

  /// A page that was read from `file`.
  public init(
    path: String,
    file: SourceFile,
    stamp: FileStamp? = nil,
    body: SourceSpan,
    frontMatter: SourceSpan,
    common: CommonFields,
    details: Details,
    introduces: Kind? = nil
  ) {
    self.path = path
    self.stamp = stamp
    shownPath = file.path
    isRecalled = false
    source = PageSource(file)
    self.body = body
    self.frontMatter = frontMatter
    self.common = common
    self.details = details
    self.introduces = introduces
  }

  /// A page as an earlier reading left it; `read` gives its file when somebody asks for more.
  public init(
    path: String,
    shownAs shownPath: String,
    stamp: FileStamp,
    body: SourceSpan,
    frontMatter: SourceSpan,
    common: CommonFields,
    details: Details,
    introduces: Kind?,
    read: @escaping @Sendable () -> SourceFile
  ) {
    self.path = path
    self.shownPath = shownPath
    self.stamp = stamp
    isRecalled = true
    source = PageSource(reading: read)
    self.body = body
    self.frontMatter = frontMatter
    self.common = common
    self.details = details
    self.introduces = introduces
  }

  /// The whole file, which is read now if it was not before; its `path` is the one shown in messages.
  public var file: SourceFile { source.file }

  /// The kind.
  public var kind: Kind { details.kind }
}
