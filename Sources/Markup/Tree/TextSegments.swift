public import Diagnostics

/// The stretches of a text in order, each with the bytes of the source that say it.
public struct TextSegments: Sequence, Sendable {
  let handle: NodeHandle

  /// A stretch of a text.
  public struct Element: Sendable, Hashable {
    /// The stretch of the text's bytes, counted from the text's first.
    public var text: Range<Int>
    /// The bytes of the source that say it.
    public var source: SourceSpan
    /// Whether text and source are the same bytes; else the source is one escape or entity.
    public var isVerbatim: Bool
  }

  /// Walks the stretches.
  public struct Iterator: IteratorProtocol, Sendable {
    let storage: Storage
    var index: Int
    var position = 0
    let count: Int
    let start: Int32

    /// The next stretch.
    public mutating func next() -> Element? {
      guard position < count else { return nil }
      let from = position
      guard index >= 0 else {
        position = count
        let source = storage.span(start, start + Int32(count))
        return Element(text: 0..<count, source: source, isVerbatim: true)
      }
      let segment = storage.segments[index]
      index += 1
      position += Int(segment.textCount)
      return Element(
        text: from..<position,
        source: storage.span(segment.sourceStart, segment.sourceStart + segment.sourceCount),
        isVerbatim: segment.isVerbatim
      )
    }
  }

  /// Starts at the first stretch.
  public func makeIterator() -> Iterator {
    let node = handle.node
    return Iterator(
      storage: handle.storage,
      index: Int(node.extra),
      count: Int(node.literal.count),
      start: node.start
    )
  }
}
