/// Counts words in stretches of text that may go on in the next one.
struct WordCounter {
  /// How many have begun.
  private(set) var total = 0
  /// Whether the last byte was part of one.
  var isInside = false

  /// Counts the words that begin in a stretch.
  mutating func count(_ storage: Storage, _ slice: ByteSlice) {
    let place = Int(slice.place)
    let (bytes, start) = place >= 0 ? (storage.source, place) : (storage.pool, ~place)
    var (total, isInside) = (total, isInside)
    bytes.withUnsafeBufferPointer { bytes in
      for index in start..<start + Int(slice.count) {
        let byte = bytes[index]
        let isSpace = byte <= 0x20 && (byte == 0x20 || byte &- 0x09 < 5)
        if !isSpace, !isInside { total += 1 }
        isInside = !isSpace
      }
    }
    (self.total, self.isInside) = (total, isInside)
  }
}
