public import Diagnostics

/// An image.
public struct Image: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, from the exclamation mark to the last byte of destination or label.
  public var span: SourceSpan { handle.span }

  /// How it is written; never automatic.
  public var form: Link.Form { record.form }

  /// Where the picture is, escapes and entities decoded.
  public var destination: String { handle.storage.text(record.destination) }

  /// The title; empty for none.
  public var title: String { handle.storage.text(record.title) }

  /// The bytes that say where the picture is: the address itself, or the label of a reference.
  public var destinationSpan: SourceSpan {
    handle.storage.span(record.destinationStart, record.destinationEnd)
  }

  /// The bytes of an inline image's title, quotes included; nil for none.
  public var titleSpan: SourceSpan? {
    record.titleEnd > 0 ? handle.storage.span(record.titleStart, record.titleEnd) : nil
  }

  /// The bytes of the alternative text.
  public var altSpan: SourceSpan {
    let node = handle.node
    let nodes = handle.storage.nodes
    guard Int(node.next) > handle.index + 1 else {
      return handle.storage.span(node.start + 2, node.start + 2)
    }
    var last = handle.index + 1
    while nodes[last].next < node.next { last = Int(nodes[last].next) }
    return handle.storage.span(nodes[handle.index + 1].start, nodes[last].end)
  }

  /// The alternative text: the text inside without its markup.
  public var altText: String { inlines.plainText }

  /// The alternative text with its markup.
  public var inlines: Inlines { handle.inlines }

  var record: LinkRecord { handle.storage.links[Int(handle.node.extra)] }
}
