import CCMarkGFM

/// Judges each straight quotation mark in the text of a block by what stands around it in the source.
///
/// As libcmark does it: a mark opens when it stands before a word and not behind one, and closes when it stands behind one.
/// A single mark opens only when a later one closes it; otherwise, and within a word, it is an apostrophe.
struct SmartQuotes {
  enum Mark: UInt8 {
    case open, close, innerOpen, innerClose, apostrophe
  }

  struct Place {
    var position: Int32
    var mark: Mark
  }

  /// The marks in the order of the source.
  private(set) var places: [Place] = []
  private var cursor = 0
  /// How many of `places` went through `pair`.
  private var paired = 0

  init() {}

  /// The marks in the text inside the node at `index`.
  init(_ storage: Storage, inside index: Int) {
    self.init(storage, from: index + 1, to: Int(storage.nodes[index].next))
  }

  /// The marks in the text of nodes that are all the inlines of a block.
  init(_ storage: Storage, from start: Int, to end: Int) {
    guard start < end else { return }
    let span = Int(storage.nodes[start].start)..<Int(storage.nodes[end - 1].end)
    guard storage.source[span].contains(where: { $0 == 0x22 || $0 == 0x27 }) else { return }
    var openers: [Int] = []
    var child = start
    var follows = true
    while child < end {
      let node = storage.nodes[child]
      if node.kind == .text {
        let ends = child + 1 == end || storage.nodes[child + 1].kind.isBreak
        addMarks(storage, child, startsLine: follows, ends: ends)
        pair(&openers)
      }
      follows = node.kind.isBreak
      let isAddress = node.kind == .link && storage.links[Int(node.extra)].form.isAutomatic
      child = isAddress ? Int(node.next) : child + 1
    }
  }

  /// What the straight mark at a place in the source stands for; places asked for must not go down.
  mutating func mark(at position: Int32) -> Mark? {
    while cursor < places.count, places[cursor].position < position { cursor += 1 }
    guard cursor < places.count, places[cursor].position == position else { return nil }
    return places[cursor].mark
  }
}

extension SmartQuotes {
  private mutating func addMarks(_ storage: Storage, _ index: Int, startsLine: Bool, ends: Bool) {
    let node = storage.nodes[index]
    let text = Text(handle: NodeHandle(storage: storage, index: index))
    storage.source.withUnsafeBufferPointer { source in
      for segment in text.workingSegments where segment.isVerbatim {
        let end = segment.sourceStart + segment.sourceCount
        for position in segment.sourceStart..<end {
          let byte = source[Int(position)]
          guard byte == 0x22 || byte == 0x27 else { continue }
          let isFirst = startsLine && position == node.start
          let isLast = ends && position + 1 == node.end
          let before = isFirst ? 0x20 : Self.scalar(source, before: Int(position))
          let after = isLast ? 0x20 : Self.scalar(source, at: Int(position) + 1)
          places.append(
            Place(position: position, mark: Self.judge(byte == 0x22, before, after))
          )
        }
      }
    }
  }

  /// A mark by its neighbours; a single one that may open is paired later.
  private static func judge(_ isDouble: Bool, _ before: Int32, _ after: Int32) -> Mark {
    let spaceBefore = cmark_utf8proc_is_space(before) != 0
    let spaceAfter = cmark_utf8proc_is_space(after) != 0
    let punctuationBefore = cmark_utf8proc_is_punctuation(before) != 0
    let punctuationAfter = cmark_utf8proc_is_punctuation(after) != 0
    let left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
    let right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
    if isDouble { return right ? .close : .open }
    if left, right, !punctuationBefore, !punctuationAfter { return .apostrophe }
    let canOpen = left && !right && before != 0x5D && before != 0x29
    return canOpen ? .innerOpen : right ? .innerClose : .apostrophe
  }

  /// Pairs the single marks added since the last call; `openers` are those still open.
  private mutating func pair(_ openers: inout [Int]) {
    var index = paired
    while index < places.count {
      if places[index].mark == .innerOpen {
        openers.append(index)
        places[index].mark = .apostrophe
      } else if places[index].mark == .innerClose {
        if let opener = openers.popLast() {
          places[opener].mark = .innerOpen
        } else {
          places[index].mark = .apostrophe
        }
      }
      index += 1
    }
    paired = index
  }

  private static func scalar(_ source: UnsafeBufferPointer<UInt8>, before end: Int) -> Int32 {
    guard end > 0 else { return 0x20 }
    var start = end - 1
    while start > 0, source[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(source, at: start)
  }

  private static func scalar(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int32 {
    guard index < source.count, let base = source.baseAddress else { return 0x20 }
    if source[index] < 128 { return Int32(source[index]) }
    var scalar: Int32 = 0
    let length = cmark_utf8proc_iterate(base + index, Int32(source.count - index), &scalar)
    return length < 0 ? 0x20 : scalar
  }
}
