/// The tags that GFM 6.11 does not let through, since they change how all behind them is read.
enum TagFilter {
  private static let names: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Whether HTML that begins with `<` begins with such a tag, opening or closing.
  static func catches(_ html: ArraySlice<UInt8>) -> Bool {
    guard html.count >= 3 else { return false }
    var start = html.startIndex + 1
    if html[start] == 0x2F { start += 1 }
    return names.contains { matches($0, html[start...]) }
  }

  private static func matches(_ name: StaticString, _ html: ArraySlice<UInt8>) -> Bool {
    let count = name.utf8CodeUnitCount
    guard html.count > count else { return false }
    for index in 0..<count {
      let byte = html[html.startIndex + index]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard lower == name.utf8Start[index] else { return false }
    }
    let end = html.startIndex + count
    if html[end].isMarkdownSpace || html[end] == 0x3E { return true }
    return html[end] == 0x2F && end + 1 < html.endIndex && html[end + 1] == 0x3E
  }
}
