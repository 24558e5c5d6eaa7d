internal import Diagnostics
internal import Formats
internal import Markup

/// Writes raw HTML with its addresses as they are on the page that shows it.
enum RawHTMLWriter {
  /// The piece with each address that `table` knows written by `href`.
  static func write(
    _ html: RawHTML,
    _ table: LinkTable,
    _ href: (LinkTarget) -> String
  ) -> [UInt8]? {
    guard let rewrites = table.raw[html.span.start] else { return nil }
    let bytes = Array(html.utf8)
    var written: [UInt8] = []
    var copied = 0
    for rewrite in rewrites where rewrite.range.lowerBound >= copied {
      guard rewrite.range.upperBound <= bytes.count else { continue }
      written.append(contentsOf: bytes[copied..<rewrite.range.lowerBound])
      switch rewrite.text {
      case .address(let target): HTMLEscape.appendAttribute(href(target), to: &written)
      case .words(let words): written += words
      }
      copied = rewrite.range.upperBound
    }
    written.append(contentsOf: bytes[copied...])
    return written
  }
}
