import Diagnostics

extension TreeBuilder {
  /// Adds a block and the inlines in its text, whose place in the source is in `inlines.map`.
  mutating func addTextBlock(
    _ block: Node,
    _ text: UnsafeMutableBufferPointer<UInt8>,
    keepsSpan: Bool = false
  ) throws(MarkupError) {
    let index = nodes.count
    var count = text.count
    while count > 0, text[count - 1].isMarkdownSpace { count -= 1 }
    nodes.append(block)
    if !keepsSpan {
      nodes[index].start = inlines.map.start(0)
      nodes[index].end = inlines.map.end(Int32(count))
    }
    guard count > 0, let base = text.baseAddress else { return }
    // The library ends a text with a NUL; its scanners need one where ours ends.
    let last = base[count]
    base[count] = 0
    defer { base[count] = last }
    let buffer = UnsafeMutableBufferPointer(start: base, count: count + 1)
    try inlines.parse(buffer, count)
    mayHoldMail =
      extensions.contains(.autolink)
      && ByteSearch.first(0x40, in: UnsafeBufferPointer(buffer)) != nil
    try addMarks(count)
  }

  /// Walks the marks of a block; what lies between them is text.
  private mutating func addMarks(_ count: Int) throws(MarkupError) {
    open.removeAll(keepingCapacity: true)
    openLinks = 0
    var position: Int32 = 0
    for index in inlines.marks.indices {
      let mark = inlines.marks[index]
      if mark.start > position { addText(position, mark.start) }
      position = mark.end
      switch mark.kind {
      case .escape: addEscape(mark)
      case .entity: addEntity(mark)
      case .close: closeInline(mark)
      case .openEmphasis, .openStrong, .openStrikethrough, .openLink, .openImage:
        try openInline(mark)
      default: addLeaf(mark)
      }
    }
    if Int(position) < count { addText(position, Int32(count)) }
    flushText()
  }

  private mutating func openInline(_ mark: Mark) throws(MarkupError) {
    flushText()
    let kind: NodeKind =
      switch mark.kind {
      case .openEmphasis: .emphasis
      case .openStrong: .strong
      case .openStrikethrough: .strikethrough
      case .openImage: .image
      default: .link
      }
    let start = inlines.map.start(mark.start)
    guard open.count < Document.inlineDepthLimit else {
      throw .inlinesTooDeep(SourceSpan(Int(start), Int(inlines.map.end(mark.end))))
    }
    var node = Node(kind: kind, start: start, end: start)
    if kind == .link || kind == .image { node.extra = mark.payload }
    if kind == .link { openLinks += 1 }
    open.append(nodes.count)
    nodes.append(node)
  }

  private mutating func closeInline(_ mark: Mark) {
    flushText()
    guard let index = open.popLast() else { return }
    nodes[index].end = inlines.map.end(mark.end)
    nodes[index].next = Int32(nodes.count)
    if nodes[index].kind == .link { openLinks -= 1 }
  }

  private mutating func addLeaf(_ mark: Mark) {
    flushText()
    var node = Node(
      kind: .text,
      start: inlines.map.start(mark.start),
      end: inlines.map.end(mark.end)
    )
    switch mark.kind {
    case .code:
      node.kind = .codeSpan
      node.literal = code(mark)
    case .html:
      node.kind = .inlineHTML
      node.literal = inlines.slice(Int(mark.start), Int(mark.end))
    case .softBreak, .hardBreak:
      node.kind = mark.kind == .softBreak ? .softBreak : .hardBreak
      node.end = lineBreakEnd(mark)
    case .footnote: addReference(&node, Int(mark.payload))
    default:
      addAutomaticLink(mark)
      return
    }
    append(node)
  }

  mutating func append(_ node: Node) {
    nodes.append(node)
    nodes[nodes.count - 1].next = Int32(nodes.count)
  }

  /// Where a line break ends in the source: behind the line ending, before the marks of the containers.
  private mutating func lineBreakEnd(_ mark: Mark) -> Int32 {
    guard inlines.map.isExact else { return inlines.map.end(mark.end) }
    var newline = mark.start
    while inlines.text[Int(newline)] != 0x0A { newline += 1 }
    let end = inlines.map.start(newline)
    let bytes = source.bytes
    let isPair =
      Int(end) + 1 < source.range.upperBound && bytes[Int(end)] == 0x0D
      && bytes[Int(end) + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  private mutating func addAutomaticLink(_ mark: Mark) {
    let isAngle = mark.kind == .autolink
    var link = Node(
      kind: .link,
      start: inlines.map.start(mark.start),
      end: inlines.map.end(mark.end)
    )
    link.extra = mark.payload
    let index = nodes.count
    nodes.append(link)
    openLinks += 1
    if isAngle {
      addAddress(mark)
    } else {
      addText(mark.start, mark.end)
    }
    flushText()
    openLinks -= 1
    nodes[index].next = Int32(nodes.count)
  }

  /// The text of an autolink in angle brackets: its entities are decoded, its backslashes are not.
  private mutating func addAddress(_ mark: Mark) {
    let end = mark.end - 1
    var position = mark.start + 1
    var start = position
    while position < end {
      guard inlines.text[Int(position)] == 0x26,
        let entity = inlines.entity(at: Int(position), before: Int(end))
      else {
        position += 1
        continue
      }
      if start < position { addText(start, position) }
      addEntity(entity)
      position = entity.end
      start = position
    }
    if start < end { addText(start, end) }
  }

  private mutating func addReference(_ node: inout Node, _ footnote: Int) {
    node.kind = .footnoteReference
    node.extra = Int32(footnote)
    guard countsReferences else { return }
    if footnotes[footnote].number == 0 {
      footnoteOrder.append(footnote)
      footnotes[footnote].number = Int32(footnoteOrder.count)
    }
    footnotes[footnote].references += 1
    node.literal.count = footnotes[footnote].references
  }

  /// The text of a code span: line endings as spaces, and one space of padding taken off.
  private mutating func code(_ mark: Mark) -> ByteSlice {
    var start = Int(mark.start + mark.payload)
    var end = Int(mark.end - mark.payload)
    let text = inlines.text
    func isSpace(_ index: Int) -> Bool { text[index] == 0x20 || text[index] == 0x0A }
    if end - start >= 2, isSpace(start), isSpace(end - 1),
      (start..<end).contains(where: { !isSpace($0) })
    {
      start += 1
      end -= 1
    }
    guard text[start..<end].contains(0x0A) else { return inlines.slice(start, end) }
    let first = inlines.pool.count
    inlines.pool.append(contentsOf: text[start..<end].lazy.map { $0 == 0x0A ? 0x20 : $0 })
    return .pool(first, end - start)
  }
}
