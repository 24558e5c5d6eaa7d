extension HTMLRenderer {
  mutating func renderReference(_ node: Node) {
    let footnote = storage.footnotes[Int(node.extra)]
    out.append("<sup class=\"footnote-ref\"><a href=\"")
    appendEscaped(options.footnoteBase)
    out.append(0x23)
    appendFootnoteID("fn-", footnote)
    out.append("\" id=\"")
    appendFootnoteID("fnref-", footnote)
    if node.literal.count > 1 {
      out.append(0x2D)
      out.append(decimal: Int(node.literal.count))
    }
    out.append(options.isSpecification ? "\" data-footnote-ref>" : "\" role=\"doc-noteref\">")
    out.append(decimal: Int(footnote.number))
    out.append("</a></sup>")
  }

  mutating func renderFootnotes() {
    let order = storage.footnotes.indices.filter { storage.footnotes[$0].number > 0 }
      .sorted { storage.footnotes[$0].number < storage.footnotes[$1].number }
    guard !order.isEmpty else { return }
    beginLine()
    if options.isSpecification {
      out.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    } else {
      out.append("<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      appendEscaped(options.footnotesLabel)
      out.append("\">\n<ol>\n")
    }
    for index in order { renderFootnote(index) }
    out.append(options.isSpecification ? "</ol>\n</section>\n" : "</ol>\n</div>\n")
  }

  private mutating func renderFootnote(_ index: Int) {
    let footnote = storage.footnotes[index]
    let node = Int(footnote.node)
    out.append("<li id=\"")
    appendFootnoteID("fn-", footnote)
    out.append("\">\n")
    openFootnote = index
    backlinkParagraph = lastParagraph(of: node) ?? -1
    renderBlocks(node + 1, Int(storage.nodes[node].next), isTight: false)
    if backlinkParagraph < 0 {
      renderBacklinks(index)
      out.append(0x0A)
    }
    backlinkParagraph = -1
    out.append("</li>\n")
  }

  /// The index of a block's last block inside, if it is a paragraph.
  private func lastParagraph(of index: Int) -> Int? {
    var child = index + 1
    let end = Int(storage.nodes[index].next)
    while child < end {
      if Int(storage.nodes[child].next) == end {
        return storage.nodes[child].kind == .paragraph ? child : nil
      }
      child = Int(storage.nodes[child].next)
    }
    return nil
  }

  mutating func renderBacklinks(_ index: Int) {
    let footnote = storage.footnotes[index]
    for ordinal in 1...max(1, Int(footnote.references)) {
      if ordinal > 1 { out.append(0x20) }
      out.append("<a href=\"")
      appendEscaped(options.footnoteBase)
      out.append(0x23)
      appendFootnoteID("fnref-", footnote)
      if ordinal > 1 {
        out.append(0x2D)
        out.append(decimal: ordinal)
      }
      out.append("\" class=\"footnote-backref\"")
      if options.isSpecification {
        out.append(" data-footnote-backref aria-label=\"Back to content\">↩")
      } else {
        out.append(" role=\"doc-backlink\" aria-label=\"")
        appendEscaped(options.backlinkLabel)
        out.append("\">↩\u{FE0E}")
      }
      if ordinal > 1 {
        out.append("<sup class=\"footnote-ref\">")
        out.append(decimal: ordinal)
        out.append("</sup>")
      }
      out.append("</a>")
    }
  }

  /// An id: as libcmark makes it of the label in the specification's way, of the number on a site.
  private mutating func appendFootnoteID(_ kind: StaticString, _ footnote: FootnoteRecord) {
    if options.isSpecification {
      out.append(kind)
      appendAddress(storage.bytes(footnote.label))
    } else {
      appendEscaped(options.idPrefix)
      out.append(kind)
      out.append(decimal: Int(footnote.number))
    }
  }
}
