extension HTMLRenderer {
  mutating func renderParagraph(_ index: Int, _ node: Node, _ isTight: Bool) {
    if index != backlinkParagraph, let figure = figure(index) {
      if !isTight { beginLine() }
      out.append(contentsOf: figure)
      if !isTight { out.append(0x0A) }
      return
    }
    if isTight {
      renderText(of: index)
      return
    }
    beginLine()
    out.append("<p>")
    renderText(of: index)
    if index == backlinkParagraph {
      out.append(0x20)
      renderBacklinks(openFootnote)
    }
    out.append("</p>\n")
  }

  mutating func renderHeading(_ index: Int, _ node: Node) {
    let level = min(max(Int(node.detail) + options.headingShift, 1), 6)
    beginLine()
    out.append("<h")
    out.append(decimal: level)
    if let id = headingIDs?[index] {
      out.append(" id=\"")
      appendEscaped(options.idPrefix + id)
      out.append(0x22)
    }
    out.append(0x3E)
    renderText(of: index)
    out.append("</h")
    out.append(decimal: level)
    out.append(">\n")
  }

  mutating func renderList(_ index: Int, _ node: Node) {
    let isOrdered = node.has(Node.Flag.ordered)
    beginLine()
    out.append(isOrdered ? "<ol" : "<ul")
    if isOrdered, node.extra != 1 {
      out.append(" start=\"")
      out.append(decimal: Int(node.extra))
      out.append(0x22)
    }
    if isGallery(index, node) { out.append(" class=\"gallery\"") }
    out.append(">\n")
    var item = index + 1
    while item < Int(node.next) {
      renderItem(item, isTight: node.has(Node.Flag.tight))
      item = Int(storage.nodes[item].next)
    }
    out.append(isOrdered ? "</ol>\n" : "</ul>\n")
  }

  private mutating func renderItem(_ index: Int, isTight: Bool) {
    let node = storage.nodes[index]
    if hidden.contains(node.start), node.end <= hidden.upperBound { return }
    beginLine()
    out.append("<li>")
    var first = index + 1
    if node.has(Node.Flag.task) {
      if options.isSpecification || isTight {
        appendBox(isDone: node.has(Node.Flag.done))
      } else {
        beginLine()
        out.append("<p>")
        appendBox(isDone: node.has(Node.Flag.done))
        renderText(of: first)
        out.append("</p>\n")
        first = Int(storage.nodes[first].next)
      }
    }
    renderBlocks(first, Int(node.next), isTight: isTight)
    out.append("</li>\n")
  }

  private mutating func appendBox(isDone: Bool) {
    out.append("<input")
    if isDone { out.append(" checked=\"\"") }
    out.append(" disabled=\"\" type=\"checkbox\"")
    if !options.isSpecification {
      out.append(" aria-label=\"")
      appendEscaped(isDone ? options.doneLabel : options.notDoneLabel)
      out.append(0x22)
    }
    out.append("> ")
  }

  mutating func renderCode(_ index: Int, _ node: Node) {
    beginLine()
    out.append("<pre><code")
    let language = CodeBlock(handle: NodeHandle(storage: storage, index: index)).languageSlice
    if !language.isEmpty {
      out.append(" class=\"language-")
      appendEscaped(language)
      out.append(0x22)
    }
    out.append(0x3E)
    appendEscaped(node.literal)
    out.append("</code></pre>\n")
  }
}
