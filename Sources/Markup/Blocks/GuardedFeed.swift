import CCMarkGFM

/// Feeds a source to the library, line by line where a line could make it work without bound.
enum GuardedFeed {
  static func feed(
    _ source: ParsedSource,
    to parser: UnsafeMutablePointer<cmark_parser>,
    _ extensions: SyntaxExtensions
  ) throws(MarkupError) {
    let range = source.range
    source.bytes.withUnsafeBytes { bytes in
      if range.count > 0, let start = bytes.baseAddress {
        let chars = (start + range.lowerBound).assumingMemoryBound(to: CChar.self)
        cmark_parser_feed(parser, chars, range.count)
      }
    }
    if let last = source.bytes[range].last, last != 0x0A, last != 0x0D {
      cmark_parser_feed(parser, "\n", 1)
    }
  }
}
