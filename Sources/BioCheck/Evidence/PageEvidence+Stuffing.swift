extension PageEvidence {
  /// Whether a sentence is a list of things that everyone likes and nothing else: keywords, no person.
  func isStuffed(_ sentence: Int) -> Bool { stuffed[sentence] }

  /// Whether what was counted is a bare list: three personal classes or more, or a run of hobbies, without a name, a number,
  /// a deed, a reason or anything said of one of them.
  static func isBareList(_ counts: SentenceCounts, _ tokens: ArraySlice<Token>) -> Bool {
    guard counts.names == 0, counts.numbers == 0, counts.because == 0, counts.negations == 0,
      counts.marks.comma >= 2, counts.words <= 30
    else { return false }
    var items = 0
    var classed = 0
    var other = 0
    for token in tokens where token.isWord {
      if token.classes & listed != 0 {
        classed += 1
      } else if token.pronoun == .none, token.sense > 0 || token.row < 0 {
        other += 1
      }
    }
    var length = 0
    var long = 0
    for token in tokens {
      if token.kind == .mark, token.byte == 0x2C {
        items += 1
        length = 0
      } else if token.isWord {
        length += 1
        if items > 0, length == 6 { long += 1 }
      }
    }
    return items >= 2 && long == 0 && classed >= 4 && other * 3 <= classed
      && (counts.classes.has(.enjoy) || counts.classes.has(.leisure))
      && (counts.classes & WordClass.personal).nonzeroBitCount >= 2
  }

  private static let listed: UInt32 =
    WordClass.personal | WordClass.enjoy.bit | WordClass.leisure.bit | WordClass.fog.bit
    | WordClass.opinion.bit | WordClass.placelife.bit
}
