import CCMarkGFM

/// Finds the inlines in the text of one block after the other, in time linear in the text.
///
/// It follows the parsing strategy of the CommonMark specification's appendix: delimiters and brackets on stacks,
/// matched when a closer comes. What it finds are marks; `TreeBuilder` turns them into nodes.
struct InlineParser {
  let extensions: SyntaxExtensions
  let references: UnsafeMutablePointer<cmark_map>
  let footnotes: FootnoteIndex
  private let special: SpecialBytes

  /// Bytes that differ from the source, and links, of all blocks so far.
  var pool: [UInt8] = []
  var links: [LinkRecord] = []
  /// What was found in the block, in the order of the text.
  var marks: [Mark] = []
  /// Where the bytes of the block stand in the source.
  var map = ContentMap()

  /// The block's text, with a NUL behind it.
  var text = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  var count = 0
  var position = 0
  var isSorted = true
  var delimiters: [Delimiter] = []
  var lastDelimiter: Int32 = -1
  /// Below these no delimiter fits a closer: by family, by whether the closer can open, and by its length modulo three.
  var bottoms: [Int32] = Array(repeating: -1, count: 24)
  var brackets: [Bracket] = []
  /// Brackets below this place on the stack stand before a link, and cannot open another around it.
  var inactiveBrackets = 0
  /// How many of `brackets` are images'.
  var openImages = 0
  var closers = NextClosers()
  var backticks = BacktickRuns()
  var definitions: [UnsafeRawPointer: LinkRecord] = [:]
  /// How many bytes references have added to the text, and how many they may.
  var expansion = 0
  let expansionLimit: Int

  init(
    _ extensions: SyntaxExtensions,
    references: UnsafeMutablePointer<cmark_map>,
    footnotes: FootnoteIndex,
    sourceCount: Int
  ) {
    self.extensions = extensions
    self.references = references
    self.footnotes = footnotes
    self.special = SpecialBytes(extensions)
    self.expansionLimit = 1 << 20 + 8 * sourceCount
  }

  /// Finds the marks in a block's text: `count` bytes, the one behind them a NUL.
  mutating func parse(
    _ text: UnsafeMutableBufferPointer<UInt8>,
    _ count: Int
  ) throws(MarkupError) {
    self.text = text
    self.count = count
    reset()
    while true {
      position = special.first(in: text, from: position, to: count)
      guard position < count else { break }
      try readSpecial()
    }
    matchDelimiters(above: -1)
    if !isSorted { marks.sort { $0.start < $1.start } }
  }

  private mutating func reset() {
    position = 0
    isSorted = true
    marks.removeAll(keepingCapacity: true)
    delimiters.removeAll(keepingCapacity: true)
    lastDelimiter = -1
    brackets.removeAll(keepingCapacity: true)
    inactiveBrackets = 0
    openImages = 0
    closers.reset()
    backticks.reset()
  }

  /// Reads what begins at `position` and moves past it.
  private mutating func readSpecial() throws(MarkupError) {
    switch text[position] {
    case 0x0A: readLineEnding()
    case 0x5C: readBackslash()
    case 0x60: readBackticks()
    case 0x26: readEntity()
    case 0x2A, 0x5F, 0x7E: readDelimiters()
    case 0x5B: openBracket(isImage: false)
    case 0x5D: try closeBracket()
    case 0x3C: readAngle()
    case 0x21: readExclamation()
    case 0x3A: readScheme()
    default: readWWW()
    }
  }

  mutating func add(_ kind: Mark.Kind, _ start: Int, _ end: Int, payload: Int = 0, count: Int = 0) {
    marks.append(
      Mark(
        kind: kind,
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end),
        payload: Int32(truncatingIfNeeded: payload),
        count: Int32(truncatingIfNeeded: count)
      )
    )
  }

  /// A stretch of the text as a slice of the source, where it stands there in one piece; else of the pool.
  mutating func slice(_ start: Int, _ end: Int) -> ByteSlice {
    guard start < end else { return ByteSlice() }
    if map.isExact {
      let first = map.piece(at: Int32(start))
      let piece = map.pieces[first]
      if first == map.piece(at: Int32(end - 1)) {
        return .source(Int(piece.source) + start - Int(piece.content), end - start)
      }
    }
    pool.append(contentsOf: text[start..<end])
    return .pool(pool.count - (end - start), end - start)
  }
}
