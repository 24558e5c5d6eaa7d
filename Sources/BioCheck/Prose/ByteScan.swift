internal import CBioData

/// Looks for single bytes as fast as memory is read.
enum ByteScan {
  /// The offset of the first `byte` at or behind `start` and before `end`; nil when there is none.
  static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let end = min(end, bytes.count)
      guard start >= 0, start < end, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
