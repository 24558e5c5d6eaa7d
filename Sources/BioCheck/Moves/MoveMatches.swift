/// The phrases of one move that stand in a sentence, in the order of the text.
struct MoveMatches: Sequence, IteratorProtocol {
  private var rest: ArraySlice<PhraseMatch>
  private let shown: UInt32

  /// Of the phrases that were found those whose moves have one of these bits.
  init(found: ArraySlice<PhraseMatch>, shown: UInt32) {
    rest = found
    self.shown = shown
  }

  mutating func next() -> PhraseMatch? {
    while let match = rest.popFirst() {
      if 1 << UInt32(match.move) & shown != 0 { return match }
    }
    return nil
  }

  var first: PhraseMatch? { rest.first { 1 << UInt32($0.move) & shown != 0 } }
  var isEmpty: Bool { shown == 0 }
}
