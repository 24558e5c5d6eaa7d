import CCMarkGFM
import Diagnostics

extension InlineParser {
  mutating func openBracket(isImage: Bool) {
    if let last = brackets.indices.last { brackets[last].holdsBracket = true }
    inactiveBrackets = min(inactiveBrackets, brackets.count)
    let start = position
    position += isImage ? 2 : 1
    if isImage { openImages += 1 }
    brackets.append(
      Bracket(
        isImage: isImage,
        start: Int32(start),
        textStart: Int32(position),
        delimiter: lastDelimiter
      )
    )
  }

  mutating func closeBracket() throws(MarkupError) {
    let close = position
    position += 1
    guard let opener = brackets.popLast() else { return }
    if opener.isImage { openImages -= 1 }
    let isActive = opener.isImage || brackets.count >= inactiveBrackets
    inactiveBrackets = min(inactiveBrackets, brackets.count)
    guard isActive else { return }
    var tail = inlineTail(at: close)
    if tail == nil { tail = try reference(opener, close) }
    if let link = tail {
      matchDelimiters(above: opener.delimiter)
      add(
        opener.isImage ? .openImage : .openLink,
        Int(opener.start),
        Int(opener.textStart),
        payload: link.index
      )
      add(.close, close, link.end)
      isSorted = false
      position = link.end
      if !opener.isImage { inactiveBrackets = brackets.count }
    } else {
      readFootnote(opener, close)
    }
  }

  /// `(destination "title")` behind a closing bracket.
  private mutating func inlineTail(at close: Int) -> (index: Int, end: Int)? {
    guard text[close + 1] == 0x28, let base = text.baseAddress else { return nil }
    let start = close + 2 + Int(_scan_spacechars(base + close + 2))
    guard let destination = destination(at: start) else { return nil }
    let titleStart = destination.end + Int(_scan_spacechars(base + destination.end))
    var titleEnd = titleStart
    if titleStart > destination.end { titleEnd += Int(_scan_link_title(base + titleStart)) }
    let end = titleEnd + Int(_scan_spacechars(base + titleEnd))
    guard text[end] == 0x29 else { return nil }
    var record = LinkRecord(form: .inline)
    record.destination = unescaped(destination.text)
    record.destinationStart = map.start(Int32(destination.text.lowerBound))
    record.destinationEnd = max(
      record.destinationStart,
      map.end(Int32(destination.text.upperBound))
    )
    if titleEnd > titleStart {
      record.title = unescaped(titleStart + 1..<titleEnd - 1)
      record.titleStart = map.start(Int32(titleStart))
      record.titleEnd = map.end(Int32(titleEnd))
    }
    links.append(record)
    return (links.count - 1, end + 1)
  }

  /// A link destination, in angle brackets or not: its text and where the whole of it ends.
  private func destination(at start: Int) -> (text: Range<Int>, end: Int)? {
    var index = start
    if index < count, text[index] == 0x3C {
      index += 1
      while index < count, text[index] != 0x3E {
        if text[index] == 0x0A || text[index] == 0x3C { return nil }
        index += text[index] == 0x5C ? 2 : 1
      }
      return index + 1 < count ? (trimmed(start + 1..<index), index + 1) : nil
    }
    var depth = 0
    while index < count {
      let byte = text[index]
      if byte == 0x5C, text[index + 1].isASCIIPunctuation {
        index += 2
        continue
      }
      if byte == 0x28 {
        depth += 1
        if depth > 32 { return nil }
      } else if byte == 0x29 {
        if depth == 0 { break }
        depth -= 1
      } else if byte.isMarkdownSpace {
        if index == start { return nil }
        break
      }
      index += 1
    }
    return index < count ? (start..<index, index) : nil
  }

  /// A stretch of the text with entities and then escapes decoded, as destinations and titles are.
  private mutating func unescaped(_ range: Range<Int>) -> ByteSlice {
    guard text[range].contains(where: { $0 == 0x26 || $0 == 0x5C }), let base = text.baseAddress,
      let memory = cmark_get_default_mem_allocator()
    else { return slice(range.lowerBound, range.upperBound) }
    var buffer = cmark_strbuf()
    cmark_strbuf_init(memory, &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    houdini_unescape_html_f(&buffer, base + range.lowerBound, Int32(range.count))
    cmark_strbuf_unescape(&buffer)
    let start = pool.count
    pool.append(contentsOf: UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)))
    return .pool(start, pool.count - start)
  }

  /// A range without the white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isMarkdownSpace { start += 1 }
    while end > start, text[end - 1].isMarkdownSpace { end -= 1 }
    return start..<end
  }

  /// A reference to a link definition: `[text][label]`, `[label][]` or `[label]`.
  private mutating func reference(
    _ opener: Bracket,
    _ close: Int
  ) throws(MarkupError) -> (index: Int, end: Int)? {
    guard references.pointee.size > 0 else { return nil }
    var end = close + 1
    var form = Link.Form.shortcut
    var range = Int(opener.textStart)..<close
    if let label = label(at: close + 1) {
      end = label.upperBound + 1
      let name = trimmed(label)
      form = name.isEmpty ? .collapsed : .full
      if !name.isEmpty { range = name }
    }
    guard form == .full || !opener.holdsBracket, let base = text.baseAddress else { return nil }
    var chunk = cmark_chunk(data: base + range.lowerBound, len: Int32(range.count), alloc: 0)
    guard let entry = cmark_map_lookup(references, &chunk) else { return nil }
    var record = definition(UnsafeRawPointer(entry))
    record.form = form
    record.destinationStart = map.start(Int32(range.lowerBound))
    record.destinationEnd = map.end(Int32(range.upperBound))
    expansion += Int(record.destination.count) + Int(record.title.count)
    guard expansion <= expansionLimit else {
      throw .referencesTooLong(SourceSpan(Int(record.destinationStart), Int(record.destinationEnd)))
    }
    links.append(record)
    return (links.count - 1, end)
  }

  /// The text of a label in brackets at `start`.
  private func label(at start: Int) -> Range<Int>? {
    guard text[start] == 0x5B, start < count else { return nil }
    var index = start + 1
    let limit = min(count, index + Int(MAX_LINK_LABEL_LENGTH) + 1)
    while index < limit, text[index] != 0x5B, text[index] != 0x5D {
      index += text[index] == 0x5C && text[index + 1].isASCIIPunctuation ? 2 : 1
    }
    guard index < limit, text[index] == 0x5D else { return nil }
    return start + 1..<index
  }

  /// Destination and title of a link definition; the same bytes for all references to it.
  private mutating func definition(_ entry: UnsafeRawPointer) -> LinkRecord {
    if let known = definitions[entry] { return known }
    let reference = entry.assumingMemoryBound(to: cmark_reference.self).pointee
    var record = LinkRecord(form: .full)
    record.destination = pooled(reference.url)
    record.title = pooled(reference.title)
    definitions[entry] = record
    return record
  }

  private mutating func pooled(_ chunk: cmark_chunk) -> ByteSlice {
    let start = pool.count
    pool.append(contentsOf: UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len)))
    return .pool(start, pool.count - start)
  }

  /// `[^label]` of a footnote that is defined.
  private mutating func readFootnote(_ opener: Bracket, _ close: Int) {
    let start = Int(opener.textStart)
    guard !footnotes.isEmpty, !opener.isImage, text[start] == 0x5E, close > start + 1,
      let footnote = footnotes[UnsafeMutableBufferPointer(rebasing: text[start + 1..<close])]
    else { return }
    // What stands between the brackets is a name and nothing else.
    while let last = marks.last, last.start >= opener.start { marks.removeLast() }
    while lastDelimiter > opener.delimiter {
      lastDelimiter = delimiters[Int(lastDelimiter)].previous
    }
    delimiters.removeLast(delimiters.count - Int(lastDelimiter + 1))
    if lastDelimiter >= 0 { delimiters[Int(lastDelimiter)].next = -1 }
    add(.footnote, Int(opener.start), close + 1, payload: footnote)
  }
}
