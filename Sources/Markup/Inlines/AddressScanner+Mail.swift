extension AddressScanner {
  /// The first mail address at or behind `start` in a text without markup, and whether it says `mailto:` or `xmpp:` itself.
  static func mail(
    _ text: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (range: Range<Int>, hasScheme: Bool)? {
    var lower = start
    while let at = text[lower...].firstIndex(of: 0x40) {
      let name = mailName(text, lower, at)
      if name.start < at, let end = mailHost(text, at, isXMPP: name.isXMPP) {
        return (name.start..<end, name.hasScheme)
      }
      lower = at + 1
    }
    return nil
  }

  private static func mailName(
    _ text: UnsafeBufferPointer<UInt8>,
    _ lower: Int,
    _ at: Int
  ) -> (start: Int, hasScheme: Bool, isXMPP: Bool) {
    var start = at
    var hasScheme = false
    var isXMPP = false
    while start > lower {
      let byte = text[start - 1]
      if !byte.isASCIIAlphanumeric, byte != 0x2E, byte != 0x2B, byte != 0x2D, byte != 0x5F {
        guard byte == 0x3A else { break }
        if ends(text, start, with: "mailto:") {
          hasScheme = true
        } else if ends(text, start, with: "xmpp:") {
          hasScheme = true
          isXMPP = true
        } else {
          break
        }
      }
      start -= 1
    }
    return (start, hasScheme, isXMPP)
  }

  /// Whether a scheme ends at `end`, with no letter or digit before it.
  private static func ends(
    _ text: UnsafeBufferPointer<UInt8>,
    _ end: Int,
    with scheme: StaticString
  ) -> Bool {
    let start = end - scheme.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in 0..<scheme.utf8CodeUnitCount where text[start + index] != scheme.utf8Start[index] {
      return false
    }
    return start == 0 || !text[start - 1].isASCIIAlphanumeric
  }

  private static func mailHost(
    _ text: UnsafeBufferPointer<UInt8>,
    _ at: Int,
    isXMPP: Bool
  ) -> Int? {
    var dots = 0
    var end = at + 1
    while end < text.count {
      let byte = text[end]
      if byte == 0x40 { return nil }
      if byte == 0x2E, end + 1 < text.count, text[end + 1].isASCIIAlphanumeric {
        dots += 1
      } else if !byte.isASCIIAlphanumeric, byte != 0x2D, byte != 0x5F, !(byte == 0x2F && isXMPP) {
        break
      }
      end += 1
    }
    guard dots > 0, text[end - 1].isASCIILetter else { return nil }
    return trimmed(text, at, end)
  }
}
