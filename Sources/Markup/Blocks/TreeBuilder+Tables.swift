import CCMarkGFM

extension TreeBuilder {
  mutating func addTable(_ node: LibraryNode) throws(MarkupError) {
    let index = nodes.count
    // The head is the last line of the paragraph that the table was made of.
    var headLine = Int(node.pointee.start_line) - 1
    if let before = node.pointee.prev, before.pointee.start_line == 0 {
      headLine += Self.lineCount(Self.text(before))
    }
    nodes.append(Node(kind: .table, start: start(node), end: 0))
    nodes[index].literal = alignments(node)
    var isHead = true
    var child = node.pointee.first_child
    var last = headLine + 1
    while let row = child {
      let line = isHead ? headLine : Int(row.pointee.start_line) - 1
      last = max(last, line)
      try addRow(row, line, isHead ? headStart(node, headLine) : nil)
      isHead = false
      child = row.pointee.next
    }
    nodes[index].start = nodes[index + 1].start
    nodes[index].end = Int32(source.trimmedEnd(min(last, source.lineStarts.count - 1)))
  }

  /// Where the head begins, if the library knows: behind the mark of a list item it could not be found again.
  private func headStart(_ table: LibraryNode, _ line: Int) -> Int? {
    line == Int(table.pointee.start_line) - 1 ? Int(start(table)) : nil
  }

  private mutating func addRow(
    _ row: LibraryNode,
    _ line: Int,
    _ start: Int?
  ) throws(MarkupError) {
    let index = nodes.count
    let end = source.trimmedEnd(line)
    var first = start ?? Int(source.lineStarts[line])
    if start == nil {
      while first < end, source.bytes[first].isMarkdownSpace || source.bytes[first] == 0x3E {
        first += 1
      }
    }
    nodes.append(Node(kind: .tableRow, start: Int32(first), end: Int32(end)))
    if start != nil || nodes[index - 1].kind == .table { nodes[index].flags = Node.Flag.header }
    var cells = RowCells(source.bytes, first..<end)
    var column = 0
    var child = row.pointee.first_child
    while let cell = child {
      let cellIndex = nodes.count
      try addCell(cell, cells.next() ?? end..<end, column)
      nodes[cellIndex].next = Int32(nodes.count)
      column += 1
      child = cell.pointee.next
    }
    nodes[index].next = Int32(nodes.count)
  }

  private mutating func addCell(
    _ cell: LibraryNode,
    _ range: Range<Int>,
    _ column: Int
  ) throws(MarkupError) {
    let text = Self.text(cell)
    var block = Node(
      kind: .tableCell,
      start: Int32(range.lowerBound),
      end: Int32(range.upperBound)
    )
    block.detail = UInt16(truncatingIfNeeded: column)
    if !alignCell(text, range) {
      misalignments += 1
      inlines.map.giveUp(start: block.start, end: block.end)
    }
    try addTextBlock(block, text, keepsSpan: true)
  }

  /// Aligns a cell's text, from which the library took the backslash of each `\|`.
  private mutating func alignCell(
    _ text: UnsafeMutableBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    inlines.map.reset()
    inlines.map.add(content: 0, source: Int32(range.lowerBound))
    var place = range.lowerBound
    for position in 0..<text.count {
      guard place < range.upperBound else { return false }
      if source.bytes[place] == 0x5C, place + 1 < range.upperBound, source.bytes[place + 1] == 0x7C
      {
        place += 1
        if position == 0 { inlines.map.reset() }
        inlines.map.add(content: Int32(position), source: Int32(place), dropsBackslash: true)
      }
      guard source.bytes[place] == text[position] else { return false }
      place += 1
    }
    return place == range.upperBound
  }

  private mutating func alignments(_ table: LibraryNode) -> ByteSlice {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    let letters = cmark_gfm_extensions_get_table_alignments(table)
    let start = inlines.pool.count
    for column in 0..<count {
      let alignment: Table.Alignment =
        switch letters?[column] {
        case 0x6C: .left
        case 0x63: .center
        case 0x72: .right
        default: .none
        }
      inlines.pool.append(alignment.rawValue)
    }
    return .pool(start, count)
  }
}
