extension HTMLRenderer {
  mutating func renderInlines(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let node = storage.nodes[index]
      switch node.kind {
      case .text: appendText(index, node)
      case .softBreak: out.append(0x0A)
      case .hardBreak: out.append(options.isSpecification ? "<br />\n" : "<br>\n")
      case .codeSpan:
        out.append("<code>")
        appendEscaped(node.literal)
        out.append("</code>")
      case .emphasis: wrap("<em>", "</em>", index, node)
      case .strong: wrap("<strong>", "</strong>", index, node)
      case .strikethrough: wrap("<del>", "</del>", index, node)
      case .link: renderLink(index, node)
      case .image: renderImage(index, node)
      case .inlineHTML: renderInlineHTML(index, node)
      case .footnoteReference: renderReference(node)
      default: break
      }
      index = Int(node.next)
    }
  }

  private mutating func wrap(
    _ open: StaticString,
    _ close: StaticString,
    _ index: Int,
    _ node: Node
  ) {
    out.append(open)
    renderInlines(index + 1, Int(node.next))
    out.append(close)
  }

  private mutating func renderLink(_ index: Int, _ node: Node) {
    let record = storage.links[Int(node.extra)]
    let rewrite =
      options.rewriteLink?(Link(handle: NodeHandle(storage: storage, index: index))) ?? .keep
    var isLink = true
    switch rewrite {
    case .openingTag(let tag): out.append(contentsOf: tag)
    case .textOnly: isLink = false
    case .keep:
      let address = storage.bytes(record.destination)
      isLink = options.schemes.allows(address)
      if isLink { openLink(address, record) }
    case .destination(let address):
      isLink = options.schemes.allows(address)
      if isLink { openLink(address.utf8, record) }
    }
    if record.form.isAutomatic {
      // An address stays as it is.
      for child in index + 1..<Int(node.next) { appendEscaped(storage.nodes[child].literal) }
    } else {
      renderInlines(index + 1, Int(node.next))
    }
    if isLink { out.append("</a>") }
  }

  private mutating func openLink(_ address: some Sequence<UInt8>, _ record: LinkRecord) {
    out.append("<a href=\"")
    appendAddress(address)
    appendTitle(record)
    out.append("\">")
  }

  private mutating func appendTitle(_ record: LinkRecord) {
    guard !record.title.isEmpty else { return }
    out.append("\" title=\"")
    appendEscaped(record.title)
  }

  private mutating func renderImage(_ index: Int, _ node: Node) {
    let record = storage.links[Int(node.extra)]
    let rewrite =
      options.rewriteImage?(Image(handle: NodeHandle(storage: storage, index: index))) ?? .keep
    switch rewrite {
    case .html(let html): out.append(contentsOf: html)
    case .altTextOnly: renderPlain(index + 1, Int(node.next))
    case .keep: renderImage(index, node, storage.bytes(record.destination), record)
    case .destination(let address): renderImage(index, node, address.utf8, record)
    }
  }

  private mutating func renderImage(
    _ index: Int,
    _ node: Node,
    _ address: some Collection<UInt8>,
    _ record: LinkRecord
  ) {
    guard options.schemes.allows(address) else {
      renderPlain(index + 1, Int(node.next))
      return
    }
    out.append("<img src=\"")
    appendAddress(address)
    out.append("\" alt=\"")
    renderPlain(index + 1, Int(node.next))
    appendTitle(record)
    out.append(options.isSpecification ? "\" />" : "\">")
  }

  /// Writes the text of inlines without their markup, as alternative text.
  mutating func renderPlain(_ start: Int, _ end: Int) {
    for index in start..<end {
      let node = storage.nodes[index]
      switch node.kind {
      case .text: appendText(index, node)
      case .codeSpan: appendEscaped(node.literal)
      case .inlineHTML where options.isSpecification: appendEscaped(node.literal)
      case .softBreak, .hardBreak: out.append(0x20)
      default: break
      }
    }
  }
}
