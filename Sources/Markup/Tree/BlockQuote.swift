public import Diagnostics

/// A block quote.
public struct BlockQuote: Sendable {
  let handle: NodeHandle

  /// The bytes in the source from its first `>`.
  public var span: SourceSpan { handle.span }

  /// What is inside.
  public var blocks: Blocks { handle.blocks }
}
