extension SentenceCounts {
  /// Counts a sentence's tokens.
  mutating func read(_ tokens: ArraySlice<Token>) {
    self = SentenceCounts()
    tokens.withUnsafeBufferPointer { read($0, Lexicon.shared) }
  }

  private mutating func read(
    _ tokens: UnsafeBufferPointer<Token>,
    _ lexicon: Lexicon
  ) {
    var wasSubject = false
    var first = true
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind != .mark else {
        marks.add(token)
        continue
      }
      words += 1
      if token.form.contains(.quoted) { quoted += 1 }
      guard token.isWord else {
        number(token)
        first = false
        continue
      }
      shape(token, isFirst: first)
      first = false
      let pronoun = token.pronoun
      note(pronoun, token)
      let found =
        token.classes
        | (token.form.contains(.beginsPhrase) ? Self.phrases(at: index, in: tokens, lexicon) : 0)
      note(classes: found)
      note(sense: token.sense)
      if found.has(.story) {
        pastVerbs += 1
        if wasSubject { ownPast += 1 }
      }
      wasSubject = pronoun == .firstSubject || pronoun == .third
    }
  }

  /// The classes of the phrases of two to four words that begin at a token.
  private static func phrases(
    at place: Int,
    in tokens: UnsafeBufferPointer<Token>,
    _ lexicon: Lexicon
  ) -> UInt32 {
    var run = WordHash.chain(0, tokens[place].hash)
    var found: UInt32 = 0
    var next = place + 1
    while next < tokens.endIndex, next < place + 4, tokens[next].kind != .mark {
      run = WordHash.chain(run, tokens[next].hash)
      found |= lexicon.phrase(run)
      next += 1
    }
    return found
  }

  private mutating func number(_ token: Token) {
    numbers += 1
    if token.kind == .year { years += 1 }
  }

  private mutating func shape(_ token: Token, isFirst: Bool) {
    letters += token.count
    if token.count > 8 { longWords += 1 }
    if token.row < 0 { unknown += 1 }
    if token.form.contains(.acronym) { acronyms += 1 }
    if token.form.contains(.capital) {
      capitals += 1
      if !isFirst, token.pronoun != .firstSubject { names += 1 }
    }
    guard token.form.contains(.apostrophe) else { return }
    if token.row >= 0, contracted.contains(token.hash) || token.pronoun != .none {
      contractions += 1
    }
  }

  private mutating func note(_ pronoun: Pronoun, _ token: Token) {
    switch pronoun {
    case .firstSubject, .first: pronouns.first += 1
    case .third, .thirdPossessive: pronouns.third += 1
    case .you: pronouns.you += 1
    case .we: pronouns.we += 1
    case .none:
      if token.signs.contains(.negation) { negations += 1 }
      if token.signs.contains(.reason) { because += 1 }
    }
  }

  private mutating func note(classes found: UInt32) {
    guard found != 0 else { return }
    classes |= found
    var rest = found
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      if hits[bit] < 255 { hits[bit] += 1 }
      rest &= rest - 1
    }
  }

  private mutating func note(sense: UInt8) {
    guard sense > 0, sense < 64 else { return }
    let sense = Int(sense)
    senseBits |= 1 << UInt64(sense)
    if senses[sense] < 255 { senses[sense] += 1 }
    if Supersense.isTouchable(UInt8(sense)) { touchable += 1 }
  }
}

/// Contractions of other words than pronouns.
private let contracted = WordSet(
  """
  don't doesn't didn't isn't won't can't wasn't aren't it's that's there's let's couldn't wouldn't haven't hasn't what's
  """
)
