public import Diagnostics

/// Text drawn together from a document, every byte of which knows where it stands in the source.
///
/// ```swift
/// let text = paragraph.inlines.mappedText
/// let span = text.sourceSpan(of: 4..<9)  // the bytes of the file that say these five
/// ```
public struct MappedText: Sendable {
  /// The text in UTF-8.
  public private(set) var utf8: [UInt8] = []
  /// Its stretches in order; stretches that stand side by side in the source are one.
  public private(set) var segments: [TextSegments.Element] = []

  /// No text yet.
  public init() {}

  /// The text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Appends a run of text.
  public mutating func append(_ text: Text) {
    let start = utf8.count
    utf8.append(contentsOf: text.utf8)
    for segment in text.segments {
      append(
        start + segment.text.lowerBound..<start + segment.text.upperBound,
        segment.source,
        isVerbatim: segment.isVerbatim
      )
    }
  }

  /// Appends text of the caller's that stands for bytes of the source, such as a space for a line ending.
  public mutating func append(_ text: some Sequence<UInt8>, for source: SourceSpan) {
    let start = utf8.count
    utf8.append(contentsOf: text)
    if utf8.count > start { append(start..<utf8.count, source, isVerbatim: false) }
  }

  /// The bytes of the source that say a stretch of the text; a stretch that begins or ends within an escape or an entity gets all of it.
  public func sourceSpan(of range: Range<Int>) -> SourceSpan {
    guard let last = segments.last else { return SourceSpan(0, 0) }
    guard range.lowerBound < utf8.count else { return SourceSpan(last.source.end, last.source.end) }
    let first = segments[index(of: range.lowerBound)]
    let start =
      first.isVerbatim
      ? first.source.start + range.lowerBound - first.text.lowerBound : first.source.start
    guard range.upperBound > range.lowerBound else { return SourceSpan(start, start) }
    let final = segments[index(of: min(range.upperBound, utf8.count) - 1)]
    let end =
      final.isVerbatim
      ? final.source.start + min(range.upperBound, utf8.count) - final.text.lowerBound
      : final.source.end
    return SourceSpan(start, end)
  }
}

extension MappedText {
  mutating func append(_ bytes: ArraySlice<UInt8>, verbatimAt start: Int) {
    let first = utf8.count
    utf8.append(contentsOf: bytes)
    guard utf8.count > first else { return }
    append(first..<utf8.count, SourceSpan(start, start + bytes.count), isVerbatim: true)
  }

  private mutating func append(_ text: Range<Int>, _ source: SourceSpan, isVerbatim: Bool) {
    if isVerbatim, let last = segments.last, last.isVerbatim, last.source.end == source.start {
      let joined = TextSegments.Element(
        text: last.text.lowerBound..<text.upperBound,
        source: SourceSpan(last.source.start, source.end),
        isVerbatim: true
      )
      segments[segments.count - 1] = joined
    } else {
      segments.append(TextSegments.Element(text: text, source: source, isVerbatim: isVerbatim))
    }
  }

  /// The index of the segment that a byte of the text stands in.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = segments.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if segments[middle].text.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
