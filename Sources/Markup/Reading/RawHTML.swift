public import Diagnostics

/// Raw HTML anywhere in a document, every byte of which knows where it stands in the source.
public struct RawHTML: Sendable {
  let handle: NodeHandle

  /// The bytes in the source.
  public var span: SourceSpan { handle.span }

  /// Whether it stands as a block; else it is a tag or a comment within text.
  public var isBlock: Bool { handle.node.kind == .htmlBlock }

  /// The HTML, line endings as line feeds.
  public var html: String { handle.text }

  /// The bytes of `html`.
  public var utf8: ArraySlice<UInt8> { handle.bytes }

  /// The bytes of the source that say a stretch of `utf8`, counted from its first byte.
  public func sourceSpan(of range: Range<Int>) -> SourceSpan {
    sourceSpan(of: range, LiteralLines(handle))
  }

  fileprivate func sourceSpan(of range: Range<Int>, _ lines: LiteralLines) -> SourceSpan {
    let start = lines.source(range.lowerBound)
    let end = range.isEmpty ? start : lines.source(range.upperBound - 1) + 1
    return handle.storage.span(Int32(start), Int32(end))
  }
}

/// A comment in raw HTML; it is not written on a site.
public struct Comment: Sendable, Hashable {
  /// What stands between `<!--` and `-->`, white space at its ends left out.
  public var text: String
  /// The comment's bytes in the source, marks included.
  public var span: SourceSpan
  /// Whether it is closed; what a browser would hide behind one that is not, `HTMLOptions.site` leaves out.
  public var isClosed: Bool
}

extension Document {
  /// All raw HTML, in the order of the source; that in footnotes last.
  public var rawHTML: [RawHTML] {
    storage.nodes.indices
      .filter { storage.nodes[$0].kind == .htmlBlock || storage.nodes[$0].kind == .inlineHTML }
      .map { RawHTML(handle: NodeHandle(storage: storage, index: $0)) }
  }

  /// All comments, in the order of the source; those in footnotes last.
  public var comments: [Comment] {
    var comments: [Comment] = []
    for raw in rawHTML {
      let html = Array(raw.utf8)
      let lines = LiteralLines(raw.handle)
      var position = 0
      while let found = HTMLComments.next(in: html, from: position) {
        comments.append(
          Comment(
            text: Self.body(html[found.range], isClosed: found.isClosed),
            span: raw.sourceSpan(of: found.range, lines),
            isClosed: found.isClosed
          )
        )
        position = found.range.upperBound
      }
    }
    return comments
  }

  private static func body(_ comment: ArraySlice<UInt8>, isClosed: Bool) -> String {
    var body = comment.dropFirst(4)
    body = isClosed ? body.dropLast(min(3, body.count)) : body
    while let last = body.last, last.isMarkdownSpace { body.removeLast() }
    return String(decoding: body.drop(while: \.isMarkdownSpace), as: UTF8.self)
  }
}
