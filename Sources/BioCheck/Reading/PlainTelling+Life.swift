/// What befell somebody or one of their family.
extension PlainTelling {
  /// Whether something befell the writer or somebody of theirs: "I went bankrupt in 2008", "my father died", "I was sacked".
  var isBlow: Bool {
    tokens.indices.contains { place in
      if holds(place, Self.losing) { return isWriterSubject(place) && isLoss(place) }
      if holds(place, Self.struck) { return isWriterStruck(place) }
      return holds(place, Self.dying) && isRelationSubject(place)
    }
  }

  /// Whether the writer, or a limb of theirs, is whose verb stands at a place: "I lost", "I have failed", "my back went".
  private func isWriterSubject(_ verb: Int) -> Bool {
    (verb - 3..<verb).contains { subject in
      guard tokens.indices.contains(subject) else { return false }
      // "I never lost", "I help who lost".
      return isWriter(subject)
        && (subject + 1..<verb).allSatisfy { holds($0, Self.between) }
    }
  }

  private func isLoss(_ verb: Int) -> Bool {
    guard verb + 1 < tokens.endIndex else { return true }
    if holds(verb, Self.went) { return holds(verb + 1, Self.ruin) }
    return tokens[verb + 1].isWord && !(verb + 1...verb + 2).contains { holds($0, Self.slight) }
  }

  /// Whether the writer was or got what stands at a place: "I was sacked", "I got divorced".
  private func isWriterStruck(_ place: Int) -> Bool {
    guard let verb = (place - 2..<place).last(where: { holds($0, Self.getting) }) else {
      return false
    }
    return (verb - 2..<verb).contains { tokens.indices.contains($0) && isWriter($0) }
      && (verb + 1..<place).allSatisfy { holds($0, Self.between) || holds($0, Self.degrees) }
  }

  /// Whether somebody of the writer's is whose verb stands at a place: "my father died", "when my wife left".
  private func isRelationSubject(_ verb: Int) -> Bool {
    (verb - 3..<verb).contains { isOwnRelation($0) }
  }

  /// The words without which nothing of it is told.
  static let blows = [losing, struck, dying]
  private static let between = WordSet(
    "have had then also once nearly almost twice even just finally"
  )
  private static let degrees = WordSet("very so badly made laid")
  private static let losing = WordSet(
    "lost failed crashed buried quit went collapsed relapsed drowned fled broke"
  )
  private static let went = WordSet("went")
  private static let ruin = WordSet("bankrupt bust blind deaf under mad bald broke missing")
  /// What is lost, left and failed in no story: "I lost count", "I failed to mention".
  private static let slight = WordSet(
    """
    count track interest weight sleep touch sight myself it to even some any no nothing that bread down into out new \
    ground up the
    """
  )
  private static let struck = WordSet(
    """
    fired sacked bankrupt widowed divorced evicted adopted deported orphaned arrested expelled redundant homeless \
    dismissed diagnosed jailed bullied paralysed paralyzed stillborn fostered burgled
    """
  )
  private static let getting = WordSet("was were got been became went be")
  private static let dying = WordSet("died drowned disappeared vanished walked left emigrated")
}
