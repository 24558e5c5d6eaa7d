public import Diagnostics

/// A reference to a footnote that is defined.
public struct FootnoteReference: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, brackets included.
  public var span: SourceSpan { handle.span }

  /// The footnote's number on the page, from 1, in the order of first reference.
  public var number: Int { Int(handle.storage.footnotes[Int(handle.node.extra)].number) }

  /// Which reference to the same footnote this is, from 1.
  public var ordinal: Int { Int(handle.node.literal.count) }

  /// The footnote.
  public var definition: FootnoteDefinition {
    let record = handle.storage.footnotes[Int(handle.node.extra)]
    return FootnoteDefinition(handle: handle.at(Int(record.node)))
  }
}
