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
    if let entity = entity(at: position, before: count) {
      marks.append(entity)
      position = Int(entity.end)
    } else {
      position += 1
    }
  }

  /// The entity that begins at a place, its text in the pool; nil when there is none before `end`.
  mutating func entity(at start: Int, before end: Int) -> Mark? {
    let next = text[start + 1]
    guard next == 0x23 || next.isASCIIAlphanumeric, let base = text.baseAddress,
      let memory = cmark_get_default_mem_allocator()
    else { return nil }
    var buffer = cmark_strbuf()
    cmark_strbuf_init(memory, &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    let length = houdini_unescape_ent(&buffer, base + start + 1, Int32(end - start - 1))
    guard length > 0 else { return nil }
    let place = pool.count
    pool.append(contentsOf: UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)))
    return Mark(
      kind: .entity,
      start: Int32(start),
      end: Int32(start + 1) + length,
      payload: Int32(place),
      count: buffer.size
    )
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
