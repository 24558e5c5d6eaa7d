public import Diagnostics

/// A line ending that means no more than a space.
public struct SoftBreak: Sendable {
  let handle: NodeHandle

  /// The bytes in the source: white space before the line ending, and the line ending.
  public var span: SourceSpan { handle.span }
}
