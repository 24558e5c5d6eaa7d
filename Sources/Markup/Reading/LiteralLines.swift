/// Leads from the lines of a block's literal text to the ends of the lines in the source that say them.
struct LiteralLines {
  /// Where each line begins, in the text and in the source, in order.
  private var starts: [(text: Int, source: Int)] = []

  /// The lines of raw HTML or code.
  init(_ handle: NodeHandle) {
    let storage = handle.storage
    let node = handle.node
    if node.literal.place >= 0 {
      starts = [(0, Int(node.literal.place))]
      return
    }
    let text = Array(handle.bytes)
    var line = Self.line(of: Int(node.start), in: storage)
    var position = 0
    while position < text.count {
      let end = text[position...].firstIndex(of: 0x0A) ?? text.count
      let isLast = node.kind == .inlineHTML && end == text.count
      let sourceEnd = isLast ? Int(node.end) : storage.lineEnd(line)
      let floor = line < storage.lineStarts.count ? Int(storage.lineStarts[line]) : sourceEnd
      let first = starts.isEmpty ? Int(node.start) : floor
      starts.append((position, max(first, sourceEnd - (end - position))))
      position = end + 1
      line += 1
    }
    if starts.isEmpty { starts = [(0, Int(node.start))] }
  }

  /// Where in the source a byte of the text stands.
  func source(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle].text <= offset { low = middle } else { high = middle - 1 }
    }
    return starts[low].source + offset - starts[low].text
  }

  private static func line(of offset: Int, in storage: Storage) -> Int {
    var low = 0
    var high = storage.lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(storage.lineStarts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
