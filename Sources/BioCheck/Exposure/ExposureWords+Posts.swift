// Posts that are told by the one house they are in: "the head teacher of the only secondary school in Frome".

extension ExposureWords {
  /// How many words a house may be called by: "the male voice choir".
  private static let houseWords = 4
  /// How many words a post may have before "of the only": "the assistant bank manager".
  private static let postWords = 3
  private static let inPlace = WordSet("in at on")
  private static let kinds = WordSet("the one only sole our")
  private static let ofHouse = WordSet("of at in for")
  private static let article = WordSet("the a an")

  /// The last place of "only secondary school in Frome", where what an office is of begins there or right before.
  func house(from place: Int) -> Int? {
    guard holds(place, Self.kinds) || holds(place - 1, Self.kinds) else { return nil }
    var next = place
    while holds(next, Self.kinds) { next += 1 }
    let last = next + Self.houseWords
    let first = next
    while next < last, next < tokens.count, isMark(next, "'") || tokens[next].isWord,
      tokens[next].pronoun == .none, !holds(next, Self.inPlace)
    {
      next += 1
    }
    guard next > first, holds(next, Self.inPlace) else { return nil }
    next += reads(next + 1, "the") ? 2 : 1
    guard isName(next) else { return nil }
    while isName(next + 1) { next += 1 }
    return next
  }

  /// The first place of a post that is told by the only house of its kind, which has its name at `place`: of "clerk of the only bank".
  func post(before place: Int) -> Int? {
    let of = place - 3
    guard holds(of, Self.ofHouse) else { return nil }
    var first = of
    while first > of - Self.postWords, first > 0, tokens[first - 1].kind == .word,
      tokens[first - 1].pronoun == .none, !holds(first - 1, Self.article)
    {
      first -= 1
    }
    let isBegun = holds(first - 1, Self.article) || isMark(first - 1, ",-(:")
    return first < of && isBegun ? first : nil
  }
}
