public import Diagnostics

/// Struck out text.
public struct Strikethrough: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, delimiters included.
  public var span: SourceSpan { handle.span }

  /// What is inside.
  public var inlines: Inlines { handle.inlines }
}
