internal import Diagnostics
internal import Markup
internal import Profile
internal import Synchronization

/// A page's Markdown, parsed when somebody first asks for it.
final class PageText: Sendable {
  private let page: Page
  private let parsed: Mutex<Document?>
  /// Stands in where there is nothing to be had.
  private let blank: Document

  /// The text of a page whose Markdown is known to be sound; `blank` is any document without text.
  init(of page: Page, blank: Document) {
    self.page = page
    self.blank = blank
    parsed = Mutex(nil)
  }

  /// The text of a page that was parsed already.
  init(_ document: Document, of page: Page) {
    self.page = page
    blank = document
    parsed = Mutex(document)
  }

  /// The text as a tree.
  var document: Document {
    parsed.withLock { parsed in
      if let parsed { return parsed }
      let document = (try? Document(parsing: page.file, range: page.body)) ?? blank
      parsed = document
      return document
    }
  }
}
