internal import Diagnostics
internal import Markup

/// Every word of a page that a reader gets to see, whoever said it: the author, a block quotation, a picture's
/// alternative text, a footnote, code.
///
/// Bytes of the same length as the source, as in `Voice`; comments, tags and addresses of links are blanked.
struct PublicText {
  private(set) var bytes: [UInt8]
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private var stretches: [Voice.Stretch] = []

  /// One string that stands for itself, such as a caption.
  init(_ text: String) {
    bytes = Array(text.utf8)
    stretches = [Voice.Stretch(range: 0..<bytes.count, kind: .paragraph)]
    cut()
  }

  /// The public words of a Markdown text, or of a stretch of it; nil when it cannot be read as Markdown.
  ///
  /// `document` is the text as it was read before, if it was.
  init?(_ file: SourceFile, range: SourceSpan?, _ document: Document?) {
    guard let document = document ?? (try? Document(parsing: file, range: range)) else {
      return nil
    }
    bytes = [UInt8](repeating: 0x20, count: file.bytes.count)
    take(document.blocks, from: file.bytes)
    for note in document.footnotes { take(note.blocks, from: file.bytes) }
    cut()
  }
}

extension PublicText {
  private mutating func take(_ blocks: Blocks, from source: [UInt8]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): take(paragraph.inlines, block.span, from: source)
      case .heading(let heading): take(heading.inlines, block.span, from: source)
      case .table(let table):
        for row in table.rows {
          for cell in row.cells { take(cell.inlines, cell.span, from: source) }
        }
      case .codeBlock:
        copy(block.span, from: source)
        add(block.span)
      case .htmlBlock:
        copyWithoutTags(block.span, from: source)
        add(block.span)
      case .list(let list): for item in list.items { take(item.blocks, from: source) }
      case .footnoteDefinition, .thematicBreak: break
      case .blockQuote, .listItem: if let inner = block.blocks { take(inner, from: source) }
      }
    }
  }

  private mutating func take(_ inlines: Inlines, _ span: SourceSpan, from source: [UInt8]) {
    copy(inlines, from: source)
    add(span)
  }

  private mutating func copy(_ inlines: Inlines, from source: [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let text): copy(text.span, from: source)
      case .codeSpan: copy(inline.span, from: source)
      case .image(let image):
        copy(image.inlines, from: source)
        copyTitle(image.titleSpan, from: source)
      case .link(let link):
        copy(link.inlines, from: source)
        copyTitle(link.titleSpan, from: source)
      default: if let inner = inline.inlines { copy(inner, from: source) }
      }
    }
  }

  /// The title that shows when one points at a picture or a link, without its quotes.
  private mutating func copyTitle(_ span: SourceSpan?, from source: [UInt8]) {
    guard let span, span.end - span.start > 2 else { return }
    copy(SourceSpan(span.start + 1, span.end - 1), from: source)
  }

  private mutating func copy(_ span: SourceSpan, from source: [UInt8]) {
    let range = span.range.clamped(to: 0..<bytes.count)
    bytes.withUnsafeMutableBufferPointer { _ = $0[range].update(fromContentsOf: source[range]) }
  }

  private mutating func copyWithoutTags(_ span: SourceSpan, from source: [UInt8]) {
    let range = span.range.clamped(to: 0..<bytes.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if source[index] == 0x3C {
        let isComment = source[index..<range.upperBound].starts(with: Array("<!--".utf8))
        index = end(of: isComment ? Array("-->".utf8) : [0x3E], from: index, range, source)
      } else {
        bytes[index] = source[index]
        index += 1
      }
    }
  }

  private func end(
    of sign: [UInt8],
    from start: Int,
    _ range: Range<Int>,
    _ source: [UInt8]
  ) -> Int {
    var index = start
    while index + sign.count <= range.upperBound {
      if source[index] == sign[0], source[index..<index + sign.count].elementsEqual(sign) {
        return index + sign.count
      }
      index += 1
    }
    return range.upperBound
  }

  private mutating func add(_ span: SourceSpan) {
    let range = span.range.clamped(to: 0..<bytes.count)
    stretches.append(Voice.Stretch(range: range, kind: .paragraph))
  }

  private mutating func cut() {
    var tokens = Pile<Token>(capacity: bytes.count / 4)
    var sentences: [Sentence] = []
    bytes.withUnsafeBufferPointer { bytes in
      let reader = BlockReader(bytes: bytes)
      for (number, stretch) in stretches.enumerated() {
        reader.read(stretch, number, &tokens, &sentences)
      }
    }
    var all = tokens.array
    let familiar = FamiliarWord.table
    for index in all.indices where all[index].isWord {
      let word = familiar[all[index].hash]
      (all[index].pronoun, all[index].signs) = (word.pronoun, word.signs)
    }
    (self.tokens, self.sentences) = (all, sentences)
  }
}
