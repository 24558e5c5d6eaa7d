internal import Diagnostics
internal import Markup
internal import Profile

/// A content file with its Markdown parsed and its address known.
struct SitePage: Sendable {
  /// The file with its typed front matter.
  let page: Page
  /// Its Markdown.
  let document: Document
  /// Where it is published.
  let address: OutputPath
  /// A short text about the page: its description, its summary, or its first sentence.
  let summary: String
  /// How many words the text has.
  let words: Int
}
