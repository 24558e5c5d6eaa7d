/// Whether the sentence behind a claim shows what is claimed.
extension MoveSentence {
  /// Whether the next sentence shows it: it reveals the person, or it has something to hold on to and is not stock.
  var isShownNext: Bool {
    guard let next else { return false }
    let counts = page.counts(next)
    if page.reveals[next] >= 0.5 { return page.stock[next] < 0.8 && !isBareLiking(next, counts) }
    guard page.stock[next] < 0.5, !isOfPosts(counts) else { return false }
    if counts.ownPast > 0 || counts.because > 0 || counts.touchable > 0 { return true }
    return Self.hasNameOrNumber(tokens(of: next), but: page.prose.names)
  }

  /// Whether the next sentence takes a claim about oneself with a smile, or tells what it is made of.
  var isAnsweredNext: Bool {
    guard let next else { return false }
    let counts = page.counts(next)
    if page.reveals[next] >= 0.5, page.stock[next] < 0.3 { return !isBareLiking(next, counts) }
    guard page.stock[next] < 0.3, !isOfPosts(counts) else { return false }
    return page.reveals[next] >= 0.25 && (counts.ownPast > 0 || counts.because > 0)
  }

  /// Whether the next sentence tells what the papers of this one cost, or what they were good for.
  var isPaidForNext: Bool {
    guard let next, page.stock[next] < 0.3 else { return false }
    let tokens = tokens(of: next)
    guard page.counts(next).hits[WordClass.credential.rawValue] <= 1,
      let verb = tokens.firstIndex(where: { Self.costs.contains($0.hash) })
    else { return false }
    return tokens[verb...].dropFirst().prefix(3).contains { $0.pronoun == .first }
  }

  /// Whether the next sentence speaks of the papers of this one: it points at them, or takes a word of theirs up.
  var comesBackToPapersNext: Bool {
    guard let next else { return false }
    return tokens(of: next).contains { token in
      if Self.papers.contains(token.hash) { return true }
      guard token.kind == .word, token.count > 3, token.row > 400 || token.form.contains(.acronym)
      else { return false }
      return tokens.contains { $0.hash == token.hash }
    }
  }

  /// Whether a sentence says once more that something is liked and nothing else.
  private func isBareLiking(_ index: Int, _ counts: SentenceCounts) -> Bool {
    counts.has(.enjoy) && counts.words <= 8 && counts.touchable == 0 && counts.names == 0
      && counts.numbers == 0 && counts.because == 0 && counts.has(.story) == false
      && counts.negations == 0 && counts.classes & WordClass.personal == 0
  }

  /// Whether posts and papers are what a sentence tells, which are no evidence: "before that he was a manager".
  private func isOfPosts(_ counts: SentenceCounts) -> Bool {
    Self.posts.reduce(0) { $0 + Int(counts.hits[$1.rawValue]) } >= 2
  }

  private static let costs = WordSet("cost costs taught teach gave took left made earned got lost")
  private static let papers = WordSet(
    """
    them these those none neither nothing learned learnt taught actually really instead paper papers letters certificate \
    certificates diploma diplomas degree degrees qualification qualifications exam exams
    """
  )
  private static let posts: [WordClass] = [.role, .credential, .org, .tech, .focus]

  /// Whether there is a number, in figures or in words, or a name that is not the writer's own.
  private static func hasNameOrNumber(_ tokens: TokenSlice, but own: [UInt64]) -> Bool {
    var isFirst = true
    for token in tokens where token.kind != .mark {
      defer { isFirst = false }
      if !token.isWord || numbers.contains(token.hash) { return true }
      guard !isFirst, token.form.contains(.capital), token.pronoun == .none,
        !own.contains(token.hash)
      else { continue }
      return true
    }
    return false
  }

  /// "One" is no number here: it seldom counts.
  static let numbers = WordSet(
    """
    \(NumberWords.toTwelve) \(NumberWords.teens) \(NumberWords.tens) hundred thousand dozen
    """
  )
}
