extension TreeBuilder {
  /// Adds a stretch of the block's text as it stands.
  mutating func addText(_ start: Int32, _ end: Int32) {
    guard inlines.map.isExact else {
      let from = inlines.pool.count
      inlines.pool.append(contentsOf: inlines.text[Int(start)..<Int(end)])
      let place = inlines.map.start(start)
      pending.append(
        PendingSegment(
          slice: .pool(from, Int(end - start)),
          sourceStart: place,
          sourceCount: inlines.map.end(end) - place,
          isVerbatim: false
        )
      )
      return
    }
    var position = start
    while position < end {
      let index = inlines.map.piece(at: position)
      let piece = inlines.map.pieces[index]
      var stop = end
      if index + 1 < inlines.map.pieces.count {
        stop = min(stop, inlines.map.pieces[index + 1].content)
      }
      if piece.dropsBackslash, piece.content == position {
        stop = position + 1
        append(slice: piece.source, 1, from: piece.source - 1, 2, isVerbatim: false)
      } else {
        let place = piece.source + (position - piece.content)
        addSource(place, place + (stop - position))
      }
      position = stop
    }
  }

  /// Adds a stretch of the source; what was a NUL in the file is no part of it as it stands.
  private mutating func addSource(_ start: Int32, _ end: Int32) {
    var start = start
    while let place = source.offsets.replacement(in: Int(start)..<Int(end)) {
      let place = Int32(place)
      if place > start {
        append(slice: start, place - start, from: start, place - start, isVerbatim: true)
      }
      append(slice: place, 3, from: place, 3, isVerbatim: false)
      start = place + 3
    }
    if start < end { append(slice: start, end - start, from: start, end - start, isVerbatim: true) }
  }

  private mutating func append(
    slice: Int32,
    _ count: Int32,
    from source: Int32,
    _ sourceCount: Int32,
    isVerbatim: Bool
  ) {
    pending.append(
      PendingSegment(
        slice: ByteSlice(place: slice, count: count),
        sourceStart: source,
        sourceCount: sourceCount,
        isVerbatim: isVerbatim
      )
    )
  }

  mutating func addEscape(_ mark: Mark) {
    let start = inlines.map.start(mark.start)
    pending.append(
      PendingSegment(
        slice: inlines.slice(Int(mark.start + 1), Int(mark.end)),
        sourceStart: start,
        sourceCount: inlines.map.end(mark.end) - start,
        isVerbatim: false
      )
    )
  }

  mutating func addEntity(_ mark: Mark) {
    let start = inlines.map.start(mark.start)
    pending.append(
      PendingSegment(
        slice: .pool(Int(mark.payload), Int(mark.count)),
        sourceStart: start,
        sourceCount: inlines.map.end(mark.end) - start,
        isVerbatim: false
      )
    )
  }

  /// Makes a node of the text that waits, and of the mail addresses in it.
  mutating func flushText() {
    guard !pending.isEmpty else { return }
    if mayHoldMail, openLinks == 0 {
      flushTextWithMail()
    } else {
      addTextNode(pending[...])
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func addTextNode(_ parts: ArraySlice<PendingSegment>) {
    guard let first = parts.first, let last = parts.last else { return }
    var node = Node(
      kind: .text,
      start: first.sourceStart,
      end: last.sourceStart + last.sourceCount
    )
    if parts.count == 1, first.isVerbatim {
      node.literal = first.slice
    } else {
      let start = inlines.pool.count
      node.extra = Int32(segments.count)
      for part in parts {
        append(part.slice)
        segments.append(
          Segment(
            textCount: part.slice.count,
            sourceStart: part.sourceStart,
            sourceCount: part.sourceCount,
            isVerbatim: part.isVerbatim
          )
        )
      }
      node.literal = .pool(start, inlines.pool.count - start)
    }
    append(node)
  }

  private mutating func append(_ slice: ByteSlice) {
    if slice.place >= 0 {
      inlines.pool.append(
        contentsOf: source.bytes[Int(slice.place)..<Int(slice.place + slice.count)]
      )
    } else {
      inlines.pool.append(
        contentsOf: Array(inlines.pool[Int(~slice.place)...].prefix(Int(slice.count)))
      )
    }
  }

  private mutating func flushTextWithMail() {
    var text: [UInt8] = []
    for part in pending {
      if part.slice.place >= 0 {
        text += source.bytes[Int(part.slice.place)..<Int(part.slice.place + part.slice.count)]
      } else {
        text += inlines.pool[Int(~part.slice.place)...].prefix(Int(part.slice.count))
      }
    }
    var position = 0
    var waiting = PendingSegments(pending)
    while let found = text.withUnsafeBufferPointer({ AddressScanner.mail($0, from: position) }) {
      addTextNode(waiting.take(found.range.lowerBound - position)[...])
      addMail(text[found.range], waiting.take(found.range.count), hasScheme: found.hasScheme)
      position = found.range.upperBound
    }
    addTextNode(waiting.take(text.count - position)[...])
  }

  private mutating func addMail(
    _ address: ArraySlice<UInt8>,
    _ parts: [PendingSegment],
    hasScheme: Bool
  ) {
    guard let first = parts.first, let last = parts.last else { return }
    var record = LinkRecord(form: .bare)
    let start = inlines.pool.count
    if !hasScheme { inlines.pool.append(contentsOf: "mailto:".utf8) }
    inlines.pool.append(contentsOf: address)
    record.destination = .pool(start, inlines.pool.count - start)
    record.destinationStart = first.sourceStart
    record.destinationEnd = last.sourceStart + last.sourceCount
    var link = Node(kind: .link, start: record.destinationStart, end: record.destinationEnd)
    link.extra = Int32(inlines.links.count)
    inlines.links.append(record)
    let index = nodes.count
    nodes.append(link)
    addTextNode(parts[...])
    nodes[index].next = Int32(nodes.count)
  }
}
