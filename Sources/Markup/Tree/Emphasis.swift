public import Diagnostics

/// Emphasis.
public struct Emphasis: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, delimiters included.
  public var span: SourceSpan { handle.span }

  /// What is inside.
  public var inlines: Inlines { handle.inlines }
}
