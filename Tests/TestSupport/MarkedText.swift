public import Diagnostics

/// A sample whose interesting stretches are marked in the text itself: `We saw the «world-class» team`.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked stretches as byte spans of `text`, in the order of their opening marks.
  public let spans: [SourceSpan]

  /// Reads a sample; marks may nest.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var spans: [SourceSpan] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«":
        open.append(spans.count)
        spans.append(SourceSpan(bytes.count, bytes.count))
      case "»":
        if let index = open.popLast() { spans[index].end = bytes.count }
      default: bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
      }
    }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
  }
}
