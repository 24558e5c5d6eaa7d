/// The bytes that are parsed, with their lines counted as the library counts them.
struct ParsedSource: Sendable {
  /// The file's bytes; or, where NULs stood in the way, a copy of the range with each replaced by U+FFFD.
  let bytes: [UInt8]
  /// The stretch that is parsed.
  let range: Range<Int>
  /// The offset of each line's first byte, in order; line 1 of the library is the first.
  let lineStarts: [Int32]
  /// Leads back to the file.
  let offsets: OffsetShift

  init(_ bytes: [UInt8], range: Range<Int>) {
    let part = bytes[range]
    let clean = Self.withoutNULs(part)
    self.bytes = clean?.bytes ?? bytes
    let start = clean == nil ? range.lowerBound : 0
    let end = clean?.bytes.count ?? range.upperBound
    self.range = start..<end
    self.offsets =
      clean.map { OffsetShift(base: range.lowerBound, replacements: $0.places) } ?? OffsetShift()
    self.lineStarts = Self.lineStarts(self.bytes, start, end)
  }

  /// Behind the last byte of a line (from 0), its line ending left out.
  func lineEnd(_ line: Int) -> Int { Self.lineEnd(line, bytes, lineStarts, range.upperBound) }

  static func lineEnd(_ line: Int, _ bytes: [UInt8], _ starts: [Int32], _ limit: Int) -> Int {
    guard line < starts.count else { return limit }
    let start = Int(starts[line])
    var end = line + 1 < starts.count ? Int(starts[line + 1]) : limit
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// Behind the last byte of a line (from 0) that is not white space.
  func trimmedEnd(_ line: Int) -> Int {
    let start = Int(lineStarts[line])
    var end = lineEnd(line)
    while end > start, bytes[end - 1].isMarkdownSpace { end -= 1 }
    return end
  }
}

extension ParsedSource {
  /// Whether a byte stands in the range.
  func contains(_ byte: UInt8) -> Bool {
    bytes.withUnsafeBufferPointer {
      ByteSearch.first(byte, in: UnsafeBufferPointer(rebasing: $0[range])) != nil
    }
  }

  private static func lineStarts(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [Int32] {
    var starts: [Int32] = []
    starts.reserveCapacity(16 + (end - start) / 32)
    starts.append(Int32(start))
    bytes.withUnsafeBufferPointer { bytes in
      let part = UnsafeBufferPointer(rebasing: bytes[..<end])
      guard ByteSearch.first(0x0D, in: part, from: start) != nil else {
        var index = start
        while let found = ByteSearch.first(0x0A, in: part, from: index) {
          index = found + 1
          starts.append(Int32(index))
        }
        return
      }
      addStarts(of: part, from: start, to: &starts)
    }
    return starts
  }

  /// The same where carriage returns end lines too.
  private static func addStarts(
    of bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to starts: inout [Int32]
  ) {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        starts.append(Int32(index))
      } else if byte == 0x0D {
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(Int32(index))
      }
    }
  }

  /// The bytes with each NUL replaced by U+FFFD, and where; nil when there is none.
  private static func withoutNULs(
    _ part: ArraySlice<UInt8>
  ) -> (bytes: [UInt8], places: [Int])? {
    guard part.withUnsafeBufferPointer({ ByteSearch.first(0, in: $0) }) != nil else { return nil }
    var clean: [UInt8] = []
    clean.reserveCapacity(part.count + 64)
    var places: [Int] = []
    for byte in part {
      if byte != 0 {
        clean.append(byte)
      } else {
        places.append(clean.count)
        clean.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
    }
    return (clean, places)
  }
}
