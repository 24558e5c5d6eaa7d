extension SentenceCounts {
  /// Counts a sentence's tokens.
  mutating func read(_ tokens: UnsafeBufferPointer<Token>) {
    self = SentenceCounts()
    let lexicon = Lexicon.shared
    var wasSubject = false
    var first = true
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind != .mark else {
        marks.add(token)
        continue
      }
      words &+= 1
      if token.form.contains(.quoted) { quoted &+= 1 }
      guard token.isWord else {
        number(token)
        first = false
        continue
      }
      shape(token, isFirst: first)
      first = false
      let pronoun = token.pronoun
      note(pronoun, token)
      var found = token.classes
      if token.form.contains(.beginsPhrase) {
        found |= Self.phrases(at: index, in: tokens, lexicon)
      }
      note(classes: found)
      note(sense: token.sense)
      if found.has(.story) {
        pastVerbs &+= 1
        if wasSubject { ownPast &+= 1 }
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
    numbers &+= 1
    if token.kind == .year { years &+= 1 }
  }

  @inline(__always)
  private mutating func shape(_ token: Token, isFirst: Bool) {
    letters &+= token.end &- token.start
    if token.count > 8 { longWords &+= 1 }
    if token.row < 0 { unknown &+= 1 }
    let form = token.form
    guard !form.isDisjoint(with: [.capital, .acronym, .apostrophe]) else { return }
    if form.contains(.acronym) { acronyms &+= 1 }
    if form.contains(.capital) {
      capitals &+= 1
      if !isFirst, token.pronoun != .firstSubject { names &+= 1 }
    }
    guard form.contains(.apostrophe) else { return }
    if token.row >= 0, contracted.contains(token.hash) || token.pronoun != .none {
      contractions &+= 1
    }
  }

  @inline(__always)
  private mutating func note(_ pronoun: Pronoun, _ token: Token) {
    guard pronoun != .none else {
      guard !token.signs.isDisjoint(with: [.negation, .reason, .liked]) else { return }
      if token.signs.contains(.liked) { liked &+= 1 }
      if token.signs.contains(.negation) { negations &+= 1 }
      if token.signs.contains(.reason) { because &+= 1 }
      return
    }
    if pronoun == .firstSubject || pronoun == .first { pronouns.first &+= 1 }
    if pronoun == .third || pronoun == .thirdPossessive { pronouns.third &+= 1 }
    if pronoun == .you { pronouns.you &+= 1 }
    if pronoun == .we { pronouns.we &+= 1 }
  }

  @inline(__always)
  private mutating func note(classes found: UInt32) {
    classes |= found
    var rest = UInt64(found)
    while let bit = rest.takeLowestBit() {
      if hits[bit] < 255 { hits[bit] &+= 1 }
    }
  }

  @inline(__always)
  private mutating func note(sense: UInt8) {
    guard sense > 0, sense < 64 else { return }
    let place = Int(sense)
    senseBits |= 1 &<< UInt64(sense)
    if senses[place] < 255 { senses[place] &+= 1 }
    if Supersense.isTouchable(sense) { touchable &+= 1 }
  }
}

/// Contractions of other words than pronouns.
private let contracted = WordSet(
  """
  don't doesn't didn't isn't won't can't wasn't aren't it's that's there's let's couldn't wouldn't haven't hasn't what's
  """
)
