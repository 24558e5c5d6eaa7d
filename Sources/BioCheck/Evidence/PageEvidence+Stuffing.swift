extension PageEvidence {
  /// Whether a sentence is a list of things that everyone likes and nothing else: keywords, no person.
  func isStuffed(_ sentence: Int) -> Bool { signs[sentence].isStuffed }

  /// Whether a sentence is a line of hobbies, however short it is and whoever is named in it.
  func isHobbyLine(_ sentence: Int) -> Bool { signs[sentence].isHobbyLine }

  /// Whether a sentence lists nothing but what everyone likes, by its tokens and by what was counted in it;
  /// and whether it is no more than a census asks.
  static func likes(
    _ tokens: TokenSlice,
    _ counts: SentenceCounts,
    _ prose: Prose
  ) -> (isStuffed: Bool, isHobbyLine: Bool, isCensus: Bool) {
    let inventory = Inventory(tokens, counts).kind
    if inventory == .likes { return (isStuffed: true, isHobbyLine: true, isCensus: false) }
    if inventory == .rest { return (isStuffed: true, isHobbyLine: false, isCensus: false) }
    let mayBe =
      counts.liked >= 2 && counts.numbers == 0 && counts.because == 0 && counts.words <= 40
    let line = mayBe ? HobbyLine(tokens, in: prose) : nil
    let isHobbyLine = line?.isCommon == true
    let isCensus = isHobbyLine && line?.isCensus == true
    let mayBeStuffed = mayBe && counts.words >= 5 && counts.names <= 2 && counts.ownPast == 0
    let isStuffed =
      mayBeStuffed
      && (isHobbyLine && line?.tellsHome == false
        || counts.liked >= 3 && BareList(tokens, names: prose.names).isCommon)
    return (isStuffed, isHobbyLine, isCensus)
  }
}
