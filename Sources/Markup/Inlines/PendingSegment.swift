/// A stretch of text that waits to become part of a node.
struct PendingSegment {
  /// Its bytes.
  var slice: ByteSlice
  /// The bytes of the source that say it.
  var sourceStart: Int32
  var sourceCount: Int32
  var isVerbatim: Bool
}

/// Stretches of text that are taken away piece by piece.
struct PendingSegments {
  private let segments: [PendingSegment]
  private var index = 0
  /// How many bytes of the segment at `index` are taken.
  private var taken: Int32 = 0

  init(_ segments: [PendingSegment]) { self.segments = segments }

  /// The next `count` bytes of text.
  mutating func take(_ count: Int) -> [PendingSegment] {
    var parts: [PendingSegment] = []
    var rest = Int32(count)
    while rest > 0, index < segments.count {
      var part = segments[index]
      let size = part.slice.count
      let use = min(rest, size - taken)
      if use < size {
        part.slice.count = use
        part.slice.place += part.slice.place >= 0 ? taken : -taken
        if part.isVerbatim {
          part.sourceStart += taken
          part.sourceCount = use
        }
      }
      if use > 0 { parts.append(part) }
      rest -= use
      taken += use
      if taken == size {
        index += 1
        taken = 0
      }
    }
    return parts
  }
}
