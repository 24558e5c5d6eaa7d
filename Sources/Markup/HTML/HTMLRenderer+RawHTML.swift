extension HTMLRenderer {
  mutating func renderHTML(_ index: Int, _ node: Node) {
    var html = rewritten(index) ?? Array(storage.bytes(node.literal))
    if !options.isSpecification {
      let stripped = HTMLComments.stripped(html)
      html = stripped.html
      if stripped.isOpen { hideOpenComment(node) }
      guard html.contains(where: { !$0.isMarkdownSpace }) else { return }
    }
    switch options.rawHTML {
    case .omit: return
    case .escape:
      beginLine()
      out.append("<p>")
      while let last = html.last, last.isMarkdownSpace { html.removeLast() }
      html.withUnsafeBufferPointer { HTMLEscaping.append($0, to: &out) }
      out.append("</p>\n")
    case .keep:
      beginLine()
      append(html)
      beginLine()
    }
  }

  mutating func renderInlineHTML(_ index: Int, _ node: Node) {
    let html = storage.bytes(node.literal)
    if !options.isSpecification, html.starts(with: [0x3C, 0x21, 0x2D, 0x2D]) { return }
    switch options.rawHTML {
    case .omit: return
    case .escape: appendEscaped(node.literal)
    case .keep: append(rewritten(index) ?? Array(html))
    }
  }

  private func rewritten(_ index: Int) -> [UInt8]? {
    guard let rewrite = options.rewriteRawHTML else { return nil }
    return rewrite(RawHTML(handle: NodeHandle(storage: storage, index: index)))
  }

  private mutating func append(_ html: [UInt8]) {
    guard filtersTags else {
      out.append(contentsOf: html)
      return
    }
    var start = 0
    while let tag = html[start...].firstIndex(of: 0x3C) {
      out.append(contentsOf: html[start..<tag])
      if TagFilter.catches(html[tag...]) { out.append("&lt;") } else { out.append(0x3C) }
      start = tag + 1
    }
    out.append(contentsOf: html[start...])
  }

  /// Hides what a browser would take for part of a comment that a block of HTML leaves open.
  private mutating func hideOpenComment(_ node: Node) {
    let rest = storage.source[Int(node.end)..<storage.range.upperBound]
    let end = rest.withUnsafeBufferPointer { ByteSearch.first([0x2D, 0x2D, 0x3E], in: $0) }
    hidden = node.end..<(end.map { node.end + Int32($0) + 3 } ?? Int32.max)
  }
}
