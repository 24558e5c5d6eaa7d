import CCMarkGFM

extension TreeBuilder {
  /// Adds the footnotes: those referred to by number, then the rest, in whose text references do not count.
  mutating func addFootnotes(_ definitions: [LibraryNode]) throws(MarkupError) {
    var next = 0
    while next < footnoteOrder.count {
      try addFootnote(definitions[footnoteOrder[next]], footnoteOrder[next])
      next += 1
    }
    countsReferences = false
    for index in definitions.indices where footnotes[index].number == 0 {
      try addFootnote(definitions[index], index)
    }
  }

  private mutating func addFootnote(_ node: LibraryNode, _ footnote: Int) throws(MarkupError) {
    let index = nodes.count
    let start = start(node)
    let label = node.pointee.as.literal
    let end = start + label.len + 4
    footnotes[footnote].label = .source(Int(start) + 2, Int(label.len))
    footnotes[footnote].node = Int32(index)
    var block = Node(kind: .footnoteDefinition, start: start, end: end)
    block.extra = Int32(footnote)
    nodes.append(block)
    let limit = node.pointee.next.map { self.start($0) } ?? Int32(source.range.upperBound)
    nodes[index].end = max(end, try addChildren(of: node, limit: limit))
    nodes[index].next = Int32(nodes.count)
  }
}
