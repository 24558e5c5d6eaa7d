public import Diagnostics

/// A piece of a line of text: text itself, emphasis, a link and so on.
public enum Inline: Sendable {
  /// A run of text, escapes and entities decoded.
  case text(Text)
  /// A line ending in the source that means no more than a space.
  case softBreak(SoftBreak)
  /// A line ending that the author asked for.
  case hardBreak(HardBreak)
  /// A code span.
  case codeSpan(CodeSpan)
  /// Emphasis.
  case emphasis(Emphasis)
  /// Strong emphasis.
  case strong(Strong)
  /// Struck out text.
  case strikethrough(Strikethrough)
  /// A link of any form, automatic ones too.
  case link(Link)
  /// An image.
  case image(Image)
  /// A tag or a comment of raw HTML.
  case inlineHTML(InlineHTML)
  /// A reference to a footnote that is defined.
  case footnoteReference(FootnoteReference)

  /// The inline's bytes in the source, delimiters included.
  public var span: SourceSpan { handle.span }

  /// The inlines inside, if it is one that holds inlines: emphasis of any kind, a link, an image.
  public var inlines: Inlines? {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .image: handle.inlines
    default: nil
    }
  }
}

extension Inline {
  init(_ handle: NodeHandle) {
    switch handle.node.kind {
    case .softBreak: self = .softBreak(SoftBreak(handle: handle))
    case .hardBreak: self = .hardBreak(HardBreak(handle: handle))
    case .codeSpan: self = .codeSpan(CodeSpan(handle: handle))
    case .emphasis: self = .emphasis(Emphasis(handle: handle))
    case .strong: self = .strong(Strong(handle: handle))
    case .strikethrough: self = .strikethrough(Strikethrough(handle: handle))
    case .link: self = .link(Link(handle: handle))
    case .image: self = .image(Image(handle: handle))
    case .inlineHTML: self = .inlineHTML(InlineHTML(handle: handle))
    case .footnoteReference: self = .footnoteReference(FootnoteReference(handle: handle))
    default: self = .text(Text(handle: handle))
    }
  }

  var handle: NodeHandle {
    switch self {
    case .text(let inline): inline.handle
    case .softBreak(let inline): inline.handle
    case .hardBreak(let inline): inline.handle
    case .codeSpan(let inline): inline.handle
    case .emphasis(let inline): inline.handle
    case .strong(let inline): inline.handle
    case .strikethrough(let inline): inline.handle
    case .link(let inline): inline.handle
    case .image(let inline): inline.handle
    case .inlineHTML(let inline): inline.handle
    case .footnoteReference(let inline): inline.handle
    }
  }
}
