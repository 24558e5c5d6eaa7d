public import Diagnostics

/// A thematic break.
public struct ThematicBreak: Sendable {
  let handle: NodeHandle

  /// The bytes in the source.
  public var span: SourceSpan { handle.span }
}
