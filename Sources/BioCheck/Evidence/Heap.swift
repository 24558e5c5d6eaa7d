/// Bare words in a row, which name much and tell nothing: "dogs, cats, rain, bread and a garden".
enum Heap {
  /// Whether a sentence is such a row: items of one known word each, behind nothing but "I have" or "my home is full of".
  ///
  /// A verb of one's own before the first item is a deed, and an item that the lexicon does not know is somebody's.
  static func isBare(_ tokens: TokenSlice, _ counts: SentenceCounts) -> Bool {
    guard counts.words >= 4 else { return false }
    if counts.marks.colon > 0 || counts.marks.numberSign >= 3, isTagged(tokens) { return true }
    guard counts.marks.comma >= 1, counts.words <= 60 else { return false }
    var row = Row()
    let (joints, leading) = (WordSet.joints, leading)
    for token in tokens {
      switch token.kind {
      case .word where joints.contains(token.hash): row.part()
      case .word where token.pronoun != .none || leading.contains(token.hash): row.lead(token)
      case .word: row.take(token)
      case .mark where token.byte == 0x2C || token.byte == 0x3B: row.part()
      case .mark: break
      case .number, .year, .mixed: return false
      }
      if row.isDeed { return false }
    }
    row.part()
    return row.isBare
  }

  /// Whether it is a line of tags: "Tags: a dog, my village, the choir", or three words or more with a number sign before each.
  private static func isTagged(_ tokens: TokenSlice) -> Bool {
    var (isLabelled, signs) = (false, 0)
    let behindOpening = tokens.startIndex + 4
    for index in tokens.indices {
      if index < behindOpening {
        if isLabelled, tokens[index].byte == 0x3A { return true }
        isLabelled = isLabelled || labels.contains(tokens[index].hash)
      }
      guard tokens[index].byte == 0x23, index + 1 < tokens.endIndex else { continue }
      if tokens[index + 1].isWord, tokens[index + 1].start == tokens[index].end { signs += 1 }
    }
    return signs >= 3
  }

  private static let labels = WordSet("tags tag tagged keywords keyword hashtags topics")

  /// The items of a sentence.
  private struct Row {
    var isEmpty = true
    private var words = 0
    /// The last of them.
    private var word: UInt64 = 0
    private var isKnown = true
    private var bare = 0
    private var common = 0
    private var others = 0
    private var isCommon = false
    private var isFirst = true
    /// Whether more than one word stands before the first comma, or a name.
    private(set) var isDeed = false

    mutating func take(_ token: Token) {
      isEmpty = false
      words += 1
      (word, isCommon) = (token.hash, false)
      let isName = token.form.contains(.capital) && !(isFirst && words == 1)
      if token.row < 0 || isName { isKnown = false }
      if isFirst, words > 1 || !isKnown { isDeed = true }
    }

    mutating func lead(_ token: Token) {
      isEmpty = false
      // "Home" may be the whole of an item.
      if !isFirst, CommonLikes.isCommonplace(token.hash) { isCommon = true }
    }

    /// An item ends here.
    mutating func part() {
      guard !isEmpty else { return }
      if words == 1 && isKnown || words == 0 && isCommon {
        bare += 1
        if words == 1, CommonLikes.isCommonplace(word) { isCommon = true }
        if isCommon { common += 1 }
      } else if words > 0 {
        // A long one counts for more than a row of words can outweigh.
        others += words <= 3 ? 1 : 10
      }
      (isEmpty, isKnown, isCommon, isFirst, words) = (true, true, false, false, 0)
    }

    var isBare: Bool {
      if others == 0 { return bare >= 4 || bare == 3 && common == 3 }
      return bare >= 5 && others * 3 <= bare
    }
  }

  /// What stands before items and between them, and does nothing.
  private static let leading = WordSet(
    """
    a an the this that these those some many lots of in on at to for with from about by is are am be being have has \
    had having love loves like likes enjoy enjoys adore adores cherish value values want need needs think believe care \
    full filled home life heart days world day every all what who matter matters most make makes made human happy \
    tick me also both such as own things there here it its it's
    """
  )
}
