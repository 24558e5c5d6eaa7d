public import Diagnostics

/// Raw HTML that stands as a block.
public struct HTMLBlock: Sendable {
  let handle: NodeHandle

  /// The bytes in the source.
  public var span: SourceSpan { handle.span }

  /// The HTML, with a line feed at the end of each line.
  public var html: String { handle.text }

  /// The bytes of `html`.
  public var utf8: ArraySlice<UInt8> { handle.bytes }
}
