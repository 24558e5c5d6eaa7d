import CCMarkGFM
import Diagnostics

/// Turns the library's blocks, and the inlines found in their text, into the flat tree.
struct TreeBuilder {
  let source: ParsedSource
  let extensions: SyntaxExtensions
  var inlines: InlineParser
  var nodes: [Node] = []
  var segments: [Segment] = []
  var footnotes: [FootnoteRecord]
  /// The footnotes in the order of first reference.
  var footnoteOrder: [Int] = []
  /// Whether references give numbers to footnotes; not in text that is not rendered.
  var countsReferences = true
  var misalignments = 0
  /// The text since the last node.
  var pending: [PendingSegment] = []
  /// Inlines that are open, and how many of them are links.
  var open: [Int] = []
  var openLinks = 0
  var mayHoldMail = false
  /// How many bytes of the next paragraph are a task's marker.
  var skip = 0

  static func build(
    _ source: ParsedSource,
    _ extensions: SyntaxExtensions
  ) throws(MarkupError) -> FinishedTree {
    let tree = try BlockTree(source, extensions)
    var builder = TreeBuilder(source, extensions, tree)
    try builder.addChildren(of: tree.root, limit: Int32(source.range.upperBound))
    let bodyCount = builder.nodes.count
    try builder.addFootnotes(tree.footnotes)
    return FinishedTree(
      nodes: builder.nodes,
      bodyCount: bodyCount,
      footnotes: builder.footnotes,
      segments: builder.segments,
      links: builder.inlines.links,
      pool: builder.inlines.pool,
      misalignments: builder.misalignments
    )
  }

  private init(
    _ source: ParsedSource,
    _ extensions: SyntaxExtensions,
    _ tree: borrowing BlockTree
  ) {
    self.source = source
    self.extensions = extensions
    self.footnotes = Array(
      repeating: FootnoteRecord(label: ByteSlice()),
      count: tree.footnotes.count
    )
    self.inlines = InlineParser(
      extensions,
      references: tree.references,
      footnotes: FootnoteIndex(tree.footnotes),
      sourceCount: source.range.count
    )
    nodes.reserveCapacity(64 + source.range.count / 24)
  }
}

extension TreeBuilder {
  /// Adds the blocks inside one, the last of them ending before `limit`; returns where the last ends, 0 for none.
  @discardableResult
  mutating func addChildren(of parent: LibraryNode, limit: Int32) throws(MarkupError) -> Int32 {
    var end: Int32 = 0
    var child = parent.pointee.first_child
    while let node = child {
      child = node.pointee.next
      let limit = child.map { start($0) } ?? limit
      guard node.pointee.type != UInt16(CMARK_NODE_FOOTNOTE_DEFINITION.rawValue) else { continue }
      let index = nodes.count
      try addBlock(node, limit)
      if index < nodes.count {
        nodes[index].next = Int32(nodes.count)
        end = nodes[index].end
      }
    }
    return end
  }

  private mutating func addBlock(_ node: LibraryNode, _ limit: Int32) throws(MarkupError) {
    switch UInt32(node.pointee.type) {
    case CMARK_NODE_PARAGRAPH.rawValue: try addParagraph(node)
    case CMARK_NODE_HEADING.rawValue: try addHeading(node)
    case CMARK_NODE_BLOCK_QUOTE.rawValue: try addContainer(.blockQuote, node, limit)
    case CMARK_NODE_LIST.rawValue: try addList(node, limit)
    case CMARK_NODE_ITEM.rawValue: try addItem(node, limit)
    case CMARK_NODE_CODE_BLOCK.rawValue: addCodeBlock(node, limit)
    case CMARK_NODE_HTML_BLOCK.rawValue: addHTMLBlock(node)
    case CMARK_NODE_THEMATIC_BREAK.rawValue:
      let end = Int32(source.trimmedEnd(Int(node.pointee.start_line) - 1))
      nodes.append(Node(kind: .thematicBreak, start: start(node), end: end))
    default:
      if node.pointee.type == Library.tableType { try addTable(node) }
    }
  }

  /// Where a block of the library begins.
  func start(_ node: LibraryNode) -> Int32 {
    let line = Int(node.pointee.start_line) - 1
    guard line >= 0, line < source.lineStarts.count else {
      // A paragraph that the library cut off the head of a table has no place of its own.
      return node.pointee.next.map { start($0) } ?? Int32(source.range.lowerBound)
    }
    var column = node.pointee.start_column - 1
    if node.pointee.type == UInt16(CMARK_NODE_FOOTNOTE_DEFINITION.rawValue) {
      column -= node.pointee.internal_offset
    }
    return source.lineStarts[line] + max(0, column)
  }

  private mutating func addContainer(
    _ kind: NodeKind,
    _ node: LibraryNode,
    _ limit: Int32
  ) throws(MarkupError) {
    let index = nodes.count
    let start = start(node)
    nodes.append(Node(kind: kind, start: start, end: start + 1))
    nodes[index].end = max(start + 1, try addChildren(of: node, limit: limit))
  }

  private mutating func addList(_ node: LibraryNode, _ limit: Int32) throws(MarkupError) {
    let index = nodes.count
    try addContainer(.list, node, limit)
    let list = node.pointee.as.list
    var flags: UInt8 = list.tight ? Node.Flag.tight : 0
    if list.list_type == CMARK_ORDERED_LIST {
      flags |= Node.Flag.ordered
      nodes[index].extra = list.start
      nodes[index].detail = list.delimiter == CMARK_PAREN_DELIM ? 0x29 : 0x2E
    } else {
      nodes[index].detail = UInt16(list.bullet_char)
    }
    nodes[index].flags = flags
  }

  private mutating func addItem(_ node: LibraryNode, _ limit: Int32) throws(MarkupError) {
    let index = nodes.count
    let start = start(node)
    var marker = Int(start)
    while marker < source.range.upperBound, source.bytes[marker].isASCIIDigit { marker += 1 }
    nodes.append(Node(kind: .listItem, start: start, end: Int32(marker + 1)))
    if let first = node.pointee.first_child, let task = task(first) {
      nodes[index].flags = task.isDone ? Node.Flag.task | Node.Flag.done : Node.Flag.task
      skip = task.length
    }
    nodes[index].end = max(nodes[index].end, try addChildren(of: node, limit: limit))
  }
}
