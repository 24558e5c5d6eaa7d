extension Document {
  /// All links, automatic ones too, in the order of the source; those in footnotes last.
  public var links: [Link] { handles(of: .link).map { Link(handle: $0) } }

  /// All images, in the order of the source; those in footnotes last.
  public var images: [Image] { handles(of: .image).map { Image(handle: $0) } }

  /// The links and images whose addresses `schemes` does not allow; a renderer with these schemes writes only their text.
  public func addresses(refusedBy schemes: URLSchemes) -> [RefusedAddress] {
    (links.map { RefusedAddress(destination: $0.destination, span: $0.destinationSpan) }
      + images.map { RefusedAddress(destination: $0.destination, span: $0.destinationSpan) })
      .filter { !schemes.allows($0.destination) }
      .sorted { $0.span < $1.span }
  }

  /// The first paragraph that says something, outside of lists and quotes; nil for none.
  public var firstParagraph: Paragraph? {
    for block in blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      if paragraph.inlines.contains(where: { !$0.isSilent }) { return paragraph }
    }
    return nil
  }

  /// The words of the document without its markup: blocks on lines of their own, code included, raw HTML and footnotes left out.
  public var plainText: String { plainText(with: nil) }

  /// The same with a language's quotation marks, dashes and ellipses.
  public func plainText(with marks: SmartPunctuation?) -> String {
    String(decoding: plainTextBytes(with: marks), as: UTF8.self)
  }

  /// The bytes of the same text.
  func plainTextBytes(with marks: SmartPunctuation?) -> [UInt8] {
    var out: [UInt8] = []
    for index in 0..<storage.bodyCount {
      let node = storage.nodes[index]
      switch node.kind {
      case .paragraph, .heading, .tableCell:
        let from = out.count
        NodeHandle(storage: storage, index: index).inlines.appendPlainText(to: &out, with: marks)
        if out.count > from { out.append(0x0A) }
      case .codeBlock: out.append(contentsOf: storage.bytes(node.literal))
      default: break
      }
    }
    return out
  }

  func handles(of kind: NodeKind) -> [NodeHandle] {
    storage.nodes.indices.filter { storage.nodes[$0].kind == kind }
      .map { NodeHandle(storage: storage, index: $0) }
  }
}

extension Inline {
  /// Whether it puts nothing to read on the page: white space, raw HTML, an image.
  fileprivate var isSilent: Bool {
    switch self {
    case .text(let text): text.utf8.allSatisfy(\.isMarkdownSpace)
    case .softBreak, .hardBreak, .inlineHTML, .image, .footnoteReference: true
    case .codeSpan: false
    case .emphasis, .strong, .strikethrough, .link: inlines?.allSatisfy(\.isSilent) ?? true
    }
  }
}
