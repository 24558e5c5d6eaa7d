import CCMarkGFM

extension TreeBuilder {
  /// The text of a block that holds inlines.
  static func text(_ node: LibraryNode) -> UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(
      start: node.pointee.content.ptr,
      count: Int(node.pointee.content.size)
    )
  }

  /// How many lines a text has; the last may lack its line feed.
  static func lineCount(_ text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard let last = text.last else { return 0 }
    return ByteSearch.count(0x0A, in: UnsafeBufferPointer(text)) + (last == 0x0A ? 0 : 1)
  }

  /// Whether bytes stand in the source at an offset.
  func matches(_ text: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset >= source.range.lowerBound, offset + text.count <= source.range.upperBound else {
      return false
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let there = UnsafeBufferPointer(rebasing: bytes[offset..<offset + text.count])
      return ByteSearch.areEqual(there, UnsafeBufferPointer(text))
    }
  }

  /// Finds each line of a text at the end of its line in the source, from a line (from 0) on; false when one is not there.
  mutating func align(_ text: UnsafeMutableBufferPointer<UInt8>, firstLine: Int) -> Bool {
    inlines.map.reset()
    guard firstLine >= 0 else { return false }
    var line = firstLine
    var position = 0
    repeat {
      let end =
        ByteSearch.first(0x0A, in: UnsafeBufferPointer(text), from: position) ?? text.count
      guard line < source.lineStarts.count else { return false }
      guard let start = start(of: text, position..<end, line) else { return false }
      inlines.map.add(content: Int32(position), source: Int32(start))
      position = end + 1
      line += 1
    } while position < text.count
    return true
  }

  /// Where the source would begin to say a line of text that stands at the end of a line (from 0) there; nil when it does not.
  private func start(
    of text: UnsafeMutableBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ line: Int
  ) -> Int? {
    let start = source.lineEnd(line) - range.count
    let lineStart = Int(source.lineStarts[line])
    if start >= lineStart,
      matches(UnsafeMutableBufferPointer(rebasing: text[range]), at: start)
    {
      return start
    }
    // Of a tab that a container takes a part of, the library leaves the rest as spaces.
    var first = range.lowerBound
    while first < min(range.upperBound, range.lowerBound + 4), text[first] == 0x20 {
      first += 1
      let rest = source.lineEnd(line) - (range.upperBound - first)
      if rest > lineStart, source.bytes[rest - 1] == 0x09,
        matches(UnsafeMutableBufferPointer(rebasing: text[first..<range.upperBound]), at: rest)
      {
        return rest - (first - range.lowerBound)
      }
    }
    return nil
  }

  /// Aligns the text of an underlined heading, which may stand below link definitions; returns the underline's line (from 0).
  mutating func alignSetext(
    _ text: UnsafeMutableBufferPointer<UInt8>,
    firstLine: Int,
    lastLine: Int
  ) -> Int? {
    let lines = Self.lineCount(text)
    var first = firstLine
    while first + lines < min(lastLine, source.lineStarts.count) {
      if isUnderline(first + lines), align(text, firstLine: first) { return first + lines }
      first += 1
    }
    return nil
  }

  private func isUnderline(_ line: Int) -> Bool {
    let end = source.trimmedEnd(line)
    var index = end
    let start = Int(source.lineStarts[line])
    guard end > start, source.bytes[end - 1] == 0x3D || source.bytes[end - 1] == 0x2D else {
      return false
    }
    while index > start, source.bytes[index - 1] == source.bytes[end - 1] { index -= 1 }
    return source.bytes[start..<index].allSatisfy { $0.isMarkdownSpace || $0 == 0x3E }
  }

  /// Aligns a paragraph that the library cut off the head of a table, where it took the backslash from each `\|`.
  mutating func alignUnescaped(
    _ text: UnsafeMutableBufferPointer<UInt8>,
    firstLine: Int
  ) -> Bool {
    inlines.map.reset()
    guard firstLine >= 0 else { return false }
    var line = firstLine
    var position = 0
    repeat {
      let end =
        ByteSearch.first(0x0A, in: UnsafeBufferPointer(text), from: position) ?? text.count
      guard line < source.lineStarts.count,
        alignUnescaped(text, position..<end, line: line, isLast: end == text.count)
      else { return false }
      position = end + 1
      line += 1
    } while position < text.count
    return true
  }

  private mutating func alignUnescaped(
    _ text: UnsafeMutableBufferPointer<UInt8>,
    _ range: Range<Int>,
    line: Int,
    isLast: Bool
  ) -> Bool {
    var places: [Int] = []
    var index = isLast ? source.trimmedEnd(line) : source.lineEnd(line)
    let start = Int(source.lineStarts[line])
    for position in range.reversed() {
      guard index > start, source.bytes[index - 1] == text[position] else { return false }
      index -= 1
      places.append(index)
      if text[position] == 0x7C, index > start, source.bytes[index - 1] == 0x5C { index -= 1 }
    }
    var position = range.lowerBound
    for place in places.reversed() {
      let drops = text[position] == 0x7C && source.bytes[max(start, place - 1)] == 0x5C
      if position == range.lowerBound || drops {
        inlines.map.add(content: Int32(position), source: Int32(place), dropsBackslash: drops)
      }
      position += 1
    }
    if range.isEmpty { inlines.map.add(content: Int32(position), source: Int32(index)) }
    return true
  }
}
