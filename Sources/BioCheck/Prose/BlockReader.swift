internal import Diagnostics

/// Cuts one block into sentences and tokens.
struct BlockReader {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Appends the sentences of a block, and their tokens.
  func read(
    _ block: Voice.Stretch,
    _ number: Int,
    _ tokens: inout Pile<Token>,
    _ sentences: inout [Sentence]
  ) {
    let cutter = SentenceCutter(bytes: bytes)
    let tokenizer = Tokenizer(bytes: bytes)
    var start = skipSpace(block.range.lowerBound, block.range.upperBound)
    var quote = QuoteState()
    while start < block.range.upperBound {
      let end = cutter.end(from: start, to: block.range.upperBound)
      var position = start
      while position < end {
        let first = tokens.count
        let holdsQuote = tokenizer.tokens(
          in: position..<end,
          limit: first + Prose.sentenceLimit,
          into: &tokens
        )
        guard tokens.count > first else { break }
        if holdsQuote || quote.isOpen { quote.mark(tokens.elements, from: first) }
        let last = Int(tokens.elements[tokens.count - 1].end)
        // A line of stars or of exclamation marks is no sentence.
        if !holdsQuote, tokens.elements[first...].allSatisfy({ $0.kind == .mark }) {
          tokens.remove(from: first)
          position = last
          continue
        }
        sentences.append(
          Sentence(
            span: SourceSpan(Int(tokens.elements[first].start), last),
            tokens: first..<tokens.count,
            block: block.kind,
            blockNumber: number
          )
        )
        position = last
      }
      start = skipSpace(end, block.range.upperBound)
    }
  }

  private func skipSpace(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] <= 0x20 { index += 1 }
    return index
  }
}

/// Which words of a block stand between quotation marks.
private struct QuoteState {
  var isOpen = false

  /// Marks the tokens between double quotation marks, when four words or more stand there or the quotation goes on.
  mutating func mark(_ tokens: UnsafeMutableBufferPointer<Token>, from first: Int) {
    var opened = isOpen ? first : -1
    for index in first..<tokens.count
    where tokens[index].kind == .mark && tokens[index].byte == 0x22 {
      if opened >= 0 {
        if isOpen || index - opened > 4 { spread(tokens, opened, index) }
        opened = -1
        isOpen = false
      } else {
        opened = index
      }
    }
    guard opened >= 0 else { return }
    // Behind a quotation mark that nothing closes the words are quoted only when it opens the sentence.
    isOpen = isOpen || opened == first
    if isOpen { spread(tokens, opened, tokens.count - 1) }
  }

  private func spread(_ tokens: UnsafeMutableBufferPointer<Token>, _ start: Int, _ end: Int) {
    for index in start...end { tokens[index].form.insert(.quoted) }
  }
}
