import CCMarkGFM

/// The library's tree of blocks, whose paragraphs, headings and cells keep their text as it stands in the source, without the containers' marks.
///
/// The library's own reading of inlines is left out: it sets a table shared by the whole process while it runs,
/// reports wrong places, and takes quadratic time on small inputs. `InlineParser` reads them instead,
/// with the library's scanners, entities, character classes and link reference definitions.
struct BlockTree: ~Copyable {
  let root: LibraryNode
  /// The link reference definitions of the document.
  let references: UnsafeMutablePointer<cmark_map>
  /// The footnote definitions in the order of the source.
  let footnotes: [LibraryNode]
  private let parser: UnsafeMutablePointer<cmark_parser>

  /// Reads the blocks of a source.
  init(_ source: ParsedSource, _ extensions: SyntaxExtensions) throws(MarkupError) {
    let options = extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    guard let parser = cmark_parser_new(options),
      let map = cmark_reference_map_new(parser.pointee.mem)
    else { throw .outOfMemory }
    if extensions.contains(.table) {
      cmark_parser_attach_syntax_extension(parser, Library.tables)
    }
    do throws(MarkupError) {
      try GuardedFeed.feed(source, to: parser, extensions)
    } catch {
      cmark_map_free(map)
      cmark_parser_free(parser)
      throw error
    }
    // Blank, so that an open paragraph is closed and its link reference definitions are read.
    if parser.pointee.current.pointee.type == UInt16(CMARK_NODE_PARAGRAPH.rawValue) {
      cmark_parser_feed(parser, "\r", 1)
    }
    let footnotes = Self.keepText(of: parser.pointee.root)
    guard let references = parser.pointee.refmap else { throw .outOfMemory }
    parser.pointee.refmap = map
    // The definitions stay where they are: the library would drop them, since it sees no reference.
    parser.pointee.options &= ~CMARK_OPT_FOOTNOTES
    guard let root = cmark_parser_finish(parser) else {
      cmark_map_free(references)
      cmark_parser_free(parser)
      throw .outOfMemory
    }
    self.root = root
    self.references = references
    self.footnotes = footnotes
    self.parser = parser
  }

  deinit {
    cmark_node_free(root)
    cmark_map_free(references)
    cmark_parser_free(parser)
  }

  /// Marks every block that holds text as raw; returns the footnote definitions.
  private static func keepText(of root: LibraryNode) -> [LibraryNode] {
    var footnotes: [LibraryNode] = []
    var node = root
    while true {
      let type = node.pointee.type
      if type == UInt16(CMARK_NODE_PARAGRAPH.rawValue)
        || type == UInt16(CMARK_NODE_HEADING.rawValue)
        || type == Library.tableCellType
      {
        node.pointee.extension = Library.raw
      } else if type == UInt16(CMARK_NODE_FOOTNOTE_DEFINITION.rawValue) {
        footnotes.append(node)
      }
      if let child = node.pointee.first_child {
        node = child
        continue
      }
      while node != root, node.pointee.next == nil { node = node.pointee.parent }
      guard node != root, let next = node.pointee.next else { return footnotes }
      node = next
    }
  }
}
