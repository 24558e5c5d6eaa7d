import Diagnostics
import Markup

extension SpanCheck {
  mutating func check(_ inlines: Inlines, in parent: SourceSpan, isAddress: Bool = false) {
    var last = parent.start
    for inline in inlines {
      let span = inline.span
      place(span, parent, &last, "inline")
      require(!span.range.isEmpty, "empty inline", span)
      check(inline)
    }
  }

  private mutating func check(_ inline: Inline) {
    let span = inline.span
    switch inline {
    case .text(let text): check(text)
    case .softBreak, .hardBreak: checkBreak(span)
    case .codeSpan: checkCode(span)
    case .emphasis(let inline): checkPair("*_", 1, inline.inlines, span)
    case .strong(let inline): checkPair("*_", 2, inline.inlines, span)
    case .strikethrough(let inline):
      checkPair("~", source(span).starts(with: "~~".utf8) ? 2 : 1, inline.inlines, span)
    case .link(let link): check(link)
    case .image(let image): check(image)
    case .inlineHTML:
      require(source(span).first == 0x3C && source(span).last == 0x3E, "odd HTML", span)
      cover(span)
    case .footnoteReference:
      require(
        source(span).starts(with: "[^".utf8) && source(span).last == 0x5D,
        "odd reference",
        span
      )
      cover(span)
    }
  }

  private mutating func checkPair(
    _ marks: String,
    _ count: Int,
    _ inlines: Inlines,
    _ span: SourceSpan
  ) {
    let source = source(span)
    let mark = source.first ?? 0
    let isPair =
      marks.utf8.contains(mark) && source.count > 2 * count
      && (source.prefix(count) + source.suffix(count)).allSatisfy { $0 == mark }
    require(isPair, "delimiters", span)
    check(inlines, in: SourceSpan(span.start + count, span.end - count))
  }

  private mutating func checkBreak(_ span: SourceSpan) {
    let source = source(span)
    require(source.last == 0x0A || source.last == 0x0D, "break without line ending", span)
    var body = source.dropLast()
    if source.last == 0x0A, body.last == 0x0D { body = body.dropLast() }
    let isClean =
      body.allSatisfy { [0x20, 0x09, 0x0B, 0x0C].contains($0) } || body.elementsEqual([0x5C])
    require(isClean, "break with text", span)
  }

  private mutating func checkCode(_ span: SourceSpan) {
    let source = source(span)
    let count = source.prefix { $0 == 0x60 }.count
    let isPair =
      count > 0 && source.count > 2 * count
      && source.reversed().prefix { $0 == 0x60 }.count == count
    require(isPair, "code without its marks", span)
    cover(span)
  }

  private mutating func check(_ text: Text) {
    let span = text.span
    cover(span)
    if text.isVerbatim {
      require(source(span).elementsEqual(text.utf8), "text differs from '\(text.text)'", span)
    }
    var position = 0
    var last = span.start
    let utf8 = Array(text.utf8)
    for segment in text.segments {
      require(segment.text.lowerBound == position, "gap in the text", segment.source)
      require(segment.source.start == last, "gap in the source", segment.source)
      position = segment.text.upperBound
      last = segment.source.end
      let part = source(segment.source)
      guard position <= utf8.count else { return fault("segments too long", span) }
      let said = utf8[segment.text]
      if segment.isVerbatim {
        require(part.elementsEqual(said), "segment differs", segment.source)
      } else {
        let isEscape = part.first == 0x5C && part.dropFirst().elementsEqual(said)
        let isPipe = part.elementsEqual("\\\\|".utf8) && said.elementsEqual("|".utf8)
        let isNUL = part.elementsEqual([0]) && said.elementsEqual("\u{FFFD}".utf8)
        let isEntity = part.first == 0x26 && part.last == 0x3B
        require(isEscape || isEntity || isPipe || isNUL, "odd segment", segment.source)
      }
    }
    require(position == utf8.count && last == span.end, "segments end early", span)
  }

  private mutating func check(_ link: Link) {
    let span = link.span
    let source = source(span)
    switch link.form {
    case .autolink: require(source.first == 0x3C && source.last == 0x3E, "odd autolink", span)
    case .bare: require(source.elementsEqual(self.source(link.destinationSpan)), "bare link", span)
    default:
      require(source.first == 0x5B, "link without bracket", span)
      require(source.last == (link.form == .inline ? 0x29 : 0x5D), "link without end", span)
    }
    checkAddress(link.destination, link.destinationSpan, link.form, link.titleSpan, span)
    check(link.inlines, in: span)
    cover(span)
  }

  private mutating func check(_ image: Image) {
    let span = image.span
    let source = source(span)
    require(source.starts(with: "![".utf8), "image without bracket", span)
    require(source.last == (image.form == .inline ? 0x29 : 0x5D), "image without end", span)
    checkAddress(image.destination, image.destinationSpan, image.form, image.titleSpan, span)
    check(image.inlines, in: span)
    cover(span)
  }

  private mutating func checkAddress(
    _ address: String,
    _ place: SourceSpan,
    _ form: Link.Form,
    _ title: SourceSpan?,
    _ span: SourceSpan
  ) {
    require(place.start > span.start || form == .bare, "address outside", place)
    require(place.end <= span.end, "address outside", place)
    let source = source(place)
    if form == .inline, !source.contains(where: { [0x5C, 0x26, 0].contains($0) }) {
      require(source.elementsEqual(address.utf8), "address differs from '\(address)'", place)
    }
    guard let title else { return }
    require(title.start >= place.end && title.end < span.end, "title outside", title)
    let ends = [self.source(title).first, self.source(title).last]
    require(ends == [0x22, 0x22] || ends == [0x27, 0x27] || ends == [0x28, 0x29], "title", title)
  }
}
