import CCMarkGFM

extension InlineParser {
  /// What a character beside a run of delimiters is.
  private enum Neighbour {
    case space, punctuation, other

    init(_ scalar: Int32) {
      if scalar < 128 {
        let byte = UInt8(truncatingIfNeeded: scalar)
        if byte.isMarkdownSpace || byte == 0x0C {
          self = .space
        } else {
          self = byte.isASCIIPunctuation ? .punctuation : .other
        }
      } else if cmark_utf8proc_is_space(scalar) != 0 {
        self = .space
      } else {
        self = cmark_utf8proc_is_punctuation(scalar) != 0 ? .punctuation : .other
      }
    }
  }

  mutating func readDelimiters() {
    let byte = text[position]
    let start = position
    while position < count, text[position] == byte { position += 1 }
    let length = position - start
    // Tildes are looked through when the neighbours of stars and underscores are judged, as the library does.
    let skipsTildes = byte != 0x7E && extensions.contains(.strikethrough)
    let before = neighbour(before: start, skipsTildes)
    let after = neighbour(after: position, skipsTildes)
    let left = after != .space && (after != .punctuation || before != .other)
    let right = before != .space && (before != .punctuation || after != .other)
    var family: UInt8 = byte == 0x2A ? 0 : 1
    var canOpen = left
    var canClose = right
    if byte == 0x5F {
      canOpen = left && (!right || before == .punctuation)
      canClose = right && (!left || after == .punctuation)
    } else if byte == 0x7E {
      guard length <= 2 else { return }
      family = length == 1 ? 2 : 3
    }
    guard canOpen || canClose else { return }
    push(
      Delimiter(
        family: family,
        canOpen: canOpen,
        canClose: canClose,
        start: Int32(start),
        length: Int32(length),
        previous: lastDelimiter
      )
    )
  }

  private func neighbour(before start: Int, _ skipsTildes: Bool) -> Neighbour {
    var index = start
    while index > 0 {
      index -= 1
      let byte = text[index]
      if byte & 0xC0 == 0x80 || (skipsTildes && byte == 0x7E) { continue }
      break
    }
    if index == 0, start == 0 || (skipsTildes && text[0] == 0x7E) { return .space }
    return scalar(at: index, start)
  }

  private func neighbour(after end: Int, _ skipsTildes: Bool) -> Neighbour {
    var index = end
    if skipsTildes { while index < count, text[index] == 0x7E { index += 1 } }
    return index < count ? scalar(at: index, count) : .space
  }

  private func scalar(at index: Int, _ end: Int) -> Neighbour {
    if text[index] < 128 { return Neighbour(Int32(text[index])) }
    guard let base = text.baseAddress else { return .space }
    var scalar: Int32 = 0
    let length = cmark_utf8proc_iterate(base + index, Int32(end - index), &scalar)
    return length < 0 ? .space : Neighbour(scalar)
  }

  private mutating func push(_ delimiter: Delimiter) {
    let index = Int32(delimiters.count)
    if lastDelimiter >= 0 { delimiters[Int(lastDelimiter)].next = index }
    delimiters.append(delimiter)
    lastDelimiter = index
  }

  private mutating func remove(_ index: Int32) {
    let delimiter = delimiters[Int(index)]
    if delimiter.previous >= 0 { delimiters[Int(delimiter.previous)].next = delimiter.next }
    if delimiter.next >= 0 {
      delimiters[Int(delimiter.next)].previous = delimiter.previous
    } else {
      lastDelimiter = delimiter.previous
    }
  }

  /// Matches the delimiters above one on the stack, as the specification's "process emphasis" does, and takes them off.
  mutating func matchDelimiters(above bottom: Int32) {
    guard lastDelimiter > bottom else { return }
    for slot in bottoms.indices { bottoms[slot] = bottom }
    var closer = lastDelimiter
    while delimiters[Int(closer)].previous > bottom { closer = delimiters[Int(closer)].previous }
    while closer >= 0 {
      let candidate = delimiters[Int(closer)]
      guard candidate.canClose else {
        closer = candidate.next
        continue
      }
      let slot = Int(candidate.family) * 6 + (candidate.canOpen ? 3 : 0) + Int(candidate.length % 3)
      if let opener = opener(of: candidate, above: bottoms[slot]) {
        closer = match(opener, closer)
      } else {
        bottoms[slot] = candidate.previous
        if !candidate.canOpen { remove(closer) }
        closer = candidate.next
      }
    }
    lastDelimiter = bottom
    delimiters.removeLast(delimiters.count - Int(bottom + 1))
    if bottom >= 0 { delimiters[Int(bottom)].next = -1 }
  }

  private func opener(of closer: Delimiter, above bottom: Int32) -> Int32? {
    var index = closer.previous
    while index > bottom {
      let opener = delimiters[Int(index)]
      if opener.canOpen, opener.family == closer.family {
        // The rule of three; runs of tildes are of one length within a family.
        if closer.family > 1 || !(closer.canOpen || opener.canClose) || closer.length % 3 == 0
          || (opener.length + closer.length) % 3 != 0
        {
          return index
        }
      }
      index = opener.previous
    }
    return nil
  }

  /// Makes emphasis between two runs; returns the delimiter to look at next, or -1.
  private mutating func match(_ opener: Int32, _ closer: Int32) -> Int32 {
    let family = delimiters[Int(closer)].family
    let remaining = min(delimiters[Int(opener)].remaining, delimiters[Int(closer)].remaining)
    let use = family > 1 ? remaining : min(remaining, 2)
    delimiters[Int(opener)].next = closer
    delimiters[Int(closer)].previous = opener
    delimiters[Int(opener)].opened += use
    let open =
      delimiters[Int(opener)].start + delimiters[Int(opener)].length
      - delimiters[Int(opener)].opened
    let close = delimiters[Int(closer)].start + delimiters[Int(closer)].closed
    delimiters[Int(closer)].closed += use
    let kind: Mark.Kind =
      family > 1 ? .openStrikethrough : use == 2 ? .openStrong : .openEmphasis
    marks.append(Mark(kind: kind, start: open, end: open + use))
    marks.append(Mark(kind: .close, start: close, end: close + use))
    isSorted = false
    if delimiters[Int(opener)].remaining == 0 { remove(opener) }
    guard delimiters[Int(closer)].remaining == 0 else { return closer }
    let next = delimiters[Int(closer)].next
    remove(closer)
    return next
  }
}
