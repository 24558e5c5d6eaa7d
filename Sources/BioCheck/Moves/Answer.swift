/// Whether the sentence behind a row of traits is an answer to it, and not only the next thing that the writer tells.
///
/// "My kitchen smells of cardamom" is one's own, and no evidence of five traits. A trait that is taken up, a word that points
/// back at them, what somebody else would say to them, and what the writer once did or never does are.
extension MoveSentence {
  /// Whether the next sentence takes the traits of a row up, with a deed or with a smile.
  func isAnswered(_ row: ClosedRange<Int>) -> Bool {
    guard let next, isAnsweredNext else { return false }
    let answer = Answer(tokens(of: next).filter { $0.kind != .mark }, page.counts(next))
    return answer.pointsBack || answer.isOfAnother || answer.isRetort || answer.isDeed
      || takesUp(row, answer.words)
  }

  /// Whether a word of the answer is one of the traits, or is made of one: "patient", "the patience".
  private func takesUp(_ row: ClosedRange<Int>, _ answer: [Token]) -> Bool {
    let bytes = page.prose.bytes
    for trait in page.prose.tokens[row] where trait.isWord && trait.count >= 4 {
      let isTaken = answer.contains { word in
        guard word.byte == trait.byte, word.count >= 4 else { return false }
        if word.hash == trait.hash { return true }
        var same = 0
        let shorter = min(word.count, trait.count)
        while same < shorter,
          bytes[Int(word.start) + same] | 0x20 == bytes[Int(trait.start) + same] | 0x20
        { same += 1 }
        return same >= max(4, shorter - 1)
      }
      if isTaken { return true }
    }
    return false
  }
}

/// A sentence that may answer a claim.
private struct Answer {
  /// What stands in it besides marks.
  let words: [Token]
  private let counts: SentenceCounts

  init(_ words: [Token], _ counts: SentenceCounts) {
    (self.words, self.counts) = (words, counts)
  }

  /// Whether it begins with a word for what was said before: "That's why", "They leave out".
  var pointsBack: Bool {
    guard let first = words.first else { return false }
    if Self.it.contains(first.hash) { return true }
    // "This morning" is a day.
    return words.prefix(3).contains { Self.pointers.contains($0.hash) }
      && !words.prefix(3).contains { Self.times.contains($0.hash) }
  }

  /// Whether somebody else has something to say to it: "My sister would laugh", "Ask my wife".
  var isOfAnother: Bool {
    guard let first = words.first else { return false }
    if Self.asking.contains(first.hash) || words.prefix(2).contains(where: { $0.hash == Self.ask })
    {
      return true
    }
    let start = words.prefix(4)
    guard start.contains(where: { $0.classes.has(.kin) || $0.sense == Supersense.person }) else {
      return false
    }
    return words.prefix(9).contains { Self.saying.contains($0.hash) }
  }

  /// Whether it is so short that it can be nothing else than a retort of one's own.
  var isRetort: Bool {
    counts.words <= 7 && counts.pronouns.first > 0 && !isOfLife
  }

  /// Whether the writer did something on an occasion, or does it always or never.
  var isDeed: Bool {
    guard !isOfLife, words.prefix(5).contains(where: { Self.doers.contains($0.hash) }) else {
      return false
    }
    return counts.because > 0 && counts.ownPast > 0
      || words.prefix(5).contains { Self.refusing.contains($0.hash) }
      || words.contains { Self.occasions.contains($0.hash) }
  }

  /// Whether it tells where somebody is from, or with whom they live.
  private var isOfLife: Bool { words.contains { Self.living.contains($0.hash) } }

  private static let it = WordSet("it it's which so")
  private static let pointers = WordSet(
    "that that's this these those they all none neither both such"
  )
  private static let times = WordSet("morning week month year winter summer spring autumn time")
  private static let asking = WordSet("ask apparently allegedly except")
  private static let ask = WordHash.of("ask")
  private static let saying = WordSet(
    """
    say says said think thinks thought laugh laughs laughed disagree disagrees would might know knows call calls called \
    told tells put puts beg begs differ ask asks asked snorts snorted believe believes has had wrote writes
    """
  )
  private static let doers = WordSet("i i've i'd i'll he she he's she's we")
  private static let occasions = WordSet(
    "once twice last yesterday when until rather every always even still anyway instead ago nobody whoever any unless"
  )
  private static let refusing = WordSet(
    "never don't won't can't couldn't wouldn't didn't not no refuse refused turned"
  )
  private static let living = WordSet(
    "grew born raised moved live lives lived married settled trained studied qualified started began dog cat"
  )
}
