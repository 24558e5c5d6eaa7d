/// Writes text with quotation marks, dashes and ellipses in place of what a typewriter has.
struct SmartText {
  let marks: SmartPunctuation
  /// Whether the text is written for HTML; else as it is.
  let escapes: Bool
  /// The quotation marks of the block that is being written.
  var quotes = SmartQuotes()

  init(_ marks: SmartPunctuation, escapes: Bool) {
    self.marks = marks
    self.escapes = escapes
  }

  /// Writes the text of a node of text.
  mutating func append(_ storage: Storage, _ index: Int, to out: inout [UInt8]) {
    let text = Text(handle: NodeHandle(storage: storage, index: index))
    var rest = text.handle.node.literal
    for segment in text.workingSegments {
      if segment.isVerbatim {
        storage.source.withUnsafeBufferPointer {
          appendVerbatim($0, segment.sourceStart, segment.textCount, to: &out)
        }
      } else {
        var slice = rest
        slice.count = segment.textCount
        append(storage.bytes(slice), to: &out)
      }
      rest.place += rest.place >= 0 ? segment.textCount : -segment.textCount
    }
  }

  private mutating func appendVerbatim(
    _ source: UnsafeBufferPointer<UInt8>,
    _ start: Int32,
    _ count: Int32,
    to out: inout [UInt8]
  ) {
    var plain = Int(start)
    var index = plain
    let end = Int(start + count)
    while index < end {
      let length = run(source, index, end)
      guard length > 0 else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: source[plain..<index]), to: &out)
      switch source[index] {
      case 0x2D: Self.appendDashes(length, to: &out)
      case 0x2E: out.append("…")
      default: appendQuote(source[index], Int32(index), to: &out)
      }
      index += length
      plain = index
    }
    append(UnsafeBufferPointer(rebasing: source[plain..<end]), to: &out)
  }

  /// How many bytes at a place are written otherwise; 0 for none.
  private func run(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch source[index] {
    case 0x22, 0x27: return 1
    case 0x2D:
      var length = 1
      while index + length < end, source[index + length] == 0x2D { length += 1 }
      return length > 1 ? length : 0
    case 0x2E:
      return index + 2 < end && source[index + 1] == 0x2E && source[index + 2] == 0x2E ? 3 : 0
    default: return 0
    }
  }

  private mutating func appendQuote(_ byte: UInt8, _ position: Int32, to out: inout [UInt8]) {
    let text =
      switch quotes.mark(at: position) {
      case .open: marks.open
      case .close: marks.close
      case .innerOpen: marks.innerOpen
      case .innerClose: marks.innerClose
      case .apostrophe: "’"
      case nil: byte == 0x22 ? marks.close : "’"
      }
    out.append(contentsOf: text.utf8)
  }

  /// Hyphens as dashes: all em dashes or all en dashes if that comes out even, else em dashes and then as few en dashes as possible.
  private static func appendDashes(_ count: Int, to out: inout [UInt8]) {
    let isThirds = count % 3 == 0
    let isHalves = !isThirds && count % 2 == 0
    let short = isThirds ? 0 : isHalves ? count / 2 : count % 3 == 2 ? 1 : 2
    for _ in 0..<(count - 2 * short) / 3 { out.append("—") }
    for _ in 0..<short { out.append("–") }
  }

  private func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &out) }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    if escapes {
      HTMLEscaping.append(bytes, to: &out)
    } else {
      out.append(contentsOf: bytes)
    }
  }
}
