extension Document {
  /// Appends some of the document's blocks as HTML in UTF-8, without the footnotes; each begins a line.
  public func appendHTML(
    of blocks: some Sequence<Block>,
    to out: inout [UInt8],
    _ options: HTMLOptions
  ) {
    var renderer = HTMLRenderer(self, options, out)
    out = []
    for block in blocks { renderer.renderBlock(block.handle.index, isTight: false) }
    out = renderer.out
  }

  /// Appends some of the document's inlines as HTML in UTF-8.
  public func appendHTML(of inlines: Inlines, to out: inout [UInt8], _ options: HTMLOptions) {
    var renderer = HTMLRenderer(self, options, out)
    out = []
    renderer.renderInlines(inlines.startIndex, inlines.endIndex)
    out = renderer.out
  }

  /// Appends the section of footnotes as HTML in UTF-8; nothing where none is referred to.
  public func appendFootnotes(to out: inout [UInt8], _ options: HTMLOptions) {
    var renderer = HTMLRenderer(self, options, out)
    out = []
    renderer.renderFootnotes()
    out = renderer.out
  }

  /// How many words `plainText` has, code included.
  public var wordCount: Int {
    var words = WordCounter()
    for node in storage.nodes[..<storage.bodyCount] {
      switch node.kind {
      case .text, .codeSpan, .codeBlock: words.count(storage, node.literal)
      case .softBreak, .hardBreak, .paragraph, .heading, .tableCell: words.isInside = false
      default: break
      }
    }
    return words.total
  }
}
