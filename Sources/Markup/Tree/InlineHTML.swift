public import Diagnostics

/// A tag or a comment of raw HTML within text.
public struct InlineHTML: Sendable {
  let handle: NodeHandle

  /// The bytes in the source.
  public var span: SourceSpan { handle.span }

  /// The HTML as written, line endings as line feeds.
  public var html: String { handle.text }

  /// The bytes of `html`.
  public var utf8: ArraySlice<UInt8> { handle.bytes }

  /// Whether it is a comment.
  public var isComment: Bool { handle.bytes.starts(with: [0x3C, 0x21, 0x2D, 0x2D]) }
}
