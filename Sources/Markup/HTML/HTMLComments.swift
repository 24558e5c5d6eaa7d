/// Finds the comments in raw HTML as browsers do: not within tags, and not within scripts and styles.
enum HTMLComments {
  /// The HTML without its comments, and whether the last of them is not closed.
  static func stripped(_ html: [UInt8]) -> (html: [UInt8], isOpen: Bool) {
    var clean: [UInt8] = []
    var position = 0
    while let comment = next(in: html, from: position) {
      if clean.isEmpty { clean.reserveCapacity(html.count) }
      clean += html[position..<comment.range.lowerBound]
      position = comment.range.upperBound
      if !comment.isClosed { return (clean, true) }
    }
    return (position == 0 ? html : clean + html[position...], false)
  }

  /// The first comment at or behind a place outside of tags: from `<!--` to the next `-->`, or to the end of the HTML.
  static func next(in html: [UInt8], from position: Int) -> (range: Range<Int>, isClosed: Bool)? {
    html.withUnsafeBufferPointer { html in
      var index = position
      while let start = ByteSearch.first(0x3C, in: html, from: index) {
        if let comment = comment(html, start) { return comment }
        index = behindTag(html, start)
      }
      return nil
    }
  }

  private static func comment(
    _ html: UnsafeBufferPointer<UInt8>,
    _ start: Int
  ) -> (range: Range<Int>, isClosed: Bool)? {
    let body = start + 4
    guard body <= html.count, html[start + 1] == 0x21, html[start + 2] == 0x2D,
      html[start + 3] == 0x2D
    else { return nil }
    // `<!-->` and `<!--->` are whole comments.
    if body < html.count, html[body] == 0x3E { return (start..<body + 1, true) }
    if body + 1 < html.count, html[body] == 0x2D, html[body + 1] == 0x3E {
      return (start..<body + 2, true)
    }
    let rest = UnsafeBufferPointer(rebasing: html[body...])
    guard let end = ByteSearch.first([0x2D, 0x2D, 0x3E], in: rest) else {
      return (start..<html.count, false)
    }
    return (start..<body + end + 3, true)
  }

  /// Behind the tag that begins with the `<` at a place, and behind what browsers do not read as HTML after it.
  private static func behindTag(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard start + 1 < html.count, html[start + 1].isASCIILetter || html[start + 1] == 0x2F else {
      return start + 1
    }
    var index = start + 1
    var quote: UInt8 = 0
    while index < html.count {
      let byte = html[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if byte == 0x22 || byte == 0x27, isValueStart(html, index) {
        quote = byte
      }
      index += 1
    }
    for name in ["script", "style", "textarea", "title"] as [StaticString]
    where hasName(html, start + 1, name) {
      return closingTag(html, index, name)
    }
    return min(index + 1, html.count)
  }

  /// Whether a quote at a place begins an attribute's value.
  private static func isValueStart(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var before = index - 1
    while before > 0, html[before].isScannerSpace { before -= 1 }
    return html[before] == 0x3D
  }

  private static func hasName(
    _ html: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ name: StaticString
  ) -> Bool {
    let end = start + name.utf8CodeUnitCount
    guard end <= html.count else { return false }
    for index in 0..<name.utf8CodeUnitCount
    where html[start + index] | 0x20 != name.utf8Start[index] {
      return false
    }
    return end == html.count || html[end].isScannerSpace || html[end] == 0x3E || html[end] == 0x2F
  }

  /// Where the closing tag of an element begins; the end of the HTML when there is none.
  private static func closingTag(
    _ html: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ name: StaticString
  ) -> Int {
    var index = start
    while let open = ByteSearch.first(0x3C, in: html, from: index) {
      if open + 1 < html.count, html[open + 1] == 0x2F, hasName(html, open + 2, name) {
        return open
      }
      index = open + 1
    }
    return html.count
  }
}
