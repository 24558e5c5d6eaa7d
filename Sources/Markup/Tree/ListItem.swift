public import Diagnostics

/// An item of a list.
public struct ListItem: Sendable {
  let handle: NodeHandle

  /// The bytes in the source from its mark.
  public var span: SourceSpan { handle.span }

  /// Whether the item's task is done; nil when the item is no task.
  public var isDone: Bool? {
    let node = handle.node
    return node.has(Node.Flag.task) ? node.has(Node.Flag.done) : nil
  }

  /// What is inside.
  public var blocks: Blocks { handle.blocks }
}
