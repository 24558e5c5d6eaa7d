/// Leads from the text of a block, without the containers' marks, to its bytes in the source.
struct ContentMap {
  /// A stretch of text that stands in one piece in the source.
  struct Piece {
    var content: Int32
    var source: Int32
    /// Whether a backslash stands before it in the source that is not in the text: `\|` in a table's cell.
    var dropsBackslash = false
  }

  private(set) var pieces: [Piece] = []
  /// Whether every byte of the text was found in the source; else all of it stands for the block.
  private(set) var isExact = true
  private var start: Int32 = 0
  private var end: Int32 = 0
  private var cursor = 0

  mutating func reset() {
    pieces.removeAll(keepingCapacity: true)
    cursor = 0
    isExact = true
  }

  mutating func add(content: Int32, source: Int32, dropsBackslash: Bool = false) {
    pieces.append(Piece(content: content, source: source, dropsBackslash: dropsBackslash))
  }

  /// Leaves out the first bytes of the text, which stand in its first piece.
  mutating func dropFirst(_ count: Int32) {
    for index in pieces.indices { pieces[index].content -= count }
    if !pieces.isEmpty {
      pieces[0].content += count
      pieces[0].source += count
    }
  }

  /// Gives up: every stretch of the text stands for all of `start..<end`.
  mutating func giveUp(start: Int32, end: Int32) {
    reset()
    isExact = false
    self.start = start
    self.end = end
    pieces.append(Piece(content: 0, source: start))
  }

  /// The index of the piece that an offset of the text stands in.
  mutating func piece(at offset: Int32) -> Int {
    while cursor > 0, pieces[cursor].content > offset { cursor -= 1 }
    while cursor + 1 < pieces.count, pieces[cursor + 1].content <= offset { cursor += 1 }
    return cursor
  }

  /// Where in the source a stretch of the text begins.
  mutating func start(_ offset: Int32) -> Int32 {
    guard isExact else { return start }
    let piece = pieces[piece(at: offset)]
    let drops = piece.dropsBackslash && piece.content == offset
    return piece.source + (offset - piece.content) - (drops ? 1 : 0)
  }

  /// Where in the source a stretch of the text ends.
  mutating func end(_ offset: Int32) -> Int32 {
    guard isExact else { return end }
    guard offset > 0 else { return start(offset) }
    let piece = pieces[piece(at: offset - 1)]
    return piece.source + (offset - piece.content)
  }
}
