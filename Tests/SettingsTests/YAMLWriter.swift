import Diagnostics
import Settings

/// Writes random settings and the nodes that a reader should find in them, with their places.
struct YAMLWriter {
  private(set) var bytes: [UInt8]
  private var random: SplitMix
  private let newline: [UInt8]

  /// A writer whose text begins behind `lead`, with lines that end in LF or CRLF.
  init(seed: UInt64, lead: [UInt8], crlf: Bool) {
    random = SplitMix(state: seed)
    bytes = lead
    newline = crlf ? [0x0D, 0x0A] : [0x0A]
  }

  mutating func root() -> Node {
    maybeComment(indent: 0)
    return mapping(indent: 0, depth: 0)
  }

  private mutating func mapping(indent: Int, depth: Int) -> Node {
    let start = bytes.count + indent
    var end = start
    var entries: [Node.Entry] = []
    for number in 0..<random.below(5) + 1 {
      let (key, keySpan) = key(number, indent: indent)
      put(":")
      let value = value(indent: indent, depth: depth)
      end = max(end, keySpan.end, value.span.end)
      entries.append(Node.Entry(key: key, keySpan: keySpan, value: value))
      maybeComment(indent: indent)
    }
    return Node(.mapping(entries), at: SourceSpan(start, end))
  }

  private mutating func key(_ number: Int, indent: Int) -> (String, SourceSpan) {
    put(String(repeating: " ", count: indent))
    let name = ["title", "größe", "名前", "for-you", "a b"][random.below(5)] + "\(number)"
    let start = bytes.count
    put(random.below(4) == 0 ? "\"\(name)\"" : name)
    return (name, SourceSpan(start, bytes.count))
  }

  private mutating func value(indent: Int, depth: Int) -> Node {
    switch random.below(depth < 3 ? 8 : 5) {
    case 0:
      let place = SourceSpan(bytes.count, bytes.count)
      endLine()
      return Node(.scalar(Node.Scalar("")), at: place)
    case 1: return block(indent: indent)
    case 2, 3, 4:
      put(" ")
      let node = scalar(inFlow: false)
      endLine()
      return node
    case 5:
      put(" ")
      let node = flow()
      endLine()
      return node
    case 6:
      endLine()
      return list(indent: indent + random.below(3), depth: depth + 1)
    default:
      endLine()
      return mapping(indent: indent + 1 + random.below(3), depth: depth + 1)
    }
  }

  private mutating func list(indent: Int, depth: Int) -> Node {
    let start = bytes.count + indent
    var items: [Node] = []
    for _ in 0..<random.below(3) + 1 {
      put(String(repeating: " ", count: indent) + "- ")
      items.append(scalar(inFlow: false))
      endLine()
    }
    return Node(.list(items), at: SourceSpan(start, items.last?.span.end ?? start))
  }

  private mutating func flow() -> Node {
    let start = bytes.count
    put("[")
    var items: [Node] = []
    for number in 0..<random.below(3) {
      if number > 0 { put(", ") }
      items.append(scalar(inFlow: true))
    }
    put("]")
    return Node(.list(items), at: SourceSpan(start, bytes.count))
  }

  private mutating func scalar(inFlow: Bool) -> Node {
    let texts = ["a", "Gordon", "1984", "no", "süß & klein", "日本 語", "🐕 walks", "2026-03-14"]
    let text = texts[random.below(texts.count)]
    let start = bytes.count
    var style = Node.Style.quoted
    switch random.below(3) {
    case 0:
      put(text)
      style = .plain
    case 1: put("'it''s \(text)'")
    default: put("\"it\\u0027s \(text)\"")
    }
    let value = style == .plain ? text : "it's \(text)"
    return Node(.scalar(Node.Scalar(value, style: style)), at: SourceSpan(start, bytes.count))
  }

  private mutating func block(indent: Int) -> Node {
    put(" ")
    let start = bytes.count
    put("|")
    endLine(comment: false)
    for line in ["# no comment: é", "two"] {
      put(String(repeating: " ", count: indent + 2) + line)
      if line == "two" { break }
      endLine(comment: false)
    }
    let end = bytes.count
    endLine(comment: false)
    let text = Node.Scalar("# no comment: é\ntwo\n", style: .block)
    return Node(.scalar(text), at: SourceSpan(start, end))
  }

  private mutating func maybeComment(indent: Int) {
    guard random.below(4) == 0 else { return }
    put(String(repeating: " ", count: indent) + "# äh: [")
    endLine(comment: false)
  }

  private mutating func endLine(comment: Bool = true) {
    if comment, random.below(6) == 0 { put("  # ein Wort: ö") }
    bytes += newline
  }

  private mutating func put(_ text: String) { bytes += Array(text.utf8) }
}

/// A small random source that gives the same numbers everywhere (Steele, Lea and Flood 2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
