extension PageEvidence {
  /// Whether a sentence is a list of things that everyone likes and nothing else: keywords, no person.
  func isStuffed(_ sentence: Int) -> Bool { stuffed[sentence] }

  /// Whether a sentence may be a bare list, by what was counted in it: it is short, and no number is there.
  static func mayBeBareList(_ counts: SentenceCounts) -> Bool {
    counts.numbers == 0 && counts.words >= 5 && counts.words <= 40 && counts.names <= 2
      && counts.ownPast == 0 && counts.because == 0
  }

  /// Whether a sentence holds nothing but what everyone likes.
  static func isCommon(_ tokens: ArraySlice<Token>, _ prose: Prose) -> Bool {
    isBareList(tokens, names: prose.names) || HobbyLine(tokens, in: prose).isCommon
  }

  /// Whether a sentence lists three things or more that everyone likes, and has no word besides that would make one of them somebody's own.
  ///
  /// The subject's own name, one of `names`, makes nothing precise.
  static func isBareList(_ tokens: ArraySlice<Token>, names: [UInt64]) -> Bool {
    var common = 0
    var own = 0
    var parts = 0
    var isHobby = false
    var item = (common: 0, own: 0)
    for (index, token) in zip(tokens.indices, tokens) {
      guard token.isWord else {
        guard token.byte == 0x2C else { continue }
        if item.own > 0, item.common == 0, parts > 0 { return false }
        parts += 1
        item = (0, 0)
        continue
      }
      let isEnjoying = token.classes.has(.enjoy) || token.classes.has(.leisure)
      if isEnjoying { isHobby = true }
      if isLiked(token.hash) {
        (common, item.common) = (common + 1, item.common + 1)
        isHobby = isHobby || hobbies.contains(token.hash)
      } else if !isEnjoying, !CommonLikes.frame.contains(token.hash), token.pronoun == .none {
        // Who enjoys it is no thing that is enjoyed.
        let isSubject = index + 1 < tokens.endIndex && tokens[index + 1].classes.has(.enjoy)
        if token.form.contains(.capital), names.contains(token.hash) || isSubject { continue }
        (own, item.own) = (own + 1, item.own + 1)
        // Something of one's own behind the opening is precise, and so is a name.
        if own > 3 || token.form.contains(.capital) { return false }
      } else if joining.contains(token.hash) {
        parts += 1
      }
    }
    if item.own > 0, item.common == 0 { return false }
    return isHobby && parts > 0 && common >= 3 && own <= common / 4
  }

  /// Whether a word is one of those that everyone likes or values.
  static func isCommonplace(_ word: UInt64) -> Bool {
    isLiked(word) || valuedByAll.contains(word)
  }

  private static func isLiked(_ word: UInt64) -> Bool {
    CommonLikes.words.contains(word) || labels.contains(word)
  }

  private static let joining = WordSet("and or")

  /// What somebody is called for what everyone likes.
  private static let labelWords = """
    reader traveler traveller foodie lover lovers addict chocoholic hobby hobbies interests enthusiast pastimes
    """

  private static let labels = WordSet(labelWords)
  private static let hobbies = WordSet(labelWords + " netflix cuddles brunch outdoors")

  private static let valuedByAll = WordSet(
    """
    purpose possibility possibilities growth joy truth death respect integrity trust compassion empathy gratitude \
    curiosity balance freedom beauty peace change passion authenticity humour humor plants friends work rain
    """
  )
}
