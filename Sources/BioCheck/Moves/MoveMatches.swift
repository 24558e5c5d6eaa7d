/// The phrases of one move that stand in a sentence, in the order of the text.
struct MoveMatches: Sequence, IteratorProtocol {
  private let all: [PhraseMatch]
  private var rest: Range<Int>
  private let shown: UInt32

  /// Of the phrases of a page that were found at some places, those whose moves have one of these bits.
  init(all: [PhraseMatch], found: Range<Int>, shown: UInt32) {
    self.all = all
    rest = found
    self.shown = shown
  }

  mutating func next() -> PhraseMatch? {
    while let place = rest.popFirst() {
      if 1 << UInt32(all[place].move) & shown != 0 { return all[place] }
    }
    return nil
  }

  var first: PhraseMatch? { first { _ in true } }
  var isEmpty: Bool { shown == 0 }
}
