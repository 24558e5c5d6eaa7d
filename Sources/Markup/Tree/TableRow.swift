public import Diagnostics

/// A row of a table.
public struct TableRow: Sendable {
  let handle: NodeHandle

  /// The bytes in the source.
  public var span: SourceSpan { handle.span }

  /// The cells, as many as the table has columns.
  public var cells: some Collection<TableCell> {
    handle.blocks.lazy.map { TableCell(handle: $0.handle) }
  }
}
