import CCMarkGFM

extension InlineParser {
  mutating func readLineEnding() {
    let newline = position
    var start = newline
    while start > 0, text[start - 1].isMarkdownSpace, text[start - 1] != 0x0A { start -= 1 }
    if let last = marks.last { start = max(start, min(newline, Int(last.end))) }
    position += 1
    while position < count, text[position] == 0x20 || text[position] == 0x09 { position += 1 }
    let isHard = newline > 1 && text[newline - 1] == 0x20 && text[newline - 2] == 0x20
    add(isHard ? .hardBreak : .softBreak, start, position)
  }

  mutating func readBackslash() {
    let next = text[position + 1]
    if next.isASCIIPunctuation {
      add(.escape, position, position + 2)
      position += 2
    } else if next == 0x0A, position + 1 < count {
      let start = position
      position += 2
      while position < count, text[position] == 0x20 || text[position] == 0x09 { position += 1 }
      add(.hardBreak, start, position)
    } else {
      position += 1
    }
  }

  mutating func readBackticks() {
    let start = position
    while position < count, text[position] == 0x60 { position += 1 }
    let length = position - start
    guard let end = backticks.close(length, from: position, in: text, count) else { return }
    add(.code, start, end, payload: length)
    position = end
  }

  mutating func readEntity() {
    let start = position
    position += 1
    guard text[position] == 0x23 || text[position].isASCIIAlphanumeric,
      let memory = cmark_get_default_mem_allocator(), let base = text.baseAddress
    else { return }
    var buffer = cmark_strbuf()
    cmark_strbuf_init(memory, &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    let length = houdini_unescape_ent(&buffer, base + position, Int32(count - position))
    guard length > 0 else { return }
    position += Int(length)
    let size = Int(buffer.size)
    add(.entity, start, position, payload: pool.count, count: size)
    pool.append(contentsOf: UnsafeBufferPointer(start: buffer.ptr, count: size))
  }

  mutating func readExclamation() {
    guard text[position + 1] == 0x5B,
      !(extensions.contains(.footnotes) && text[position + 2] == 0x5E)
    else {
      position += 1
      return
    }
    openBracket(isImage: true)
  }
}
