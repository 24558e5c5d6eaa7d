internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile

/// Parses one content file's Markdown and works out where the page is published.
struct PageParser: Sendable {
  /// What earlier builds remember.
  let memory: BuildMemory
  /// The paths of the pages about which something was said when their front matter was read.
  let remarked: Set<String>
  /// A document without text; nil where none could be made, and then nothing is remembered.
  private let blank = try? Document("")

  /// The page, or what is wrong with its Markdown; a file that is remembered is not parsed before somebody asks.
  func parse(_ page: Page) -> (page: SitePage?, diagnostics: [Diagnostic]) {
    if let blank, let known = known(page) {
      return (site(page, PageText(of: page, blank: blank), known), known.complaints)
    }
    let file = page.file
    do throws(MarkupError) {
      let document = try Document(parsing: file, range: page.body)
      let fresh = PageMemory(
        content: Fingerprint(of: file.bytes),
        frontMatter: Fingerprint(of: page.frontMatter, in: file),
        opening: Self.ownSummary(of: page) == nil ? Self.opening(of: document) : [],
        words: document.wordCount,
        complaints: UnreadLinks.diagnostics(document, in: file) + Self.unclosed(document, in: file),
        record: record(of: page)
      )
      return (site(page, PageText(document, of: page), fresh), fresh.complaints)
    } catch {
      return (nil, [error.diagnostic(in: file)])
    }
  }

  /// What is remembered of the file as it is now.
  private func known(_ page: Page) -> PageMemory? {
    guard let known = memory.pages[Fingerprint(path: page.path)] else { return nil }
    if page.isRecalled { return known }
    guard known.content == Fingerprint(of: page.file.bytes) else { return nil }
    return known.with(record(of: page))
  }

  private func record(of page: Page) -> PageRecord? {
    remarked.contains(page.path) ? nil : PageRecord(of: page)
  }

  private func site(_ page: Page, _ text: PageText, _ memory: PageMemory) -> SitePage {
    SitePage(
      page: page,
      text: text,
      address: Self.address(of: page),
      summary: Self.summary(of: page, memory),
      memory: memory
    )
  }

  /// `journal/first.md` is published as `journal/first.html`; a slug replaces the last part, an introduction stands beside its folder.
  static func address(of page: Page) -> OutputPath {
    if page.kind == .front { return OutputPath("index.html") }
    if page.introduces == nil, page.common.slug == nil, let plain = plainAddress(of: page.path) {
      return plain
    }
    var parts = page.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let file = parts.removeLast()
    var stem = file
    if let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) { stem = String(file[..<dot]) }
    if page.introduces != nil, stem == "index", let folder = parts.popLast() { stem = folder }
    parts = parts.map(Slug.make)
    parts.append(page.common.slug?.value ?? Slug.make(stem))
    return OutputPath(parts.joined(separator: "/") + ".html")
  }

  /// The address of a file whose path is its address but for the ending, as most are.
  private static func plainAddress(of path: String) -> OutputPath? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let stem = String(path[..<dot])
    return Slug.isPath(stem) ? OutputPath(stem + ".html") : nil
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

  private static func summary(of page: Page, _ memory: PageMemory) -> String {
    ownSummary(of: page) ?? String(decoding: memory.opening, as: UTF8.self)
  }

  /// What the front matter says of the page, or nothing for a letter, which belongs to its writer; nil to take its opening.
  private static func ownSummary(of page: Page) -> String? {
    if let description = page.common.description { return description }
    if case .journal(let journal) = page.details, let summary = journal.summary { return summary }
    if case .letter = page.details { return "" }
    return nil
  }

  private static func opening(of document: Document) -> ArraySlice<UInt8> {
    let words = document.firstParagraph?.inlines.textBesideImages ?? ""
    return Array(Summary.firstSentences(of: plain(words)).utf8)[...]
  }
}
