public import Diagnostics

/// A footnote's text.
public struct FootnoteDefinition: Sendable {
  let handle: NodeHandle

  /// The bytes in the source from the opening bracket of its label.
  public var span: SourceSpan { handle.span }

  /// The label as written between `[^` and `]`.
  public var label: String { handle.storage.text(record.label) }

  /// The number on the page, from 1, in the order of first reference; nil when nothing refers to it.
  public var number: Int? { record.number > 0 ? Int(record.number) : nil }

  /// How many references there are.
  public var referenceCount: Int { Int(record.references) }

  /// What is inside.
  public var blocks: Blocks { handle.blocks }

  var record: FootnoteRecord { handle.storage.footnotes[Int(handle.node.extra)] }
}
