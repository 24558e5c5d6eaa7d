public import Diagnostics

/// A heading.
public struct Heading: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, from the first `#` or the first byte of text to the last byte of text, closing `#` or underline.
  public var span: SourceSpan { handle.span }

  /// The level, 1 to 6.
  public var level: Int { Int(handle.node.detail) }

  /// What is inside.
  public var inlines: Inlines { handle.inlines }
}
