public import Diagnostics

/// A paragraph.
public struct Paragraph: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, from the first to the last byte of its text.
  public var span: SourceSpan { handle.span }

  /// What is inside.
  public var inlines: Inlines { handle.inlines }
}
