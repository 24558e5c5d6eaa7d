/// A stretch of bytes, either in the source or in the pool of bytes that differ from it.
struct ByteSlice {
  /// The offset in the source; or, when negative, the complement of the offset in the pool.
  var place: Int32 = 0
  var count: Int32 = 0

  static func source(_ offset: Int, _ count: Int) -> ByteSlice {
    ByteSlice(place: Int32(truncatingIfNeeded: offset), count: Int32(truncatingIfNeeded: count))
  }

  static func pool(_ offset: Int, _ count: Int) -> ByteSlice {
    ByteSlice(place: ~Int32(truncatingIfNeeded: offset), count: Int32(truncatingIfNeeded: count))
  }

  var isEmpty: Bool { count == 0 }
}
