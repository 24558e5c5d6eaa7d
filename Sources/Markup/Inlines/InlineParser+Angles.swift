import CCMarkGFM

extension InlineParser {
  /// An autolink or raw HTML.
  mutating func readAngle() {
    let start = position
    position += 1
    guard let base = text.baseAddress else { return }
    var length = Int(_scan_autolink_uri(base + position))
    if length > 0 {
      addAutolink(start, length, prefix: [])
      return
    }
    length = Int(_scan_autolink_email(base + position))
    if length > 0 {
      addAutolink(start, length, prefix: Array("mailto:".utf8))
      return
    }
    let byte = text[position]
    let isHTML =
      byte == 0x21 || byte == 0x3F ? mayClose() : byte == 0x2F || byte.isASCIILetter
    if isHTML { readHTML(start) }
  }

  private mutating func readHTML(_ start: Int) {
    guard let base = text.baseAddress else { return }
    var length = Int(_scan_html_tag(base + position))
    if length == 0, extensions.contains(.browserComments) { length = browserComment() }
    guard length > 0 else { return }
    position += length
    add(.html, start, position)
  }

  /// Whether what begins with `<!` or `<?` may have its end before the block's.
  private mutating func mayClose() -> Bool {
    let kind: NextClosers.Kind =
      switch (text[position], text[position + 1]) {
      case (0x3F, _): .processingInstruction
      case (_, 0x5B): .characterData
      case (_, 0x2D): .comment
      default: .declaration
      }
    return closers.first(kind, from: position, in: text, count) != nil
  }

  /// The length of a comment as browsers read it, from the `!`; 0 for none.
  private mutating func browserComment() -> Int {
    guard text[position] == 0x21, text[position + 1] == 0x2D, text[position + 2] == 0x2D else {
      return 0
    }
    if text[position + 3] == 0x3E { return 4 }
    if text[position + 3] == 0x2D, text[position + 4] == 0x3E { return 5 }
    let end = closers.first(.comment, from: position + 3, in: text, count)
    return end.map { $0 + 3 - position } ?? 0
  }

  private mutating func addAutolink(_ start: Int, _ length: Int, prefix: [UInt8]) {
    position += length
    let range = start + 1..<position - 1
    var record = LinkRecord(form: .autolink)
    record.destinationStart = map.start(Int32(range.lowerBound))
    record.destinationEnd = map.end(Int32(range.upperBound))
    record.destination = address(range, prefix: prefix)
    links.append(record)
    add(.autolink, start, position, payload: links.count - 1)
  }

  /// The address that a stretch of text stands for: with a prefix, entities decoded.
  private mutating func address(_ range: Range<Int>, prefix: [UInt8]) -> ByteSlice {
    guard text[range].contains(0x26), let base = text.baseAddress,
      let memory = cmark_get_default_mem_allocator()
    else {
      if prefix.isEmpty { return slice(range.lowerBound, range.upperBound) }
      let start = pool.count
      pool.append(contentsOf: prefix)
      pool.append(contentsOf: text[range])
      return .pool(start, pool.count - start)
    }
    var buffer = cmark_strbuf()
    cmark_strbuf_init(memory, &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    houdini_unescape_html_f(&buffer, base + range.lowerBound, Int32(range.count))
    let start = pool.count
    pool.append(contentsOf: prefix)
    pool.append(contentsOf: UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)))
    return .pool(start, pool.count - start)
  }
}
