public import Diagnostics

/// A link of any form.
public struct Link: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, from the first bracket to the last byte of destination or label.
  public var span: SourceSpan { handle.span }

  /// How a link or an image is written.
  public enum Form: UInt8, Sendable {
    /// `[text](destination "title")`.
    case inline
    /// `[text][label]`.
    case full
    /// `[label][]`.
    case collapsed
    /// `[label]`.
    case shortcut
    /// `<https://example.org>`; its text is the address.
    case autolink
    /// `https://example.org`, `www.example.org` or `me@example.org` in the text; its text is the address.
    case bare
  }

  /// How it is written.
  public var form: Form { record.form }

  /// Where it leads, escapes and entities decoded; `http://` or `mailto:` added where an automatic link leaves it out.
  public var destination: String { handle.storage.text(record.destination) }

  /// The title; empty for none.
  public var title: String { handle.storage.text(record.title) }

  /// The bytes that say where it leads: the address itself, or the label of a reference.
  public var destinationSpan: SourceSpan {
    handle.storage.span(record.destinationStart, record.destinationEnd)
  }

  /// The bytes of an inline link's title, quotes included; nil for none.
  public var titleSpan: SourceSpan? {
    record.titleEnd > 0 ? handle.storage.span(record.titleStart, record.titleEnd) : nil
  }

  /// The text.
  public var inlines: Inlines { handle.inlines }

  var record: LinkRecord { handle.storage.links[Int(handle.node.extra)] }
}

extension Link.Form {
  /// Whether the text is the address.
  var isAutomatic: Bool { self == .autolink || self == .bare }
}
