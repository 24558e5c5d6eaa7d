internal import Diagnostics
internal import Markup

/// The author's own words in a page: bytes of the same length as the source, so that every offset is the source's.
///
/// What is not the author's voice (block quotes, code, HTML, comments, addresses of links) is blanked to spaces,
/// and NUL stands between blocks.
struct Voice {
  /// The blanked bytes.
  var bytes: [UInt8]
  /// The blocks, in the order of the text.
  var blocks: [Stretch] = []
  /// The text as Markdown reads it; nil when it was taken as plain paragraphs, because it is or since it could not be read.
  private(set) var document: Document?
  /// Whether words may be published that are not the author's voice.
  private(set) var leavesOut = false

  /// One block's bytes.
  struct Stretch {
    var range: Range<Int>
    var kind: ProseBlock
  }

  /// The voice in a Markdown text, or in a stretch of it.
  init(_ file: SourceFile, range: SourceSpan?) {
    bytes = [UInt8](repeating: 0x20, count: file.bytes.count)
    let all = (range?.range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count)
    if let plain = PlainParagraphs(file.bytes, all) {
      read(plain, from: file.bytes)
      return
    }
    guard !Self.isTooDeep(file.bytes) else {
      readPlain(file.bytes, range?.range ?? 0..<file.bytes.count)
      return
    }
    do {
      let document = try Document(parsing: file, range: range)
      read(document.blocks, kind: .paragraph, from: file.bytes)
      leavesOut = leavesOut || !document.footnotes.isEmpty
      self.document = document
    } catch {
      readPlain(file.bytes, range?.range ?? 0..<file.bytes.count)
    }
  }

  /// Whether marks of block quotes stand in a row longer than any reader of Markdown should be asked to nest.
  private static func isTooDeep(_ bytes: [UInt8]) -> Bool {
    guard let first = ByteScan.first(0x3E, in: bytes, from: 0, to: bytes.count) else {
      return false
    }
    var run = 0
    for byte in bytes[first...] {
      if byte == 0x3E {
        run += 1
        if run > Document.blockDepthLimit { return true }
      } else if byte != 0x20 {
        run = 0
      }
    }
    return false
  }

  /// Takes paragraphs whose every byte is the author's but those that end lines.
  private mutating func read(_ plain: PlainParagraphs, from source: [UInt8]) {
    blocks.reserveCapacity(plain.ranges.count)
    for range in plain.ranges {
      blocks.append(Stretch(range: range, kind: .paragraph))
      bytes.withUnsafeMutableBufferPointer { bytes in
        _ = bytes[range].update(fromContentsOf: source[range])
      }
      var start = range.lowerBound
      while let end = ByteScan.first(0x0A, in: source, from: start, to: range.upperBound) {
        bytes[end] = 0x20
        start = end + 1
      }
    }
  }

  private mutating func read(_ blocks: Blocks, kind: ProseBlock, from source: [UInt8]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        take(paragraph.inlines, block.span, kind, from: source)
      case .heading(let heading):
        take(heading.inlines, block.span, .heading, from: source)
      case .list(let list):
        for item in list.items { read(item.blocks, kind: .item, from: source) }
      case .listItem(let item):
        read(item.blocks, kind: .item, from: source)
      case .table(let table):
        for row in table.rows {
          for cell in row.cells { take(cell.inlines, cell.span, .cell, from: source) }
        }
      case .blockQuote, .codeBlock, .htmlBlock: leavesOut = true
      case .thematicBreak, .footnoteDefinition: break
      }
    }
  }

  private mutating func take(
    _ inlines: Inlines,
    _ span: SourceSpan,
    _ kind: ProseBlock,
    from source: [UInt8]
  ) {
    copy(inlines, from: source)
    blocks.append(Stretch(range: span.range.clamped(to: 0..<bytes.count), kind: kind))
  }

  private mutating func copy(_ inlines: Inlines, from source: [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let text): copy(text.span, from: source)
      case .emphasis, .strong, .link:
        if case .link(let link) = inline, link.titleSpan != nil { leavesOut = true }
        if let inner = inline.inlines { copy(inner, from: source) }
      case .codeSpan, .strikethrough, .image: leavesOut = true
      case .softBreak, .hardBreak, .inlineHTML, .footnoteReference: break
      }
    }
  }

  private mutating func copy(_ span: SourceSpan, from source: [UInt8]) {
    let range = span.range.clamped(to: 0..<bytes.count)
    bytes.withUnsafeMutableBufferPointer { _ = $0[range].update(fromContentsOf: source[range]) }
  }

  /// Takes the text as paragraphs with empty lines between them.
  private mutating func readPlain(_ source: [UInt8], _ range: Range<Int>) {
    leavesOut = true
    for index in range { bytes[index] = source[index] }
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let isBreak =
        source[index] == 0x0A && index + 1 < range.upperBound
        && (source[index + 1] == 0x0A || source[index + 1] == 0x0D)
      if isBreak || index - start > 1 << 20 && source[index] == 0x20 {
        blocks.append(Stretch(range: start..<index, kind: .paragraph))
        start = index + 1
      }
      index += 1
    }
    if start < index { blocks.append(Stretch(range: start..<index, kind: .paragraph)) }
  }
}
