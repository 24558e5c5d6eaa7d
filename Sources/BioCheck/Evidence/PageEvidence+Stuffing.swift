extension PageEvidence {
  /// Whether a sentence is a list of things that everyone likes and nothing else: keywords, no person.
  func isStuffed(_ sentence: Int) -> Bool { stuffed[sentence] }

  /// Whether a sentence may be a bare list, by what was counted in it: it is short, and no number is there.
  static func mayBeBareList(_ counts: SentenceCounts) -> Bool {
    counts.numbers == 0 && counts.words >= 5 && counts.words <= 40 && counts.names <= 2
      && counts.ownPast == 0 && counts.because == 0
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
      if likedByAll.contains(token.hash) {
        (common, item.common) = (common + 1, item.common + 1)
        isHobby = isHobby || hobbies.contains(token.hash)
      } else if !isEnjoying, !framing.contains(token.hash), token.pronoun == .none {
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
    likedByAll.contains(word) || valuedByAll.contains(word)
  }

  private static let joining = WordSet("and or")

  private static let likedByAll = WordSet(
    """
    hiking hike hikes cooking cook reading read books book music movies movie films film travel traveling travelling \
    trip trips yoga family friends food coffee tea wine running cycling biking swimming walking walks nature outdoors \
    gardening photography sports gym fitness dog dogs cat cats pets pet animals community values kindness people love \
    life laughter sunshine adventure adventures beach mountains baking dancing singing art writing camping skiing \
    netflix chocolate meditation wellness health connection creativity honesty faith hope home kids children wife \
    husband partner restaurants theatre theater concerts museums games podcasts volunteering learning exploring \
    bake swim ski dance sing paint brunch cuddles babies sunsets pizza football golf grandchildren kitchen garden mom mum mama dad mother father
    """ + " " + hobbyWords
  )

  /// What somebody is called for what everyone likes.
  private static let hobbyWords = """
    reader traveler traveller foodie lover lovers addict chocoholic hobby hobbies interests enthusiast pastimes
    """

  private static let hobbies = WordSet(hobbyWords + " netflix cuddles brunch outdoors")

  private static let valuedByAll = WordSet(
    """
    purpose possibility possibilities growth joy truth death respect integrity trust compassion empathy gratitude \
    curiosity balance freedom beauty peace change passion authenticity humour humor plants friends work rain
    """
  )

  private static let framing = WordSet(
    """
    in on at of to the a an and or for with when while not working work is are be being am outside away from spare \
    free time spending spend spends good new great long things trying watching watch playing going listening taking \
    getting can found find you'll find also as well all other her his their my our loved ones beautiful amazing some \
    lots over such like likes about into out i me that too more most who avid keen proud self-confessed weekends \
    weekend downtime evenings days off next planning drinking binge-watching hanging quality two three include \
    includes around usually often always i'm i'll she's he's course fur culinary both big huge anything
    """
  )
}
