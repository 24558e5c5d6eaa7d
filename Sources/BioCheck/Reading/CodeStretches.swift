internal import Diagnostics
internal import Markup

/// Where code stands in a text, so that what is shown there is not obeyed.
struct CodeStretches {
  private var spans: [SourceSpan] = []
  private var stretches = Stretches([])

  /// The code in a text, or in a stretch of it; `document` is the text as it was read before, if it was.
  init(_ file: SourceFile, _ range: SourceSpan, _ document: Document?) {
    guard let document = document ?? (try? Document(parsing: file, range: range)) else { return }
    take(document.blocks)
    for note in document.footnotes { take(note.blocks) }
    stretches = Stretches(spans.map(\.range))
  }

  /// Whether a span lies in code.
  func holds(_ span: SourceSpan) -> Bool { stretches.hold(span.range) }

  private mutating func take(_ blocks: Blocks) {
    for block in blocks {
      switch block {
      case .codeBlock: spans.append(block.span)
      case .paragraph(let paragraph): take(paragraph.inlines)
      case .heading(let heading): take(heading.inlines)
      case .table(let table):
        for row in table.rows { for cell in row.cells { take(cell.inlines) } }
      case .list(let list): for item in list.items { take(item.blocks) }
      case .blockQuote, .listItem, .footnoteDefinition: if let inner = block.blocks { take(inner) }
      case .htmlBlock, .thematicBreak: break
      }
    }
  }

  private mutating func take(_ inlines: Inlines) {
    for inline in inlines {
      if case .codeSpan = inline { spans.append(inline.span) }
      if let inner = inline.inlines { take(inner) }
    }
  }
}
