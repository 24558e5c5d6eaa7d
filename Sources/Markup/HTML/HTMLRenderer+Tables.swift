extension HTMLRenderer {
  /// Writes a table; one that would be too wide for a telephone gets a frame that scrolls, which a keyboard reaches.
  mutating func renderTable(_ index: Int, _ node: Node) {
    let alignments = Table(handle: NodeHandle(storage: storage, index: index)).alignments
    beginLine()
    let start = out.count
    var widths = Array(repeating: 0, count: alignments.count)
    out.append("<table>\n<thead>\n")
    var row = index + 1
    renderRow(row, alignments, isHeader: true, &widths)
    out.append("</thead>\n")
    row = Int(storage.nodes[row].next)
    if row < Int(node.next) {
      out.append("<tbody>\n")
      while row < Int(node.next) {
        renderRow(row, alignments, isHeader: false, &widths)
        row = Int(storage.nodes[row].next)
      }
      out.append("</tbody>\n")
    }
    out.append("</table>\n")
    if TableWidth.isWide(widths), let label = options.tableLabel {
      frame(index, from: start, label)
    }
  }

  private mutating func frame(_ index: Int, from start: Int, _ label: @Sendable (String) -> String)
  {
    let header = Table(handle: NodeHandle(storage: storage, index: index)).header
    let columns = header.cells.map(\.inlines.plainText).filter { !$0.isEmpty }
    let table = Array(out[start...])
    out.removeSubrange(start...)
    out.append("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"")
    appendEscaped(label(columns.joined(separator: ", ")))
    out.append("\">\n")
    out.append(contentsOf: table)
    out.append("</div>\n")
  }

  private mutating func renderRow(
    _ index: Int,
    _ alignments: [Table.Alignment],
    isHeader: Bool,
    _ widths: inout [Int]
  ) {
    out.append("<tr>\n")
    var cell = index + 1
    let end = Int(storage.nodes[index].next)
    while cell < end {
      let node = storage.nodes[cell]
      let column = Int(node.detail)
      out.append(isHeader ? "<th" : "<td")
      appendAlignment(alignments[column])
      if isHeader, !options.isSpecification { out.append(" scope=\"col\"") }
      out.append(0x3E)
      let text = out.count
      renderText(of: cell)
      widths[column] = max(widths[column], TableWidth.longestWord(out[text...]))
      out.append(isHeader ? "</th>\n" : "</td>\n")
      cell = Int(node.next)
    }
    out.append("</tr>\n")
  }

  private mutating func appendAlignment(_ alignment: Table.Alignment) {
    guard alignment != .none else { return }
    out.append(options.isSpecification ? " align=\"" : " class=\"align-")
    switch alignment {
    case .none, .left: out.append("left\"")
    case .center: out.append("center\"")
    case .right: out.append("right\"")
    }
  }
}
