import CCMarkGFM
import Markup
import Testing

/// Compares our reading of inlines with libcmark-gfm's own, which Markup does not use.
@Suite(.serialized) struct LibraryAgreementTests {
  /// The library's HTML; it is not safe on many threads, and nothing else here calls it.
  private func libraryHTML(_ text: String, _ extensions: [String]) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_UNSAFE) else { return "" }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return "" }
    defer { cmark_node_free(root) }
    let list = cmark_parser_get_syntax_extensions(parser)
    guard let html = cmark_render_html(root, CMARK_OPT_UNSAFE, list) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }

  /// Without what we read otherwise on purpose: runs of tildes of unequal length, white space behind a
  /// backslash and a line ending, `![^` without footnotes, addresses behind a bracket that nothing closes.
  private static let pieces = RandomMarkup.pieces.filter {
    !["~", "\\\n", "\\", "\0", "[^1]"].contains($0)
  }

  @Test(arguments: 1...10)
  func `without extensions the library writes the same`(_ seed: Int) throws {
    var random = RandomMarkup(seed: UInt64(seed))
    for _ in 0..<200 {
      let text = random.soup(Self.pieces)
      #expect(
        try Document(text, extensions: []).html() == libraryHTML(text, []),
        "\(text.debugDescription)"
      )
    }
  }

  @Test(arguments: 1...10)
  func `with tables and strikethrough the library writes the same`(_ seed: Int) throws {
    var random = RandomMarkup(seed: UInt64(100 + seed))
    for _ in 0..<200 {
      let text = random.soup(Self.pieces)
      let html = try Document(text, extensions: [.table, .strikethrough]).html()
      #expect(html == libraryHTML(text, ["table", "strikethrough"]), "\(text.debugDescription)")
    }
  }

  @Test(arguments: 1...10)
  func `with automatic links the library writes the same`(_ seed: Int) throws {
    var random = RandomMarkup(seed: UInt64(200 + seed))
    let pieces = Self.pieces.filter { !$0.contains("[") && !$0.contains("]") }
    for _ in 0..<200 {
      let text = random.soup(pieces)
      let html = try Document(text, extensions: [.autolink]).html()
      #expect(html == libraryHTML(text, ["autolink"]), "\(text.debugDescription)")
    }
  }
}
