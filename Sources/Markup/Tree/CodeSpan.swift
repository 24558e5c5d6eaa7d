public import Diagnostics

/// A code span.
public struct CodeSpan: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, back quotes included.
  public var span: SourceSpan { handle.span }

  /// The code, line endings as spaces and one space of padding taken off, as the specification says.
  public var code: String { handle.text }

  /// The bytes of `code`.
  public var utf8: ArraySlice<UInt8> { handle.bytes }
}
