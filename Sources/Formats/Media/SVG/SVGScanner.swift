/// Cuts an SVG into tags, texts and the rest, in one pass and without judging whether it is well-formed.
struct SVGScanner {
  enum Token {
    /// A start tag: what stands between `<` and `>`, the name first.
    case tag(ByteView)
    /// An end tag: its name and what follows.
    case endTag(ByteView)
    /// Text between tags or in a CDATA section.
    case text(ByteView)
    case comment
    /// What stands between `<!` and `>`.
    case declaration(ByteView)
    /// What stands between `<?` and `?>`.
    case instruction(ByteView)
    /// The rest of a file that ends within something.
    case cutOff
  }

  private let file: ByteView
  /// The offset behind the last token.
  private(set) var place: Int

  init(_ file: ByteView) {
    self.file = file
    place = file.holds("\u{FEFF}") ? 3 : 0
  }

  mutating func next() -> Token? {
    guard let byte = file.byte(place) else { return nil }
    guard byte == 0x3C else {
      let end = file.firstIndex(of: 0x3C, from: place) ?? file.count
      defer { place = end }
      return .text(file.slice(place, end - place))
    }
    if file.holds("<!--", at: place) {
      return upTo("-->", from: place + 4) { _ in .comment }
    }
    if file.holds("<![CDATA[", at: place) { return upTo("]]>", from: place + 9) { .text($0) } }
    if file.holds("<?", at: place) { return upTo("?>", from: place + 2) { .instruction($0) } }
    let start = place + 1
    let end = endOfTag(from: start)
    place = end.map { $0 + 1 } ?? file.count
    guard let end else { return .cutOff }
    switch file.byte(start) {
    case 0x21: return .declaration(file.slice(start + 1, end - start - 1))
    case 0x2F: return .endTag(file.slice(start + 1, end - start - 1))
    default: return .tag(file.slice(start, end - start))
    }
  }

  private mutating func upTo(
    _ end: StaticString,
    from start: Int,
    _ token: (ByteView) -> Token
  ) -> Token {
    guard let index = file.firstIndex(of: end, from: start) else {
      place = file.count
      return .cutOff
    }
    place = index + end.utf8CodeUnitCount
    return token(file.slice(start, index - start))
  }

  /// The place of the `>` that ends a tag or declaration: not in quotes, not in a document type's brackets.
  private func endOfTag(from start: Int) -> Int? {
    var brackets = 0
    var index = start
    while let byte = file.byte(index) {
      switch byte {
      case 0x22, 0x27:
        guard let close = file.firstIndex(of: byte, from: index + 1) else { return nil }
        index = close
      case 0x5B: brackets += 1
      case 0x5D: brackets -= 1
      case 0x3E where brackets <= 0: return index
      default: break
      }
      index += 1
    }
    return nil
  }
}
