public import Diagnostics

/// A cell of a table.
public struct TableCell: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, without the pipes and the space around the text; empty for a cell that the row leaves out.
  public var span: SourceSpan { handle.span }

  /// The column, from 0.
  public var column: Int { Int(handle.node.detail) }

  /// What is inside.
  public var inlines: Inlines { handle.inlines }
}
