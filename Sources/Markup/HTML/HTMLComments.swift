/// Finds the comments in raw HTML as browsers do.
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

  /// The first comment at or behind a place: from `<!--` to the next `-->`, or to the end of the HTML.
  static func next(in html: [UInt8], from position: Int) -> (range: Range<Int>, isClosed: Bool)? {
    html.withUnsafeBufferPointer { html in
      let rest = UnsafeBufferPointer(rebasing: html[position...])
      guard let offset = ByteSearch.first([0x3C, 0x21, 0x2D, 0x2D], in: rest) else { return nil }
      let start = position + offset
      // `<!-->` and `<!--->` are whole comments.
      var from = start + 4
      if from < html.count, html[from] == 0x3E { return (start..<from + 1, true) }
      if from + 1 < html.count, html[from] == 0x2D, html[from + 1] == 0x3E {
        return (start..<from + 2, true)
      }
      from = min(from, html.count)
      let body = UnsafeBufferPointer(rebasing: html[from...])
      guard let end = ByteSearch.first([0x2D, 0x2D, 0x3E], in: body) else {
        return (start..<html.count, false)
      }
      return (start..<from + end + 3, true)
    }
  }
}
