/// Words in which a writer is sorry for what they did.
enum PredatoryRemorse {
  /// Whether the word at a place says so, of the writer and without a denial: not "I regret nothing", "no shame".
  static func isSaid(at place: Int, in words: TokenSlice) -> Bool {
    let hash = words[place].hash
    guard all.contains(hash) else { return false }
    let before = words[max(words.startIndex, place - 5)..<place]
    let after = words[(place + 1)..<min(words.endIndex, place + 4)]
    let isDenied = before.contains(where: denies)
    if hash == forgive, after.first?.hash == PredatoryWords.me { return true }
    if memory.contains(hash) {
      return isDenied && before.contains { first.contains($0.hash) }
        && !after.contains { pleasures.contains($0.hash) }
    }
    // "I cannot look back without shame": two denials.
    if hash == shame, denials(before) == 2 { return true }
    if isDenied { return false }
    if haunting.contains(hash) { return after.contains { $0.hash == PredatoryWords.me } }
    if nights.contains(hash), !before.contains(where: { sleepers.contains($0.hash) }) {
      return after.contains { badly.contains($0.hash) }
        || before.contains { spoilt.contains($0.hash) }
    }
    if hash == still {
      return after.contains { senses.contains($0.hash) }
        && after.contains { persons.contains($0.hash) }
    }
    if ofMine.contains(hash), before.last?.hash == my { return true }
    return verbs.contains(hash) && before.contains { first.contains($0.hash) }
      && (hash == ashamed || isToPeople(after) || !after.contains { others.contains($0.hash) })
      && !words[(place + 1)...].prefix(6).contains(where: denies)
  }

  /// "I am sorry to every one of them", not "sorry to hear".
  private static func isToPeople(_ words: TokenSlice) -> Bool {
    guard words.first?.hash == PredatoryWords.to else { return false }
    return words.dropFirst().prefix(1).contains { named.contains($0.hash) }
  }

  /// Whether a word denies, or makes it depend on something.
  private static func denies(_ token: Token) -> Bool {
    PredatoryWords.negators.contains(token.hash) || conditions.contains(token.hash)
  }

  private static func denials(_ words: TokenSlice) -> Int {
    words.count(where: denies)
  }

  private static let shame = WordHash.of("shame")
  private static let forgive = WordHash.of("forgive")
  private static let ashamed = WordHash.of("ashamed")
  private static let my = WordHash.of("my")
  private static let still = WordHash.of("still")
  private static let memoryWords =
    "forgotten forgiven forgive unhear proud"
  private static let memory = WordSet(memoryWords)
  private static let hauntingWords =
    "haunt haunts haunted haunting shames shamed sicken sickens sickened pains pained grieves grieved"
  private static let haunting = WordSet(hauntingWords)
  private static let ofMineWords =
    "shame regret remorse guilt conscience disgrace"
  private static let ofMine = WordSet(ofMineWords)
  private static let verbsWords =
    """
    regret regrets regretted regretting rue rued repent repented ashamed sorry apologise apologize apologised \
    apologized apologising apologizing guilty
    """
  private static let verbs = WordSet(verbsWords)
  /// Words of which one must stand at the place, for any of the ways to say it.
  private static let all = WordSet(
    [memoryWords, hauntingWords, ofMineWords, verbsWords, nightWords, "still"].joined(
      separator: " "
    )
  )
  private static let nightWords = "slept sleep sleeping"
  private static let nights = WordSet(nightWords)
  private static let badly = WordSet("badly poorly little")
  private static let sleepers = WordSet("you your they their others others' clients while")
  /// What a bad conscience does with sleep: "bad at sleeping", "I hear it in my sleep".
  private static let spoilt = WordSet("lost lose bad hear see")
  private static let first = WordSet("i i'm i've we we've we're am my")
  private static let senses = WordSet("hear see")
  private static let persons = WordSet("them her him his their faces face voices voice that")
  /// What a writer who is proud of a deed has not forgotten.
  private static let pleasures = WordSet("thrill rush buzz feeling day first joy moment to")
  private static let conditions = WordSet("if unless")
  private static let named = WordSet("every each all them those the her him both everyone my our")
  /// What is no deed of the writer's: "I regret to say", "sorry to hear", "sorry if".
  private static let others = WordSet("to if having missing")
}
