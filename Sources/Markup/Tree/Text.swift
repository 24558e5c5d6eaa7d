public import Diagnostics

/// A run of text, escapes and entities decoded.
public struct Text: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, escapes and entities included.
  public var span: SourceSpan { handle.span }

  /// The text.
  public var text: String { handle.text }

  /// The bytes of `text`.
  public var utf8: ArraySlice<UInt8> { handle.bytes }

  /// Whether the text stands in the source byte for byte, with no escape or entity.
  public var isVerbatim: Bool { handle.node.extra < 0 }

  /// The stretches of the text in order, each with the bytes of the source that say it; together they are the whole text.
  public var segments: TextSegments { TextSegments(handle: handle) }
}

extension Text {
  /// The segments with offsets in the parsed bytes.
  var workingSegments: ArraySlice<Segment> {
    let node = handle.node
    guard node.extra >= 0 else {
      let count = node.literal.count
      let whole = Segment(
        textCount: count,
        sourceStart: node.start,
        sourceCount: count,
        isVerbatim: true
      )
      return [whole]
    }
    let segments = handle.storage.segments
    var index = Int(node.extra)
    var count: Int32 = 0
    while count < node.literal.count {
      count += segments[index].textCount
      index += 1
    }
    return segments[Int(node.extra)..<index]
  }
}
