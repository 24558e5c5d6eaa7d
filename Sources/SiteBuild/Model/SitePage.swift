internal import Diagnostics
internal import Markup
internal import Profile

/// A content file with its Markdown read and its address known; passed around by reference, since it has many parts.
final class SitePage: Sendable {
  /// The file with its typed front matter.
  let page: Page
  /// Its Markdown.
  let text: PageText
  /// Where it is published.
  let address: OutputPath
  /// A short text about the page: its description, its summary, or its first sentence.
  let summary: String
  /// What is remembered of it, or will be.
  let memory: PageMemory

  init(page: Page, text: PageText, address: OutputPath, summary: String, memory: PageMemory) {
    self.page = page
    self.text = text
    self.address = address
    self.summary = summary
    self.memory = memory
  }

  /// Its Markdown as a tree.
  var document: Document { text.document }
  /// How many words the text has.
  var words: Int { memory.words }
}
