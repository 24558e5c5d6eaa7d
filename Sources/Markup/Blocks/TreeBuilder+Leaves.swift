import CCMarkGFM

extension TreeBuilder {
  /// The marker of a task at the start of an item's first paragraph: `[ ]` or `[x]` and white space before more text.
  func task(_ paragraph: LibraryNode) -> (isDone: Bool, length: Int)? {
    guard extensions.contains(.taskList),
      paragraph.pointee.type == UInt16(CMARK_NODE_PARAGRAPH.rawValue)
    else { return nil }
    let text = Self.text(paragraph)
    guard text.count > 4, text[0] == 0x5B, text[2] == 0x5D,
      text[1] == 0x20 || text[1] | 0x20 == 0x78
    else { return nil }
    var length = 3
    while length < text.count, text[length] == 0x20 || text[length] == 0x09 { length += 1 }
    guard length > 3, length < text.count, text[length] != 0x0A else { return nil }
    return (text[1] != 0x20, length)
  }

  mutating func addParagraph(_ node: LibraryNode) throws(MarkupError) {
    let text = Self.text(node)
    let start = start(node)
    let lines = Self.lineCount(text)
    let skip = skip
    self.skip = 0
    let isCutOff = node.pointee.start_line == 0
    let last = Int(node.pointee.end_line)
    let first = (isCutOff ? node.pointee.next.map(headLine) ?? 0 : last) - lines
    if isCutOff ? !alignUnescaped(text, firstLine: first) : !align(text, firstLine: first) {
      misalignments += 1
      let line = max(0, min(last, source.lineStarts.count) - 1)
      inlines.map.giveUp(start: start, end: Int32(source.trimmedEnd(line)))
    }
    let rest = UnsafeMutableBufferPointer(rebasing: text[skip...])
    if skip > 0, inlines.map.isExact { inlines.map.dropFirst(Int32(skip)) }
    try addTextBlock(Node(kind: .paragraph, start: 0, end: 0), rest)
  }

  mutating func addHeading(_ node: LibraryNode) throws(MarkupError) {
    let heading = node.pointee.as.heading
    let text = Self.text(node)
    var block = Node(kind: .heading, detail: UInt16(heading.level), start: start(node), end: 0)
    let line = Int(node.pointee.start_line) - 1
    if heading.setext {
      let underline = alignSetext(text, firstLine: line, lastLine: Int(node.pointee.end_line))
      block.end = Int32(source.trimmedEnd(underline ?? line))
      if underline == nil { giveUp(block) }
      try addTextBlock(block, text, keepsSpan: true)
      return
    }
    block.end = Int32(source.trimmedEnd(line))
    inlines.map.reset()
    let offset = Int(block.start) + Int(node.pointee.internal_offset)
    if text.isEmpty || matches(text, at: offset) {
      inlines.map.add(content: 0, source: Int32(offset))
    } else {
      giveUp(block)
    }
    try addTextBlock(block, text, keepsSpan: true)
  }

  private mutating func giveUp(_ block: Node) {
    misalignments += 1
    inlines.map.giveUp(start: block.start, end: block.end)
  }

  mutating func addCodeBlock(_ node: LibraryNode, _ limit: Int32) {
    let code = node.pointee.as.code
    let literal = UnsafeBufferPointer(start: code.literal.data, count: Int(code.literal.len))
    let isFenced = code.fenced != 0
    let first = Int(node.pointee.start_line) - 1
    let lines = Self.lineCount(UnsafeMutableBufferPointer(mutating: literal))
    var last = first + lines - (isFenced ? 0 : 1)
    if isFenced, last + 1 < source.lineStarts.count, source.lineEnd(last + 1) <= limit,
      last + 1 < Int(node.pointee.end_line),
      isFence(last + 1, code.fence_char, Int(code.fence_length))
    {
      last += 1
    }
    var block = Node(kind: .codeBlock, start: start(node), end: 0)
    while last > first, isBlank(last, below: limit) { last -= 1 }
    block.end = max(
      block.start + 1,
      Int32(source.trimmedEnd(min(last, source.lineStarts.count - 1)))
    )
    block.flags = isFenced ? Node.Flag.fenced : 0
    block.literal = pooled(literal)
    if code.info.len > 0 {
      var record = LinkRecord(form: .inline)
      record.destination = pooled(
        UnsafeBufferPointer(start: code.info.data, count: Int(code.info.len))
      )
      block.extra = Int32(inlines.links.count)
      inlines.links.append(record)
    }
    nodes.append(block)
  }

  mutating func addHTMLBlock(_ node: LibraryNode) {
    let html = node.pointee.as.literal
    let literal = UnsafeBufferPointer(start: html.data, count: Int(html.len))
    let first = Int(node.pointee.start_line) - 1
    var last = first + Self.lineCount(UnsafeMutableBufferPointer(mutating: literal)) - 1
    last = min(last, source.lineStarts.count - 1)
    while last > first, isBlank(last, below: .max) { last -= 1 }
    var block = Node(kind: .htmlBlock, start: start(node), end: 0)
    block.end = max(block.start, Int32(source.trimmedEnd(last)))
    block.literal = pooled(literal)
    nodes.append(block)
  }

  /// Whether a line (from 0) holds nothing but white space and quote marks, or lies at or past the next block.
  private func isBlank(_ line: Int, below limit: Int32) -> Bool {
    guard line < source.lineStarts.count, source.lineStarts[line] < limit else { return true }
    for index in Int(source.lineStarts[line])..<source.lineEnd(line) {
      let byte = source.bytes[index]
      if !byte.isMarkdownSpace, byte != 0x3E { return false }
    }
    return true
  }

  /// Whether a line (from 0) closes a fence.
  private func isFence(_ line: Int, _ mark: UInt8, _ length: Int) -> Bool {
    var index = Int(source.lineStarts[line])
    let end = source.trimmedEnd(line)
    while index < end, source.bytes[index].isMarkdownSpace || source.bytes[index] == 0x3E {
      index += 1
    }
    guard end - index >= length else { return false }
    return source.bytes[index..<end].allSatisfy { $0 == mark }
  }

  private mutating func pooled(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteSlice {
    let start = inlines.pool.count
    inlines.pool.append(contentsOf: bytes)
    return .pool(start, bytes.count)
  }
}
