/// Finds where the sentences of one block end.
struct SentenceCutter {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The end of the sentence that begins at `start`: behind its full stop, or the block's end.
  func end(from start: Int, to limit: Int) -> Int {
    var index = start
    while true {
      index = possibleEnd(from: index, limit)
      guard index < limit else { return limit }
      let byte = bytes[index]
      if byte == 0x2E || byte == 0x21 || byte == 0x3F {
        let after = pastClosers(index + 1, limit)
        if let next = nextText(after, limit), opensSentence(next, limit),
          byte != 0x2E || !isAbbreviation(before: index, from: start, next, limit)
        {
          return after
        }
        index = max(after, index + 1)
      } else if byte == 0xE3, index + 2 < limit, bytes[index + 1] == 0x80, bytes[index + 2] == 0x82
      {
        return index + 3
      } else {
        index += 1
      }
    }
  }

  /// The first byte with which a stop may begin; `limit` when there is none.
  @inline(__always)
  private func possibleEnd(from start: Int, _ limit: Int) -> Int {
    guard let base = bytes.baseAddress else { return limit }
    var index = start
    while index &+ 8 <= limit {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let signs = EightBytes.places(of: 0x2E, 0x21, 0x3F, 0xE3, in: UInt64(littleEndian: word))
      if signs != 0 { return index &+ signs.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < limit {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F, 0xE3: return index
      default: index &+= 1
      }
    }
    return limit
  }

  /// Past further stops, closing brackets and quotation marks.
  private func pastClosers(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      switch bytes[index] {
      case 0x21, 0x2E, 0x3F, 0x29, 0x5D, 0x22, 0x27, 0x2A, 0x5F: index += 1
      case 0xE2:
        guard index + 2 < limit, bytes[index + 1] == 0x80,
          bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99
        else { return index }
        index += 3
      default: return index
      }
    }
    return index
  }

  /// The first byte behind white space; nil when there is no white space or nothing behind it.
  private func nextText(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit {
      let glyph = Glyph.at(index, in: bytes, end: limit)
      guard glyph.isSpace else { break }
      index += glyph.length
    }
    return index > start && index < limit ? index : nil
  }

  private func opensSentence(_ index: Int, _ limit: Int) -> Bool {
    let byte = bytes[index]
    if byte &- 0x41 < 26 || byte &- 0x30 < 10 { return true }
    if byte == 0x22 || byte == 0x28 || byte == 0x27 || byte == 0x5B { return true }
    if byte == 0x2D { return true }
    return byte >= 0x80
  }

  /// Whether the full stop at `stop` belongs to a title or an initial; the text goes on at `next`.
  private func isAbbreviation(
    before stop: Int,
    from start: Int,
    _ next: Int,
    _ limit: Int
  ) -> Bool {
    var first = stop
    while first > start, (bytes[first - 1] | 0x20) &- 0x61 < 26, stop - first < 6 { first -= 1 }
    let count = stop - first
    // Behind a letter that is not ASCII it is the end of a longer word.
    guard count > 0, count < 6, first == start || bytes[first - 1] < 0x80 else { return false }
    if count == 1 {
      guard bytes[first] &- 0x41 < 26, bytes[first] != 0x49 else { return false }
      guard first == start || bytes[first - 1] == 0x20 || bytes[first - 1] == 0x0A else {
        return false
      }
      return !beginsAnew(next, limit)
    }
    var word: UInt64 = 0
    for index in first..<stop { word = word << 8 | UInt64(bytes[index] | 0x20) }
    return Self.titles.contains(word)
  }

  /// Whether the word there is no surname, so that the letter before its full stop is no initial.
  private func beginsAnew(_ start: Int, _ limit: Int) -> Bool {
    guard bytes[start] &- 0x41 < 26 else { return false }
    var end = start
    var word: UInt64 = 0
    while end < limit, end - start < 6, (bytes[end] | 0x20) &- 0x61 < 26 {
      word = word << 8 | UInt64(bytes[end] | 0x20)
      end += 1
    }
    // Behind a letter and another full stop it is an initial itself.
    guard end < limit, bytes[end] == 0x20 || bytes[end] == 0x27 else { return false }
    return Self.openers.contains(word)
  }

  private static let openers = keys(
    "she he it i they we you the a an my our his her their this that these there in on at when then"
  )

  private static let titles = keys("dr mr mrs ms mx prof st vs rev fr sr")

  private static func keys(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { word in word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
