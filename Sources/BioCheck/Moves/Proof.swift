/// Whether the sentence behind a claim proves it, and does not only tell something else of the writer's life.
///
/// "I grew up in Newport", "the lift is out of order" and "we deliver within forty miles" are true, and no evidence of a passion
/// for helping people. An act of one's own, a reason, a cost, or a word that takes the claim up again is.
extension MoveSentence {
  var isProvenNext: Bool {
    guard let next, isShownNext else { return false }
    let (counts, tokens, reveals) = (page.counts(next), tokens(of: next), page.reveals[next])
    let pronouns = counts.pronouns
    let isOwn = pronouns.first + pronouns.we + pronouns.third > 0
    // What a neighbour does proves nothing of the writer, unless it is what was claimed.
    if isOfNeighbour(tokens) { return reveals >= 0.2 && takesUpWord(tokens) }
    if counts.because > 0, isOwn, reveals >= 0.25 { return true }
    if reveals < 0.5, offers(tokens) { return false }
    if reveals >= 0.2, takesUp(tokens) { return true }
    if countsIt(tokens) { return true }
    guard !tellsLife(tokens) else { return false }
    let isDeed = counts.ownPast > 0 || counts.pronouns.first > 0 && counts.pastVerbs > 0
    return reveals >= 0.55 || reveals >= 0.25 && isDeed
  }

  /// Whether it tells what is on offer: what one can book, what it costs, where to ring.
  private func offers(_ next: TokenSlice) -> Bool {
    next.contains { Self.offering.contains($0.hash) }
  }

  /// How many words "my elder brother" and "my next-door neighbour" have before them and in them.
  private static let subjectWords = 4

  /// Whether "my neighbour", "my brother" or "my dog" is the one who does something, and the writer is nowhere in it.
  private func isOfNeighbour(_ next: TokenSlice) -> Bool {
    guard page.speaker.isFirstPerson, let first = next.first, first.pronoun == .first,
      next.prefix(Self.subjectWords).dropFirst().contains(where: {
        Self.neighbours.contains($0.hash) || $0.classes.has(.kin) || $0.classes.has(.pet)
      })
    else { return false }
    return !next.dropFirst().contains {
      $0.pronoun == .first || $0.pronoun == .firstSubject || $0.pronoun == .we
    }
  }

  /// Whether a sentence has a word of this one in it, or "it", "one", "them" for one.
  private func takesUp(_ next: TokenSlice) -> Bool {
    next.contains { Self.pointers.contains($0.hash) } || takesUpWord(next)
  }

  /// Whether a sentence has a word of this one in it.
  private func takesUpWord(_ next: TokenSlice) -> Bool {
    next.contains { token in
      guard token.kind == .word, token.count > 3, token.row > 400 || token.row < 0,
        !Self.dwelling.contains(token.hash)
      else { return false }
      return tokens.contains { $0.kind == .word && hasStem($0, of: token) }
    }
  }

  /// Whether two words begin alike and differ in their ending only: "framing" and "frames".
  private func hasStem(_ one: Token, of other: Token) -> Bool {
    if one.hash == other.hash { return true }
    let (shorter, longer) = (min(one.count, other.count), max(one.count, other.count))
    guard shorter > 3, longer - shorter < 4, one.row > 400 || one.row < 0 else { return false }
    let bytes = page.prose.bytes
    return (0..<max(4, shorter - 3)).allSatisfy {
      bytes[Int(one.start) + $0] | 0x20 == bytes[Int(other.start) + $0] | 0x20
    }
  }

  /// Whether it begins by counting what the claim has named: "two hundred of them grow here", "I own forty of Rutland".
  private func countsIt(_ next: TokenSlice) -> Bool {
    guard let start = next.prefix(6).firstIndex(where: isNumber) else { return false }
    let rest = next[start...].drop { isNumber($0) || $0.hash == Self.and }
    guard let behind = rest.first else { return true }
    if behind.hash == Self.of { return true }
    if next.first?.hash == Self.there { return Self.kinds.contains(behind.hash) }
    return start == next.startIndex && Supersense.isVerb(behind.sense)
  }

  /// Whether it tells where somebody is from, lives and with whom, or what they do when they rest.
  private func tellsLife(_ next: TokenSlice) -> Bool {
    var isLife = false
    for token in next where token.kind != .mark {
      if Self.deeds.contains(token.hash) { return false }
      isLife = isLife || Self.living.contains(token.hash)
    }
    return isLife
  }

  private static let offering = WordSet(
    """
    offer offers offering provide provides sessions session fees fee appointments appointment available online call \
    ring write book booking contact quotes quote free cover prices price services service classes workshops courses \
    specialise specialize based adults practice business firm company years experience
    """
  )
  private static let pointers = WordSet("it it's them one ones that's this those these why")
  /// Who may stand beside the writer and is no kin.
  private static let neighbours = WordSet(
    "neighbour neighbor neighbours neighbors friend flatmate housemate lodger landlord landlady boss colleague"
  )
  private static let there = WordHash.of("there")
  private static let of = WordHash.of("of")
  private static let and = WordHash.of("and")
  /// What follows the number of what was named before: "there are eleven kinds", "there were forty in the trap".
  private static let kinds = WordSet("kinds sorts in on at more now left")

  private func isNumber(_ token: Token) -> Bool {
    token.kind == .number || Self.numbers.contains(token.hash)
  }
  /// What is done for the sake of something, or what it costs.
  private static let deeds = WordSet(
    """
    drove rode sold spent paid unpaid lost failed wrote built mended fixed carried quit refused gave waited stayed stood \
    cried argued learned learnt taught counted kept threw tore burned burnt slept missed client clients pupil pupils \
    patient patients customer customers student students lesson lessons job jobs work works worked weekend weekends \
    night nights hours evenings volunteer free every
    """
  )
  /// To live somewhere is not what a claim about better lives speaks of.
  private static let dwelling = WordSet("live lives lived living")
  private static let living = WordSet(
    """
    grew born raised moved live lives lived married settled swim swims walk walks run runs cycle cycles sing sings \
    hike hikes dog cat wife husband partner children kids sons daughters boys girls
    """
  )
}
