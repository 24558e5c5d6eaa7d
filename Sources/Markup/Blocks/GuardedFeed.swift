import CCMarkGFM
import Diagnostics

/// Feeds a source to the library: at once when it is harmless, line by line and watching when a line of it might make the library work without bound.
struct GuardedFeed {
  /// A line with more marks than this at its start is not even shown to the library.
  private static let marksLimit = 100_000

  private let source: ParsedSource
  private let parser: UnsafeMutablePointer<cmark_parser>
  private let hasTables: Bool
  private var tables = TableCost()

  /// Feeds all of a source.
  static func feed(
    _ source: ParsedSource,
    to parser: UnsafeMutablePointer<cmark_parser>,
    _ extensions: SyntaxExtensions
  ) throws(MarkupError) {
    var feed = GuardedFeed(source, parser, extensions)
    if feed.isHarmless() {
      feed.feed(source.range)
    } else {
      try feed.feedLines()
    }
  }

  private init(
    _ source: ParsedSource,
    _ parser: UnsafeMutablePointer<cmark_parser>,
    _ extensions: SyntaxExtensions
  ) {
    self.source = source
    self.parser = parser
    self.hasTables = extensions.contains(.table) && source.contains(0x7C)
  }

  /// Feeds whole lines, the last of the source ended if its author did not.
  private func feed(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    source.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      let chars = (start + range.lowerBound).assumingMemoryBound(to: CChar.self)
      cmark_parser_feed(parser, chars, range.count)
      let last = bytes[range.upperBound - 1]
      if last != 0x0A, last != 0x0D { cmark_parser_feed(parser, "\n", 1) }
    }
  }

  private func lineRange(_ line: Int) -> Range<Int> {
    let starts = source.lineStarts
    let end = line + 1 < starts.count ? Int(starts[line + 1]) : source.range.upperBound
    return Int(starts[line])..<end
  }

  /// Whether nothing can be nested too deeply, and no table can cost much.
  private func isHarmless() -> Bool {
    var cost = TableCost()
    return source.bytes.withUnsafeBufferPointer { bytes in
      for line in source.lineStarts.indices {
        let range = lineRange(line)
        guard hasTables || mayBeDeep(bytes, range) else { continue }
        let shape = LineShape(bytes, range.lowerBound, range.upperBound)
        if shape.prefixColumns > Document.blockDepthLimit { return false }
        if hasTables { cost.guess(shape, range.count) }
        if cost.isNotable { return false }
      }
      return true
    }
  }

  /// Whether a line is long enough to nest deeply, and begins as one that does.
  private func mayBeDeep(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > Document.blockDepthLimit / 4 else { return false }
    for index in range.lowerBound..<range.lowerBound + 4 {
      let byte = bytes[index]
      if byte.isASCIILetter || byte > 0x7F { return false }
    }
    return true
  }

  private mutating func feedLines() throws(MarkupError) {
    for line in source.lineStarts.indices {
      let range = lineRange(line)
      let shape = source.bytes.withUnsafeBufferPointer {
        LineShape($0, range.lowerBound, range.upperBound)
      }
      let span = SourceSpan(range.lowerBound, source.lineEnd(line))
      let before = currentType
      if shape.prefixMarks > Self.marksLimit, before != CMARK_NODE_CODE_BLOCK.rawValue,
        before != CMARK_NODE_HTML_BLOCK.rawValue
      {
        throw .blocksTooDeep(span)
      }
      if hasTables { try addTableCost(shape, range, span) }
      let paragraph = openParagraph
      feed(range)
      if hasTables, let open = openParagraph {
        tables.addToParagraph(shape, range.count, isFirst: paragraph != open)
      }
      if shape.prefixColumns > Document.blockDepthLimit, depth > Document.blockDepthLimit {
        throw .blocksTooDeep(span)
      }
    }
  }

  /// Adds what a line costs, judged by what the library has open.
  private mutating func addTableCost(
    _ shape: LineShape,
    _ range: Range<Int>,
    _ span: SourceSpan
  ) throws(MarkupError) {
    guard !shape.isBlank, let current = parser.pointee.current else { return }
    if let table = openTable(current) {
      var cells = RowCells(source.bytes, range)
      var count = 0
      while cells.next() != nil { count += 1 }
      let columns = Int(cmark_gfm_extensions_get_table_columns(table))
      tables.addRow(shape, columns: columns, cells: count)
    } else if shape.isDelimiterRow, currentType == CMARK_NODE_PARAGRAPH.rawValue {
      tables.addHead(shape)
    }
    if tables.isTooHigh { throw .tableTooCostly(span) }
    if tables.isTooEmpty { throw .tableTooEmpty(span) }
  }

  private var currentType: UInt32 { UInt32(parser.pointee.current.pointee.type) }

  /// The line that the open paragraph begins on, if a paragraph is open.
  private var openParagraph: Int32? {
    currentType == CMARK_NODE_PARAGRAPH.rawValue
      ? parser.pointee.current.pointee.start_line : nil
  }

  private func openTable(_ current: LibraryNode) -> LibraryNode? {
    if current.pointee.type == Library.tableType { return current }
    let isInside =
      current.pointee.type == Library.tableRowType || current.pointee.type == Library.tableCellType
    return isInside ? current.pointee.parent.flatMap(openTable) : nil
  }

  /// How many blocks are open around the last line.
  private var depth: Int {
    var depth = 0
    var node = parser.pointee.current
    while let parent = node?.pointee.parent {
      depth += 1
      node = parent
    }
    return depth
  }
}
