internal import Diagnostics

/// Finds the sentences that others said: those that stand (nearly) whole between one pair of quotation marks.
///
/// The marks may be straight, curly, British single ones or guillemets. A paragraph ends a quotation that nothing closes,
/// unless the next paragraph opens it again. What stands behind a dash or in brackets after a quotation names who said it.
struct QuotedSpeech {
  private let tokens: UnsafeMutableBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The quotations of the block that is looked at, the marks included.
  private var pairs: [Range<Int>] = []
  /// The place of the mark that the last block opened with and did not close.
  private var unclosed: Int?

  init(_ tokens: UnsafeMutableBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens
    self.bytes = bytes
  }

  /// Marks the sentences that others said, and their words as quoted.
  mutating func mark(_ sentences: inout [Sentence]) {
    guard tokens.contains(where: \.mayQuote) else { return }
    var start = 0
    var before: Range<Int>?
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, sentences[end].blockNumber == sentences[start].blockNumber {
        end += 1
      }
      findPairs(sentences[start].tokens.lowerBound..<sentences[end - 1].tokens.upperBound)
      let opens = unclosed != nil || pairs.first?.lowerBound == sentences[start].tokens.lowerBound
      if opens, let before, let mark = openedBefore {
        // A letter of several paragraphs opens each and closes the last.
        settle(&sentences, before, [mark..<sentences[before.upperBound - 1].tokens.upperBound])
      }
      openedBefore = unclosed
      settle(&sentences, start..<end, pairs)
      before = start..<end
      start = end
    }
    giveBack(&sentences)
    for sentence in sentences where sentence.isOthers {
      for place in sentence.tokens { tokens[place].form.insert(.quoted) }
    }
  }

  /// Where a page says "I" in quotations alone, and nobody is named behind one, it is the page's person who speaks there.
  private func giveBack(_ sentences: inout [Sentence]) {
    guard !sentences.contains(where: { !$0.isOthers && saysI($0.tokens) }) else { return }
    var start = 0
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, sentences[end].isOthers == sentences[start].isOthers,
        sentences[end].blockNumber == sentences[start].blockNumber
      {
        end += 1
      }
      let isNamed =
        names(sentences[end - 1].tokens)
        || end < sentences.count && sentences[end].isOthers && names(sentences[end].tokens)
      if sentences[start].isOthers, !isNamed,
        sentences[start..<end].contains(where: { saysI($0.tokens) })
      {
        for index in start..<end { sentences[index].isOthers = false }
      }
      start = end
    }
  }

  private func saysI(_ place: Range<Int>) -> Bool {
    place.contains { Pronoun.of(tokens[$0].hash) == .firstSubject }
  }

  /// The mark with which the block before opened what it did not close.
  private var openedBefore: Int?

  /// Decides on the sentences of a block whose quotations are known.
  private func settle(
    _ sentences: inout [Sentence],
    _ block: Range<Int>,
    _ pairs: [Range<Int>]
  ) {
    var next = 0
    for index in block {
      let place = sentences[index].tokens
      while next < pairs.count, pairs[next].upperBound <= place.lowerBound { next += 1 }
      let isNote = index > 0 && sentences[index - 1].isOthers && names(place)
      guard isNote || isQuoted(place, pairs[next...]) else { continue }
      sentences[index].isOthers = true
    }
  }

  /// Whether hardly anything of a sentence stands outside a quotation.
  private func isQuoted(_ place: Range<Int>, _ pairs: ArraySlice<Range<Int>>) -> Bool {
    var inside = 0
    var longest = 0
    for pair in pairs {
      guard pair.lowerBound < place.upperBound else { break }
      inside += words(pair.clamped(to: place))
      // A sentence may open a quotation of many.
      longest = max(longest, pair.count)
    }
    guard inside > 0 else { return false }
    let outside = words(place) - inside
    if outside == 0 { return true }
    guard longest >= max(10, 5 * outside) else { return false }
    return !speaks(place, outside: pairs)
  }

  /// Whether the writer is the one who does something outside of the quotations.
  private func speaks(_ place: Range<Int>, outside pairs: ArraySlice<Range<Int>>) -> Bool {
    var rest = pairs
    for index in place where Pronoun.of(tokens[index].hash) == .firstSubject {
      while let pair = rest.first, pair.upperBound <= index { rest.removeFirst() }
      if rest.first?.contains(index) != true { return true }
    }
    return false
  }

  private func words(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (tokens[$1].kind == .mark ? 0 : 1) }
  }

  /// Whether a sentence behind a quotation says whose it is: a dash or a bracket, and a few words.
  private func names(_ place: Range<Int>) -> Bool {
    guard let first = place.first, tokens[first].kind == .mark, place.count <= 14 else {
      return false
    }
    let mark = tokens[first].byte
    guard !saysI(place) else { return false }
    return mark == Glyph.dash || mark == 0x2D || mark == 0x28
  }
}

extension QuotedSpeech {
  /// Finds the outermost quotations of a block.
  private mutating func findPairs(_ block: Range<Int>) {
    pairs.removeAll(keepingCapacity: true)
    unclosed = nil
    var open: (place: Int, closer: Quote, depth: Int)?
    for place in block where tokens[place].mayQuote {
      guard let quote = Quote(tokens[place], bytes) else { continue }
      guard let opened = open else {
        if let closer = closer(quote, place, block) { open = (place, closer, 1) }
        continue
      }
      guard quote.isSame(as: opened.closer) else {
        if quote == opened.closer.opener, quote != opened.closer { open?.depth += 1 }
        continue
      }
      switch side(place, block) {
      case .opens where quote == .straight: open?.depth += 1
      case .inside where quote.isSingle, .opens where quote.isSingle: break
      default:
        open?.depth -= 1
        guard opened.depth == 1 else { continue }
        pairs.append(opened.place..<place + 1)
        open = nil
      }
    }
    if let open, open.place == block.lowerBound, !open.closer.isSingle { unclosed = open.place }
  }

  /// The mark that closes what this one opens; nil when it opens nothing.
  private func closer(_ quote: Quote, _ place: Int, _ block: Range<Int>) -> Quote? {
    let side = side(place, block)
    switch quote {
    case .left: return .right
    case .low: return .left
    case .leftAngle: return side == .closes ? nil : .rightAngle
    case .rightAngle: return side == .opens ? .leftAngle : nil
    case .straight, .right:
      // Behind a number it is inches.
      return side == .opens ? quote : nil
    case .leftSingle, .straightSingle:
      guard side == .opens, opensSpeech(place, block) else { return nil }
      return quote == .leftSingle ? .rightSingle : .straightSingle
    case .rightSingle: return nil
    }
  }

  /// Whether a single mark stands where a quotation may begin, and not before a word that lacks its beginning.
  private func opensSpeech(_ place: Int, _ block: Range<Int>) -> Bool {
    let next = tokens[place + 1]
    guard next.kind != .number, next.kind != .mixed, !Self.clipped.contains(next.hash) else {
      return false
    }
    guard place > block.lowerBound else { return true }
    let before = tokens[place - 1]
    return before.kind == .mark && before.byte != 0x27
  }

  private static let clipped = WordSet("tis twas til till cause em n bout round s neath")

  /// Where a mark stands, by the white space around it and by what is beside it.
  private func side(_ place: Int, _ block: Range<Int>) -> Side {
    let spacedAfter = place + 1 >= block.upperBound || tokens[place + 1].form.contains(.spaced)
    let before = place > block.lowerBound ? tokens[place - 1] : nil
    let isOpenBefore =
      before.map { $0.kind == .mark && ($0.byte == 0x28 || $0.byte == Glyph.dash) } ?? true
    if !spacedAfter, tokens[place].form.contains(.spaced) || isOpenBefore { return .opens }
    if let before, before.kind == .mark, before.byte != 0x27 { return .closes }
    let endsHere = place + 1 >= block.upperBound || tokens[place + 1].kind == .mark
    return endsHere ? .closes : .inside
  }

  private enum Side { case opens, closes, inside }
}

/// A quotation mark as it is written.
private enum Quote {
  case straight, left, right, low, leftAngle, rightAngle, straightSingle, leftSingle, rightSingle

  /// The mark that a token is; nil when it is none.
  init?(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    let start = Int(token.start)
    guard token.count > 1 else {
      self = token.byte == 0x22 ? .straight : .straightSingle
      return
    }
    switch (bytes[start], bytes[Int(token.end) - 1]) {
    case (0xC2, 0xAB): self = .leftAngle
    case (0xC2, 0xBB): self = .rightAngle
    case (0xE2, 0x98), (0xE2, 0x9B): self = .leftSingle
    case (0xE2, 0x99): self = .rightSingle
    case (0xE2, 0x9C), (0xE2, 0x9F): self = .left
    case (0xE2, 0x9D): self = .right
    case (0xE2, 0x9E): self = .low
    default: return nil
    }
  }

  var isSingle: Bool {
    self == .straightSingle || self == .leftSingle || self == .rightSingle
  }

  /// The mark that opens what this one closes.
  var opener: Quote {
    switch self {
    case .right: .left
    case .rightAngle: .leftAngle
    case .leftAngle: .rightAngle
    case .rightSingle: .leftSingle
    case .left: .low
    default: self
    }
  }

  /// Whether it may stand where `closer` is waited for: writers mix straight and curly ones.
  func isSame(as closer: Quote) -> Bool {
    switch closer {
    case .right: self == .right || self == .straight
    case .left: self == .left || self == .right
    case .rightSingle: self == .rightSingle || self == .straightSingle
    default: self == closer
    }
  }
}

extension Token {
  /// Whether it is a quotation mark, or an apostrophe that stands alone.
  fileprivate var mayQuote: Bool { kind == .mark && (byte == 0x22 || byte == 0x27) }
}
