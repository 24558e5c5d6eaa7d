public import Diagnostics

/// A line ending that the author asked for by a backslash or two spaces.
public struct HardBreak: Sendable {
  let handle: NodeHandle

  /// The bytes in the source: the backslash or the spaces, and the line ending.
  public var span: SourceSpan { handle.span }
}
