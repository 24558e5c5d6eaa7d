import Diagnostics
import Markup

/// Checks that every span of a document says what its node says; collects what is wrong.
struct SpanCheck {
  let bytes: [UInt8]
  var faults: [String] = []
  /// For each byte of the source, whether a node's own text or address covers it.
  var covered: [Bool]

  init(_ document: Document, _ bytes: [UInt8], _ range: SourceSpan? = nil) {
    self.bytes = bytes
    self.covered = Array(repeating: false, count: bytes.count)
    let whole = range ?? SourceSpan(0, bytes.count)
    check(document.blocks, in: whole)
    for footnote in document.footnotes + document.unreferencedFootnotes {
      checkFootnote(footnote, in: whole)
    }
  }

  func source(_ span: SourceSpan) -> ArraySlice<UInt8> {
    guard span.start >= 0, span.end <= bytes.count else { return [] }
    return bytes[span.range]
  }

  mutating func fault(_ what: String, _ span: SourceSpan) {
    let text = String(decoding: source(span), as: UTF8.self)
    faults.append("\(what) at \(span.start)..<\(span.end): '\(text)'")
  }

  mutating func require(_ holds: Bool, _ what: String, _ span: SourceSpan) {
    if !holds { fault(what, span) }
  }

  mutating func cover(_ span: SourceSpan) {
    for index in span.range where index < covered.count { covered[index] = true }
  }

  /// Order and nesting of siblings.
  mutating func place(_ span: SourceSpan, _ parent: SourceSpan, _ last: inout Int, _ what: String) {
    require(
      span.start >= parent.start && span.end <= parent.end,
      "\(what) outside its parent",
      span
    )
    require(span.start >= last, "\(what) overlaps the one before", span)
    last = max(last, span.end)
  }
}

extension SpanCheck {
  mutating func check(_ blocks: Blocks, in parent: SourceSpan) {
    var last = parent.start
    for block in blocks {
      let span = block.span
      place(span, parent, &last, "block")
      require(!span.range.isEmpty, "empty block", span)
      check(block)
    }
  }

  private mutating func check(_ block: Block) {
    let span = block.span
    let source = source(span)
    switch block {
    case .paragraph(let block): check(block.inlines, in: span)
    case .heading(let block): check(block.inlines, in: span)
    case .blockQuote(let block):
      require(source.first == 0x3E, "quote without mark", span)
      check(block.blocks, in: span)
    case .list(let list): check(list, in: span)
    case .listItem(let item):
      require("-+*0123456789".utf8.contains(source.first ?? 0), "item without mark", span)
      check(item.blocks, in: span)
    case .codeBlock: cover(span)
    case .htmlBlock:
      require(source.first == 0x3C, "HTML without <", span)
      cover(span)
    case .thematicBreak: require("-*_".utf8.contains(source.first ?? 0), "odd break", span)
    case .table(let table): check(table, in: span)
    case .footnoteDefinition: fault("footnote in place", span)
    }
  }

  private mutating func check(_ list: List, in span: SourceSpan) {
    var last = span.start
    for item in list.items {
      place(item.span, span, &last, "item")
      check(.listItem(item))
    }
  }

  private mutating func check(_ table: Table, in span: SourceSpan) {
    var last = span.start
    for row in [table.header] + Array(table.rows) {
      place(row.span, span, &last, "row")
      var lastCell = row.span.start
      for cell in row.cells {
        place(cell.span, row.span, &lastCell, "cell")
        check(cell.inlines, in: cell.span)
      }
    }
  }

  mutating func checkFootnote(_ footnote: FootnoteDefinition, in parent: SourceSpan) {
    let span = footnote.span
    require(span.start >= parent.start && span.end <= parent.end, "footnote outside", span)
    require(source(span).starts(with: "[^\(footnote.label)]:".utf8), "footnote's label", span)
    cover(SourceSpan(span.start, span.start + footnote.label.utf8.count + 4))
    check(footnote.blocks, in: span)
  }
}
