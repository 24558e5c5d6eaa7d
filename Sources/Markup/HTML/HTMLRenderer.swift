import Diagnostics

/// Writes a document's tree as HTML.
struct HTMLRenderer {
  let storage: Storage
  let options: HTMLOptions
  /// The ids to write; nil for none.
  let headingIDs: HeadingIDs?
  let filtersTags: Bool
  var out: [UInt8]
  /// Where this document begins in `out`.
  let base: Int
  /// The footnote that is being written.
  var openFootnote = -1
  /// The index of the paragraph at whose end a footnote leads back to the text; -1 for none.
  var backlinkParagraph = -1
  /// Writes text with typographic marks; nil to write it as it is.
  var smart: SmartText?
  /// Source that lies in a comment which a block of raw HTML left open, and is not written.
  var hidden: Range<Int32> = 0..<0

  init(_ document: Document, _ options: HTMLOptions, _ out: consuming [UInt8]) {
    self.storage = document.storage
    self.options = options
    self.headingIDs = options.headingIDs ? document.headingIDs : nil
    self.filtersTags = options.filtersTags || storage.extensions.contains(.tagFilter)
    self.smart = options.smartPunctuation.map { SmartText($0, escapes: true) }
    self.base = out.count
    self.out = out
  }

  /// Writes the whole document.
  mutating func render() {
    renderBlocks(0, storage.bodyCount, isTight: false)
    renderFootnotes()
  }

  /// Begins a line, if one is not just begun.
  mutating func beginLine() {
    if out.count > base, out[out.count - 1] != 0x0A { out.append(0x0A) }
  }

  mutating func renderBlocks(_ start: Int, _ end: Int, isTight: Bool) {
    var index = start
    while index < end {
      renderBlock(index, isTight: isTight)
      index = Int(storage.nodes[index].next)
    }
  }

  mutating func renderBlock(_ index: Int, isTight: Bool) {
    let node = storage.nodes[index]
    if hidden.contains(node.start), isHidden(node) { return }
    switch node.kind {
    case .paragraph: renderParagraph(index, node, isTight)
    case .heading: renderHeading(index, node)
    case .blockQuote:
      beginLine()
      out.append("<blockquote>\n")
      renderBlocks(index + 1, Int(node.next), isTight: false)
      beginLine()
      out.append("</blockquote>\n")
    case .list: renderList(index, node)
    case .codeBlock: renderCode(index, node)
    case .htmlBlock: renderHTML(index, node)
    case .thematicBreak:
      beginLine()
      out.append(options.isSpecification ? "<hr />\n" : "<hr>\n")
    case .table: renderTable(index, node)
    default: break
    }
  }

  /// Whether all of a block, or a block without blocks inside, lies where nothing is written.
  private func isHidden(_ node: Node) -> Bool {
    switch node.kind {
    case .blockQuote, .list: node.end <= hidden.upperBound
    default: true
    }
  }

  /// Writes the text of a block that holds inlines.
  mutating func renderText(of index: Int) {
    smart?.quotes = SmartQuotes(storage, inside: index)
    renderInlines(index + 1, Int(storage.nodes[index].next))
  }

  mutating func appendText(_ index: Int, _ node: Node) {
    if smart == nil {
      appendEscaped(node.literal)
    } else {
      smart?.append(storage, index, to: &out)
    }
  }

  mutating func appendEscaped(_ slice: ByteSlice) {
    let place = Int(slice.place)
    let count = Int(slice.count)
    guard count > 0 else { return }
    if place >= 0 {
      storage.source.withUnsafeBufferPointer {
        HTMLEscaping.append(UnsafeBufferPointer(rebasing: $0[place..<place + count]), to: &out)
      }
    } else {
      storage.pool.withUnsafeBufferPointer {
        HTMLEscaping.append(UnsafeBufferPointer(rebasing: $0[~place..<(~place + count)]), to: &out)
      }
    }
  }

  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { HTMLEscaping.append($0, to: &out) }
  }

  mutating func appendAddress(_ bytes: some Sequence<UInt8>) {
    Array(bytes).withUnsafeBufferPointer { HTMLEscaping.appendAddress($0, to: &out) }
  }
}
