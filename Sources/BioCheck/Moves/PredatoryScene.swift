internal import Diagnostics

/// The words around a match, as the questions about its sense look at them.
///
/// Every look is at a few words on either side, so that a long sentence costs no more than its words.
struct PredatoryScene {
  let tokens: TokenSlice
  /// The places of the match's words.
  let start: Int
  let end: Int
  private let page: ReadPage
  private let sentence: Int
  private let all: UnsafeBufferPointer<Token>

  init(_ sentence: MoveSentence, _ match: PhraseMatch) {
    tokens = sentence.tokens
    page = sentence.page
    all = sentence.all
    self.sentence = sentence.index
    start = match.token
    end = max(start + 1, sentence.end(of: match))
  }

  /// The tokens of another sentence of the page.
  func tokens(of sentence: Int) -> TokenSlice {
    TokenSlice(all, page.prose.sentences[sentence].tokens)
  }

  /// The first words of the sentence before, where it stands in the same block.
  var before: TokenSlice {
    let sentences = page.prose.sentences
    guard sentence > 0, sentences[sentence - 1].blockNumber == sentences[sentence].blockNumber
    else { return tokens.prefix(0) }
    return tokens(of: sentence - 1).prefix(16)
  }

  /// The first words of the sentence behind, where it stands in the same block.
  var after: TokenSlice {
    let sentences = page.prose.sentences
    guard sentence + 1 < sentences.count,
      sentences[sentence + 1].blockNumber == sentences[sentence].blockNumber
    else { return tokens.prefix(0) }
    return tokens(of: sentence + 1).prefix(16)
  }

  /// Whether an emphasis or a link begins with one word, and ends before another, where the first is a sentence's first.
  ///
  /// The sign is blank in the author's bytes, so that words on its two sides stand two bytes apart.
  func isSetOff(_ place: Int, before last: Int) -> Bool {
    if place > tokens.startIndex { return tokens[place].start - tokens[place - 1].end == 2 }
    let start = Int(tokens[place].start)
    guard start > 0, page.prose.bytes[start - 1] == 0x20, last < tokens.endIndex else {
      return false
    }
    let gap = tokens[last].start - tokens[last - 1].end
    return gap == 2 || gap == 1 && tokens[last].kind == .mark && tokens[last].byte != Glyph.dash
  }

  /// The hash of a word before the match, 1 for the nearest; 0 where a mark or the sentence's start comes first.
  func prior(_ count: Int) -> UInt64 {
    for step in 1...count {
      let place = start - step
      guard place >= tokens.startIndex, tokens[place].kind != .mark else { return 0 }
    }
    return tokens[start - count].hash
  }

  /// The hash of a word behind the match, 1 for the nearest; 0 where a mark or the sentence's end comes first.
  func next(_ count: Int) -> UInt64 {
    for step in 0..<count {
      let place = end + step
      guard place < tokens.endIndex, tokens[place].kind != .mark else { return 0 }
    }
    return tokens[end + count - 1].hash
  }

  /// Whether one of these words stands near, on either side.
  func has(_ words: WordSet, within reach: Int = 14) -> Bool {
    has(words, before: reach) || has(words, after: reach)
  }

  func has(_ words: WordSet, before reach: Int) -> Bool {
    let low = max(tokens.startIndex, start - reach)
    return tokens[low..<start].contains { $0.kind != .mark && words.contains($0.hash) }
  }

  func has(_ words: WordSet, after reach: Int) -> Bool {
    let high = min(tokens.endIndex, end + reach)
    return tokens[end..<high].contains { $0.kind != .mark && words.contains($0.hash) }
  }

  /// The place behind the object that begins at `place`, when one of these words is what it names.
  ///
  /// "Over three hundred clients" names clients; "the shop", "a client's eyes" and "the client files" do not.
  func object(_ names: WordSet, from place: Int? = nil) -> Int? {
    var place = place ?? end
    let last = min(tokens.endIndex, place + 7)
    while place < last {
      let token = tokens[place]
      if token.kind == .mark {
        // "80% of my calls", "your visitors' details".
        let isPossessive = token.byte == 0x27 && !token.form.contains(.spaced)
        guard token.byte == 0x25 || isPossessive || isInNumber(place) else { return nil }
      } else if names.contains(token.hash), isWhole(place) {
        return place + 1
      } else if token.kind != .number, !PredatoryWords.modifiers.contains(token.hash) {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// Whether a mark stands in a number, as in "1,200" and "200+".
  private func isInNumber(_ place: Int) -> Bool {
    guard place > tokens.startIndex, tokens[place - 1].kind == .number,
      !tokens[place].form.contains(.spaced)
    else { return false }
    if tokens[place].byte == 0x2B { return true }
    return tokens[place].byte == 0x2C && place + 1 < tokens.endIndex
      && tokens[place + 1].kind == .number && !tokens[place + 1].form.contains(.spaced)
  }

  /// Whether a name of people is the last word of what is named.
  private func isWhole(_ place: Int) -> Bool {
    guard place + 1 < tokens.endIndex else { return true }
    let next = tokens[place + 1]
    if next.kind == .mark { return next.byte != 0x27 || next.form.contains(.spaced) }
    return !PredatoryWords.singular.contains(tokens[place].hash)
      || PredatoryWords.follow.contains(next.hash)
  }

  /// The place behind a name of those who pay, when an "into" within a few words leads to one.
  func paidFor(from place: Int) -> Int? {
    let last = min(tokens.endIndex, place + 8)
    var place = place
    while place < last, tokens[place].kind != .mark {
      if tokens[place].hash == PredatoryWords.into {
        return object(PredatoryWords.paid, from: place + 1)
      }
      place += 1
    }
    return nil
  }

  /// Whether one of these verbs has the match as its object: only words that may stand before a noun are between.
  func isObject(of verbs: WordSet) -> Bool {
    var place = start - 1
    let low = max(tokens.startIndex, start - 5)
    while place >= low, tokens[place].kind != .mark || isInNumber(place) {
      let token = tokens[place]
      if verbs.contains(token.hash) { return true }
      let isWithin = token.kind == .number || token.kind == .mark
      guard isWithin || PredatoryWords.modifiers.contains(token.hash) else { return false }
      place -= 1
    }
    return false
  }
}
