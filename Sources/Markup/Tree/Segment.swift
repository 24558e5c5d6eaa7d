/// A stretch of a text and the bytes of the source that say it.
struct Segment {
  /// How many bytes of text.
  var textCount: Int32
  /// Where in the source, and how many bytes there.
  var sourceStart: Int32
  var sourceCount: Int32
  /// Whether text and source are the same bytes; else the source is an escape or an entity.
  var isVerbatim: Bool
}
