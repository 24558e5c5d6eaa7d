import Diagnostics

/// Makes locations that share the text of their line, so that a thousand messages about one line of
/// a megabyte hold one megabyte.
struct LineExcerpts {
  private var last: (path: String, line: Int, text: String)?

  /// The location of `span` in `file`.
  mutating func location(of span: SourceSpan, in file: SourceFile) -> SourceLocation {
    let start = file.position(at: span.start)
    return SourceLocation(
      path: file.path,
      start: start,
      end: file.position(at: span.end),
      excerpt: excerpt(of: start.line, in: file)
    )
  }

  private mutating func excerpt(of line: Int, in file: SourceFile) -> String {
    if let last, last.line == line, last.path == file.path { return last.text }
    let text = file.text(file.span(ofLine: line))
    last = (file.path, line, text)
    return text
  }
}
