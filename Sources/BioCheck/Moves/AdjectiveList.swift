internal import Diagnostics

/// Adjectives in a row, where one deed would tell.
struct AdjectiveList: Move {
  static let message = "adjectives about oneself tell a stranger nothing until something shows them"
  static let question = "Which one of these would a friend tease you about, and over what?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.reveals < 0.35 else { return nil }
    if Self.mayBeRun(sentence.page, sentence.index) { return run(from: sentence) }
    if sentence.hits(.adjtrait) >= 2 || sentence.counts.marks.comma > 0,
      let span = adjectives(sentence)
    {
      return span
    }
    guard sentence.stock >= 0.3, sentence.counts.marks.comma > 0 else { return nil }
    return qualities(sentence)
  }

  /// The longest row of adjectives, where they are claimed.
  private func adjectives(_ sentence: MoveSentence) -> SourceSpan? {
    let row = AdjectiveRow.longest(in: sentence.tokens)
    guard isList(row, sentence), !isOfThing(sentence) else { return nil }
    return span(row.first...row.last, sentence)
  }

  /// The longest row of virtues that are named as nouns: "patience, warmth and integrity".
  private func qualities(_ sentence: MoveSentence) -> SourceSpan? {
    guard let row = QualityRow.claimed(in: sentence.tokens) else { return nil }
    return span(row, sentence)
  }

  /// The bytes of a row that is neither denied, quoted, said of others nor answered by the next sentence.
  private func span(_ row: ClosedRange<Int>, _ sentence: MoveSentence) -> SourceSpan? {
    guard !sentence.isDenied(at: row.lowerBound, isRow: true), !sentence.isQuoted(row),
      !sentence.isAnswered(row), !sentence.isOfOthers(row)
    else { return nil }
    let tokens = sentence.page.prose.tokens
    return SourceSpan(Int(tokens[row.lowerBound].start), Int(tokens[row.upperBound].end))
  }

  /// Whether the sentence speaks of a thing alone: "the clay is warm, soft and reliable".
  private func isOfThing(_ sentence: MoveSentence) -> Bool {
    let pronouns = sentence.counts.pronouns
    guard pronouns.first + pronouns.third + pronouns.we + pronouns.you == 0,
      let first = sentence.tokens.first, Self.pointing.contains(first.hash)
    else { return false }
    return !sentence.tokens.prefix(4).contains { Self.doing.contains($0.hash) }
  }

  private static let pointing = WordSet("the this that these those")
  private static let doing = WordSet(
    "service services approach style team work sessions session teaching coaching lessons classes result aim"
  )

  /// Whether a row is long enough: three virtues, or two in a sentence that is stock.
  private func isList(_ row: AdjectiveRow, _ sentence: MoveSentence) -> Bool {
    if row.virtues >= 3 { return true }
    guard row.virtues == 2, sentence.stock >= 0.5, row.traits == 2 || row.others > 0 else {
      return false
    }
    return !endsInThing(row, sentence.tokens)
  }

  /// Whether one more item follows a row that holds a thing, and so is somebody's own: "patient, kind and afraid of geese".
  private func endsInThing(_ row: AdjectiveRow, _ tokens: TokenSlice) -> Bool {
    let next = row.last + 1
    guard next < tokens.endIndex, AdjectiveRow.links.contains(tokens[next].hash) else {
      return false
    }
    return tokens[(next + 1)...].prefix(8).prefix { $0.kind != .mark && $0.pronoun == .none }
      .contains { Supersense.isTouchable($0.sense) }
  }
}

extension AdjectiveList {
  /// Whether a row of sentences of one word, such as adjectives, may begin with a sentence.
  static func mayBeRun(_ page: ReadPage, _ index: Int) -> Bool {
    guard page.evidence.words[index] <= 2 else { return false }
    let words = page.evidence.words[index...].prefix(3)
    return words.count == 3 && words.allSatisfy { $0 <= 2 }
  }

  /// The bytes of such a row, told at its first sentence.
  private func run(from sentence: MoveSentence) -> SourceSpan? {
    let (page, index) = (sentence.page, sentence.index)
    guard index == 0 || virtue(index - 1, page) == nil else { return nil }
    var (next, virtues, others) = (index, 0, 0)
    while next < page.prose.sentences.count, let isVirtue = virtue(next, page) {
      if isVirtue { virtues += 1 } else { others += 1 }
      next += 1
    }
    guard virtues >= 2, virtues + others >= 3, others < virtues else { return nil }
    return SourceSpan(sentence.span.start, page.prose.sentences[next - 1].span.end)
  }

  /// Whether the only word of a sentence is a virtue, or may be an adjective; nil when it is neither.
  private func virtue(_ index: Int, _ page: ReadPage) -> Bool? {
    guard page.evidence.words[index] <= 2, !page.prose.sentences[index].isOthers else { return nil }
    let words = page.tokens(index).filter { $0.kind != .mark }
    guard let last = words.last else { return nil }
    if AdjectiveRow.isVirtue(last) { return true }
    return words.count == 1 && AdjectiveRow.mayBeAdjective(last) ? false : nil
  }
}
