public import Diagnostics

/// A block of a document: a paragraph, a heading, a list and so on.
public enum Block: Sendable {
  /// A paragraph.
  case paragraph(Paragraph)
  /// A heading of level 1 to 6.
  case heading(Heading)
  /// A block quote.
  case blockQuote(BlockQuote)
  /// A bullet list or an ordered list.
  case list(List)
  /// One item of a list.
  case listItem(ListItem)
  /// An indented or a fenced code block.
  case codeBlock(CodeBlock)
  /// Raw HTML that stands as a block.
  case htmlBlock(HTMLBlock)
  /// A thematic break.
  case thematicBreak(ThematicBreak)
  /// A table.
  case table(Table)
  /// A footnote's text; only among a document's `footnotes`, never inside another block.
  case footnoteDefinition(FootnoteDefinition)

  /// The block's bytes in the source: from its first mark to the last byte that is not white space.
  public var span: SourceSpan { handle.span }

  /// The blocks inside, if it is one that holds blocks: a quote, a list, an item or a footnote.
  public var blocks: Blocks? {
    switch self {
    case .blockQuote, .list, .listItem, .footnoteDefinition: handle.blocks
    default: nil
    }
  }

  /// The inlines inside, if it is a paragraph or a heading; the cells of a table hold their own.
  public var inlines: Inlines? {
    switch self {
    case .paragraph, .heading: handle.inlines
    default: nil
    }
  }
}

extension Block {
  init(_ handle: NodeHandle) {
    switch handle.node.kind {
    case .heading: self = .heading(Heading(handle: handle))
    case .blockQuote: self = .blockQuote(BlockQuote(handle: handle))
    case .list: self = .list(List(handle: handle))
    case .listItem: self = .listItem(ListItem(handle: handle))
    case .codeBlock: self = .codeBlock(CodeBlock(handle: handle))
    case .htmlBlock: self = .htmlBlock(HTMLBlock(handle: handle))
    case .thematicBreak: self = .thematicBreak(ThematicBreak(handle: handle))
    case .table: self = .table(Table(handle: handle))
    case .footnoteDefinition: self = .footnoteDefinition(FootnoteDefinition(handle: handle))
    default: self = .paragraph(Paragraph(handle: handle))
    }
  }

  var handle: NodeHandle {
    switch self {
    case .paragraph(let block): block.handle
    case .heading(let block): block.handle
    case .blockQuote(let block): block.handle
    case .list(let block): block.handle
    case .listItem(let block): block.handle
    case .codeBlock(let block): block.handle
    case .htmlBlock(let block): block.handle
    case .thematicBreak(let block): block.handle
    case .table(let block): block.handle
    case .footnoteDefinition(let block): block.handle
    }
  }
}
