import CCMarkGFM

extension TreeBuilder {
  mutating func addTable(_ node: LibraryNode) throws(MarkupError) {
    let index = nodes.count
    let headLine = headLine(node)
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

  /// The line (from 0) of a table's head: the last of the paragraph that the table was made of.
  func headLine(_ table: LibraryNode) -> Int {
    guard let head = table.pointee.first_child else { return 0 }
    if let row = head.pointee.next { return Int(row.pointee.start_line) - 3 }
    let first = Int(table.pointee.start_line) - 1
    var line = first
    while line + 1 < source.lineStarts.count {
      if isDelimiterRow(line + 1, of: head), says(line, head, startsAt: headStart(table, line)) {
        return line
      }
      line += 1
    }
    return first
  }

  /// Whether a line is the row of dashes under a head; one that has other than the head's columns makes no table.
  private func isDelimiterRow(_ line: Int, of head: LibraryNode) -> Bool {
    let bytes = source.bytes[Int(source.lineStarts[line])..<source.lineEnd(line)]
    guard bytes.contains(0x2D),
      bytes.allSatisfy({
        $0.isScannerSpace || $0 == 0x2D || $0 == 0x3A || $0 == 0x7C || $0 == 0x3E
      })
    else { return false }
    var cells = RowCells(source.bytes, rowStart(line)..<source.trimmedEnd(line))
    var child = head.pointee.first_child
    while let cell = child {
      guard cells.next() != nil else { return false }
      child = cell.pointee.next
    }
    return cells.next() == nil
  }

  /// Whether a line holds the cells of a row.
  private func says(_ line: Int, _ row: LibraryNode, startsAt start: Int?) -> Bool {
    var cells = RowCells(source.bytes, (start ?? rowStart(line))..<source.trimmedEnd(line))
    var child = row.pointee.first_child
    while let cell = child {
      guard let range = cells.next() else { return false }
      let text = Self.text(cell)
      guard source.bytes[range].filter({ $0 != 0x5C }).elementsEqual(text.filter { $0 != 0x5C })
      else { return false }
      child = cell.pointee.next
    }
    return cells.next() == nil
  }

  /// Where a row begins that is not its block's first line.
  private func rowStart(_ line: Int) -> Int {
    let end = source.trimmedEnd(line)
    var start = Int(source.lineStarts[line])
    while start < end, source.bytes[start].isMarkdownSpace || source.bytes[start] == 0x3E {
      start += 1
    }
    return start
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
    let first = start ?? rowStart(line)
    nodes.append(Node(kind: .tableRow, start: Int32(first), end: Int32(end)))
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
