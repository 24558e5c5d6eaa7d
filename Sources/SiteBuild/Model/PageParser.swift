internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile

/// Parses one content file's Markdown and works out where the page is published.
enum PageParser {
  /// The page, or what is wrong with its Markdown.
  static func parse(_ page: Page) -> (page: SitePage?, diagnostics: [Diagnostic]) {
    do throws(MarkupError) {
      let document = try Document(parsing: page.file, range: page.body)
      let parsed = SitePage(
        page: page,
        document: document,
        address: address(of: page),
        summary: summary(of: page, document),
        words: document.wordCount
      )
      return (
        parsed, UnreadLinks.diagnostics(document, in: page.file) + unclosed(document, in: page.file)
      )
    } catch {
      return (nil, [error.diagnostic(in: page.file)])
    }
  }

  /// `journal/first.md` is published as `journal/first.html`; a slug replaces the last part, an introduction stands beside its folder.
  static func address(of page: Page) -> OutputPath {
    if page.kind == .front { return OutputPath("index.html") }
    var parts = page.path.split(separator: "/").map(String.init)
    let file = parts.removeLast()
    var stem = file
    if let dot = file.lastIndex(of: ".") { stem = String(file[..<dot]) }
    if page.introduces != nil, stem == "index", let folder = parts.popLast() { stem = folder }
    parts = parts.map(Slug.make)
    parts.append(page.common.slug?.value ?? Slug.make(stem))
    return OutputPath(parts.joined(separator: "/") + ".html")
  }

  /// An error for each comment without an end, which would hide all that follows.
  private static func unclosed(_ document: Document, in file: SourceFile) -> [Diagnostic] {
    document.comments.filter { !$0.isClosed }.map { comment in
      Diagnostic(
        .error,
        rule: "raw-html",
        message: "this comment has no end and would hide all that follows; write '-->' behind it",
        location: file.location(SourceSpan(comment.span.start, comment.span.start + 4))
      )
    }
  }

  /// Words with single spaces between them: a picture or a comment leaves those around it.
  private static func plain(_ words: String) -> String {
    let text = words.utf8
    let isPlain =
      text.first != 0x20 && text.last != 0x20
      && !zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    return isPlain ? words : words.split(separator: " ").joined(separator: " ")
  }

  private static func summary(of page: Page, _ document: Document) -> String {
    if let description = page.common.description { return description }
    if case .journal(let journal) = page.details, let summary = journal.summary { return summary }
    if case .letter = page.details { return "" }
    let words = document.firstParagraph?.inlines.textBesideImages ?? ""
    return Summary.firstSentences(of: plain(words))
  }
}
