import Diagnostics

/// What a Markdown file turned out to be.
struct PageReading: Sendable {
  /// The path inside the content folder.
  var path: String
  /// The page; nil when the file is stray or empty, or cannot be read.
  var page: Page?
  /// Why there is no page.
  var leftOut: LeftOut.Reason?
  /// Whether neither its front matter nor its place says what kind of page it is.
  var isOfNoKnownKind = false
  /// What is wrong with it.
  var diagnostics: [Diagnostic]
  /// Whether the name of its folder may be a mistake.
  var mayBeMisplaced: Bool { isOfNoKnownKind && path.utf8.contains(UInt8(ascii: "/")) }
}
