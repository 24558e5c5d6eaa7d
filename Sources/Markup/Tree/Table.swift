public import Diagnostics

/// A table.
public struct Table: Sendable {
  let handle: NodeHandle

  /// The bytes in the source.
  public var span: SourceSpan { handle.span }

  /// How a column's cells are aligned.
  public enum Alignment: UInt8, Sendable {
    /// Nothing was asked for.
    case none
    /// To the left.
    case left
    /// In the middle.
    case center
    /// To the right.
    case right
  }

  /// The alignment of each column.
  public var alignments: [Alignment] {
    handle.bytes.map { Alignment(rawValue: $0) ?? .none }
  }

  /// The row above the delimiters.
  public var header: TableRow { TableRow(handle: handle.at(handle.index + 1)) }

  /// The rows below the delimiters.
  public var rows: some Collection<TableRow> {
    handle.blocks.lazy.map { TableRow(handle: $0.handle) }.dropFirst()
  }
}
