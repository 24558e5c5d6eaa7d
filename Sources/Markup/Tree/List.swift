public import Diagnostics

/// A list.
public struct List: Sendable {
  let handle: NodeHandle

  /// The bytes in the source from its first item's mark.
  public var span: SourceSpan { handle.span }

  /// The number of an ordered list's first item; nil for a bullet list.
  public var start: Int? { handle.node.has(Node.Flag.ordered) ? Int(handle.node.extra) : nil }

  /// Whether the items' paragraphs stand without space between them.
  public var isTight: Bool { handle.node.has(Node.Flag.tight) }

  /// The character behind an ordered list's numbers, `.` or `)`, or a bullet list's bullet, `-`, `+` or `*`.
  public var delimiter: Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: handle.node.detail))
  }

  /// The items.
  public var items: some Collection<ListItem> {
    handle.blocks.lazy.map { ListItem(handle: $0.handle) }
  }
}
