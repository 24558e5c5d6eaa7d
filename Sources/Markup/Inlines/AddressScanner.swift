import CCMarkGFM

/// Finds addresses in text, by the rules of GFM 6.9 as the library reads them.
enum AddressScanner {
  /// A name of a host longer than this is none (RFC 1035 allows 253); it bounds how often the same bytes are looked at.
  private static let longestDomain = 255

  /// `www.` at `start`: the stretch that is the address.
  static func www(_ text: UnsafeBufferPointer<UInt8>, _ count: Int, _ start: Int) -> Range<Int>? {
    if start > 0, !isBoundary(text[start - 1]) { return nil }
    guard let domain = domainEnd(text, count, start, needsDot: true) else { return nil }
    let end = trimmed(text, start, end(text, count, domain))
    return end > start ? start..<end : nil
  }

  /// `http://`, `https://` or `ftp://`, whose colon stands at `colon`.
  static func url(_ text: UnsafeBufferPointer<UInt8>, _ count: Int, colon: Int) -> Range<Int>? {
    var start = colon
    while start > 0, colon - start < 6, text[start - 1].isASCIILetter { start -= 1 }
    guard isScheme(text, start..<colon), colon + 3 < count, isHost(text, count, colon + 3),
      let domain = domainEnd(text, count, colon + 3, needsDot: false)
    else { return nil }
    let end = trimmed(text, colon, end(text, count, domain))
    return end > colon ? start..<end : nil
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte.isMarkdownSpace || byte == 0x2A || byte == 0x5F || byte == 0x7E || byte == 0x28
  }

  private static func isScheme(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for scheme in ["http", "https", "ftp"] as [StaticString]
    where scheme.utf8CodeUnitCount == range.count {
      var index = 0
      while index < range.count, text[range.lowerBound + index] | 0x20 == scheme.utf8Start[index] {
        index += 1
      }
      if index == range.count { return true }
    }
    return false
  }

  private static func isHost(
    _ text: UnsafeBufferPointer<UInt8>,
    _ count: Int,
    _ index: Int
  ) -> Bool {
    let byte = text[index]
    if byte < 128 { return !byte.isASCIIPunctuation && !byte.isMarkdownSpace && byte != 0x0C }
    guard let base = text.baseAddress else { return false }
    var scalar: Int32 = 0
    guard cmark_utf8proc_iterate(base + index, Int32(count - index), &scalar) >= 0 else {
      return false
    }
    return cmark_utf8proc_is_space(scalar) == 0 && cmark_utf8proc_is_punctuation(scalar) == 0
  }

  /// Where the host's name ends, if it is one: no underscore in its last two parts, and a dot where one is needed.
  private static func domainEnd(
    _ text: UnsafeBufferPointer<UInt8>,
    _ count: Int,
    _ start: Int,
    needsDot: Bool
  ) -> Int? {
    var dots = 0
    var underscoresBefore = 0
    var underscores = 0
    var index = start + 1
    while index < count - 1 {
      let byte = text[index]
      if byte == 0x5F {
        underscores += 1
      } else if byte == 0x2E {
        underscoresBefore = underscores
        underscores = 0
        dots += 1
      } else if byte != 0x2D, !isHost(text, count, index) {
        break
      }
      index += 1
      if index - start > longestDomain { return nil }
    }
    guard underscores == 0, underscoresBefore == 0, !needsDot || dots > 0 else { return nil }
    return index
  }

  /// The first white space or `<` from `start` on.
  private static func end(_ text: UnsafeBufferPointer<UInt8>, _ count: Int, _ start: Int) -> Int {
    var end = start
    while end < count, !text[end].isMarkdownSpace, text[end] != 0x3C { end += 1 }
    return end
  }

  /// The end without what belongs to the sentence around: punctuation, a closing parenthesis too many, an entity.
  static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ limit: Int
  ) -> Int {
    var end = limit
    var balance: Int?
    while end > start {
      switch text[end - 1] {
      case 0x3F, 0x21, 0x2E, 0x2C, 0x3A, 0x2A, 0x5F, 0x7E, 0x27, 0x22: end -= 1
      case 0x3B: end = withoutEntity(text, start, end)
      case 0x29:
        let open = balance ?? balanceOfParentheses(text, start, end)
        guard open < 0 else { return end }
        balance = open + 1
        end -= 1
      default: return end
      }
    }
    return end
  }

  private static func balanceOfParentheses(
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Int {
    var balance = 0
    for index in start..<end {
      if text[index] == 0x28 { balance += 1 } else if text[index] == 0x29 { balance -= 1 }
    }
    return balance
  }

  private static func withoutEntity(
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Int {
    var index = end - 2
    while index > start, text[index].isASCIILetter { index -= 1 }
    return index < end - 2 && index > start - 1 && text[index] == 0x26 ? index : end - 1
  }
}
