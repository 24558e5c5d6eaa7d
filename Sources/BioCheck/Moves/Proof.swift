/// Whether the sentence behind a claim proves it, and does not only tell something else of the writer's life.
///
/// "I grew up in Newport" and "I have a dog called Biscuit" are true and one's own, and no evidence of a passion for helping
/// people. An act, a reason, a case, a cost, or a word that takes the claim up again is.
extension MoveSentence {
  var isProvenNext: Bool {
    guard let next, isShownNext else { return false }
    let counts = page.counts(next)
    let tokens = page.tokens(next)
    if counts.because > 0 { return true }
    if page.reveals[next] < 0.5, offers(tokens) { return false }
    return page.reveals[next] >= 0.25 && takesUp(tokens) || !tellsLife(tokens)
  }

  /// Whether it tells what is on offer: what one can book, what it costs, where to ring.
  private func offers(_ next: ArraySlice<Token>) -> Bool {
    next.contains { Self.offering.contains($0.hash) }
  }

  /// Whether a sentence has a word of this one in it, or "it", "one", "them" for one.
  private func takesUp(_ next: ArraySlice<Token>) -> Bool {
    next.contains { token in
      if Self.pointers.contains(token.hash) { return true }
      guard token.kind == .word, token.count > 3, token.row > 400 else { return false }
      return tokens.contains { $0.hash == token.hash }
    }
  }

  /// Whether it tells where somebody is from, lives and with whom, or what they do when they rest.
  private func tellsLife(_ next: ArraySlice<Token>) -> Bool {
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
  private static let pointers = WordSet("it it's them one ones that's this those these there why")
  /// What is done for the sake of something, or what it costs.
  private static let deeds = WordSet(
    """
    drove rode sold spent paid unpaid lost failed wrote built mended fixed carried quit refused gave waited stayed stood \
    cried argued learned learnt taught counted kept threw tore burned burnt slept missed client clients pupil pupils \
    patient patients customer customers student students lesson lessons job jobs work works worked weekend weekends \
    night nights hours evenings volunteer free every
    """
  )
  private static let living = WordSet(
    """
    grew born raised moved live lives lived married settled swim swims walk walks run runs cycle cycles sing sings \
    hike hikes dog cat wife husband partner children kids sons daughters boys girls
    """
  )
}
