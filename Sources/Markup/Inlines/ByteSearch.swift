import CCMarkGFM

/// Finds short stretches of bytes.
enum ByteSearch {
  /// The offset of the first `byte` at or behind `start`; nil when there is none.
  static func first(
    _ byte: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int = 0
  ) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: base)
  }

  /// How many `byte`s there are.
  static func count(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var position = 0
    while let found = first(byte, in: bytes, from: position) {
      count += 1
      position = found + 1
    }
    return count
  }

  /// Whether two stretches are the same bytes.
  static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
    return memcmp(first, second, left.count) == 0
  }

  /// The offset of the first `needle` in `bytes`; nil when there is none.
  static func first(_ needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let head = needle.first, bytes.count >= needle.count else { return nil }
    var index = 0
    let last = bytes.count - needle.count
    while let found = first(head, in: bytes, from: index), found <= last {
      var matched = 1
      while matched < needle.count, bytes[found + matched] == needle[matched] { matched += 1 }
      if matched == needle.count { return found }
      index = found + 1
    }
    return nil
  }
}
