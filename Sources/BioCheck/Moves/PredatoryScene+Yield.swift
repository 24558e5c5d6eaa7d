// People of whom as much is to be had as there is: "our biggest resource, and we extract the most from each of them".

extension PredatoryScene {
  /// How many words from a verb of taking the "from" or "out of" may stand that leads to those it is taken from.
  private static let yieldReach = 8
  /// How many words before "a resource" those who are called so may stand.
  private static let calledReach = 8
  /// How many words before a verb of taking those may stand whom its "them" means.
  private static let meantReach = 20

  private static let most = WordSet(
    "most maximum utmost max drop drip ounce yield return output value productivity performance profit worth"
  )
  private static let taking = WordSet(
    verbs: """
      extract squeeze wring milk drain exploit sweat maximise maximize optimise optimize harvest mine
      """,
    and: "wrung"
  )
  private static let mostWord = WordHash.of("most")
  private static let named = WordSet("them everyone everybody one")
  private static let each = WordSet("each every all")
  private static let single = WordSet("single last")
  private static let from = WordSet("from out of")
  private static let called = WordSet("is are as a an the our my your be")
  private static let human = WordHash.of("human")
  private static let per = WordHash.of("per")
  private static let heads = WordSet("head capita employee person worker")
  private static let likened = WordSet("as like")
  private static let goods = WordSet(
    "asset assets stock cost input inputs commodity resource machine machinery"
  )
  private static let treated = WordSet(
    verbs: "manage treat handle allocate optimise optimize deploy maximise maximize",
    and: "see sees"
  )

  /// "Extract the most from each of them", where people are named shortly before.
  var drained: Int? {
    guard let behind = Self.placeBehindYield(tokens, from: start, through: end + Self.yieldReach)
    else { return nil }
    let isOfPeople =
      has(PredatoryWords.people, before: Self.meantReach)
      || before.contains { PredatoryWords.people.contains($0.hash) }
    return isOfPeople ? behind : nil
  }

  /// Whether those who buy or work are called a resource, and as much as possible is to be had of them, here or in the next sentence.
  var isDrained: Bool {
    guard arePeople else { return false }
    return Self.isYield(tokens[end...]) || Self.isYield(after)
  }

  /// Whether "human resources" are looked after as goods are, for what they yield by the head.
  var areHumanStock: Bool {
    guard prior(1) == Self.human, has(Self.treated, before: 4) else { return false }
    let rest = tokens[end..<min(tokens.endIndex, end + Self.meantReach)]
    return rest.indices.dropLast().contains { place in
      if tokens[place].hash == Self.per { return Self.heads.contains(tokens[place + 1].hash) }
      return Self.likened.contains(tokens[place].hash)
        && tokens[(place + 1)..<min(rest.endIndex, place + 4)].contains {
          Self.goods.contains($0.hash)
        }
    }
  }

  /// Whether those who buy or work are what is called so: "customers are our biggest resource", "I see staff as a resource".
  private var arePeople: Bool {
    let low = max(tokens.startIndex, start - Self.calledReach)
    var (place, isCalled) = (start - 1, false)
    while place >= low, tokens[place].kind != .mark {
      if isCalled, PredatoryWords.people.contains(tokens[place].hash) { return true }
      isCalled = isCalled || Self.called.contains(tokens[place].hash)
      place -= 1
    }
    return false
  }

  /// Whether words tell that as much as possible is had: "I get the maximum out of every one", "we maximise the yield of each".
  private static func isYield(_ words: TokenSlice) -> Bool {
    words.indices.contains { place in
      guard taking.contains(words[place].hash) || most.contains(words[place].hash) else {
        return false
      }
      return placeBehindYield(words, from: place, through: place + yieldReach) != nil
    }
  }

  /// The place behind "the most from each", which begins with a verb or with what is had.
  private static func placeBehindYield(
    _ words: TokenSlice,
    from start: Int,
    through last: Int
  ) -> Int? {
    let last = min(last, words.endIndex)
    guard start < last, words[start..<last].contains(where: { most.contains($0.hash) }) else {
      return nil
    }
    for place in start..<last where from.contains(words[place].hash) {
      // "Most of all" is had of nobody.
      if words[place].hash == PredatoryWords.of, place > words.startIndex,
        words[place - 1].hash == mostWord
      {
        continue
      }
      if let behind = placeBehindThem(words, place + 1) { return behind }
    }
    return nil
  }

  /// The place behind "them", "each of them", "every one", "every last customer"; nil behind "each frame".
  private static func placeBehindThem(_ words: TokenSlice, _ place: Int) -> Int? {
    guard place < words.endIndex else { return nil }
    if named.contains(words[place].hash) { return place + 1 }
    guard each.contains(words[place].hash) else { return nil }
    let next = place + 1
    guard next < words.endIndex, words[next].kind != .mark else { return next }
    if words[next].hash == PredatoryWords.of {
      return next + 1 < words.endIndex && named.contains(words[next + 1].hash) ? next + 2 : nil
    }
    let last = single.contains(words[next].hash) ? next + 1 : next
    guard last < words.endIndex else { return last }
    return named.contains(words[last].hash) || PredatoryWords.people.contains(words[last].hash)
      ? last + 1 : nil
  }
}
