extension PageEvidence {
  /// Whether a sentence is a list of things that everyone likes and nothing else: keywords, no person.
  func isStuffed(_ sentence: Int) -> Bool { stuffed[sentence] }

  /// Whether a sentence may be a bare list, by what was counted in it: something is enjoyed, and no name or number is there.
  static func mayBeBareList(_ counts: SentenceCounts) -> Bool {
    counts.names == 0 && counts.numbers == 0 && counts.words <= 40 && counts.marks.comma >= 1
      && counts.classes & (WordClass.enjoy.bit | WordClass.leisure.bit) != 0
  }

  /// Whether a sentence lists three things or more that everyone likes, and has no word besides that would make one of them somebody's own.
  static func isBareList(_ tokens: ArraySlice<Token>) -> Bool {
    var common = 0
    var own = 0
    for token in tokens where token.isWord {
      if likedByAll.contains(token.hash) {
        common += 1
      } else if !framing.contains(token.hash), token.pronoun == .none,
        !token.classes.has(.enjoy), !token.classes.has(.leisure)
      {
        own += 1
      }
    }
    return common >= 3 && own <= common / 4
  }

  private static let likedByAll = WordSet(
    """
    hiking hike hikes cooking cook reading read books music movies films travel traveling travelling yoga family \
    friends food coffee tea wine running cycling biking swimming walking walks nature outdoors gardening photography \
    sports gym fitness dog dogs cat cats pets animals community values kindness people love life laughter sunshine \
    adventure adventures beach mountains baking dancing singing art writing camping skiing netflix chocolate \
    meditation wellness health connection creativity honesty faith hope home kids children wife husband partner \
    restaurants theatre theater concerts museums games podcasts volunteering learning exploring
    """
  )

  private static let framing = WordSet(
    """
    in on at of to the a an and or for with when while not working work is are be being am outside away from spare \
    free time spending spend spends good new great long things trying watching playing going listening taking getting \
    can found you'll find also as well all other her his their my our loved ones beautiful amazing some lots over \
    such like likes about into out i me that too more most
    """
  )
}
