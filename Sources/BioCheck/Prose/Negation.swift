/// Whether words are named in order to be rejected.
///
/// The walk goes from the words to the left. Close by, any denial counts; further away only one that governs the verb does,
/// and only as long as the clause goes on.
struct Negation {
  private let tokens: UnsafeBufferPointer<Token>
  private let sentence: Range<Int>
  /// Whether the words are items of a row, whose commas do not end what is denied.
  private let isRow: Bool

  /// How many words before a place any denial counts.
  private static let near = 4
  /// How many words before a place a denied verb counts.
  private static let far = 10

  /// Whether what stands before a place denies it, or the sentence rejects it.
  static func reaches(
    _ tokens: UnsafeBufferPointer<Token>,
    _ place: Int,
    _ sentence: Range<Int>,
    isRow: Bool = false
  ) -> Bool {
    Negation(tokens: tokens, sentence: sentence, isRow: isRow).reaches(place)
  }

  private func reaches(_ place: Int) -> Bool {
    var passed = 0
    var index = place - 1
    while index >= sentence.lowerBound, passed < Self.far {
      let token = tokens[index]
      let isNear = passed < Self.near
      if token.kind == .mark {
        if ends(token, isNear) { return false }
      } else {
        if let answer = answer(at: index, isNear) { return answer }
        passed += 1
      }
      index -= 1
    }
    return false
  }

  /// Whether a mark ends the clause: a stop or a dash always, a comma where only a verb's denial counts.
  private func ends(_ token: Token, _ isNear: Bool) -> Bool {
    switch token.byte {
    case 0x2E, 0x3B, Glyph.dash: true
    case 0x2C: !isNear && !isRow
    case 0x3A, 0x21, 0x3F: !isNear
    default: false
    }
  }

  /// What the word at a place decides; nil when the walk goes on.
  private func answer(at index: Int, _ isNear: Bool) -> Bool? {
    let hash = tokens[index].hash
    let isSubject = tokens[index].pronoun == .firstSubject || tokens[index].pronoun == .we
    guard isSubject || Self.deciding.contains(hash) else { return nil }
    let words = Self.words
    if hash == words.than { return isRather(before: index) }
    if hash == words.but { return word(-1, from: index) == words.anything }
    if hash == words.far { return isNear && word(1, from: index) == words.from ? true : nil }
    if Self.turns.contains(hash) { return false }
    if !isNear, !isRow, Self.farTurns.contains(hash) { return false }
    if isSubject, beginsClause(index, isNear) { return false }
    if Self.verbDenials.contains(hash) || isNoOne(index) { return denies(index, isNear) }
    return isNear && Self.denials.contains(hash) ? denies(index, isNear) : nil
  }

  /// Whether "no one" stands at a place, which denies a verb as "nobody" does.
  private func isNoOne(_ index: Int) -> Bool {
    tokens[index].hash == Self.words.no && word(1, from: index) == Self.words.one
  }

  /// Whether a denial is meant: not "not only", "no doubt", "never stop", "why not", nor what one need not do.
  private func denies(_ index: Int, _ isNear: Bool) -> Bool {
    let next = word(1, from: index)
    if word(-1, from: index) == Self.words.why { return false }
    if Self.undone.contains(next) || Self.undone.contains(word(2, from: index)) { return false }
    return isNear || !Self.needs.contains(next)
  }

  /// Whether a subject opens a clause of its own, which nothing before it denies: "I never sleep, I help …".
  ///
  /// A clause that is said or thought is none: "I would never say that I …".
  private func beginsClause(_ index: Int, _ isNear: Bool) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let last = tokens[index - 1]
    if last.kind == .mark { return last.byte != 0x22 && last.byte != 0x27 }
    if last.hash == Self.words.and { return true }
    // "You" and "me" open none; close by, the subject of what is denied stands before the denial.
    return !isNear && tokens[index].pronoun == .firstSubject && !Self.reports.contains(last.hash)
  }

  /// Whether the "than" at a place belongs to "rather" or "sooner", a few words before it.
  private func isRather(before index: Int) -> Bool {
    var left = Self.far
    var place = index - 1
    while place >= sentence.lowerBound, left > 0 {
      if tokens[place].kind == .mark, tokens[place].byte == 0x2E || tokens[place].byte == 0x3B {
        return false
      }
      if Self.rather.contains(tokens[place].hash) { return true }
      left -= 1
      place -= 1
    }
    return false
  }

  /// The hash of the word some tokens away; 0 beyond the sentence and for a mark.
  private func word(_ distance: Int, from index: Int) -> UInt64 {
    let place = index + distance
    guard sentence.contains(place), tokens[place].kind != .mark else { return 0 }
    return tokens[place].hash
  }
}

extension Negation {
  private struct Words {
    let than = WordHash.of("than")
    let but = WordHash.of("but")
    let anything = WordHash.of("anything")
    let far = WordHash.of("far")
    let from = WordHash.of("from")
    let and = WordHash.of("and")
    let no = WordHash.of("no")
    let one = WordHash.of("one")
    let why = WordHash.of("why")
  }

  private static let words = Words()

  /// What denies the words close behind it.
  private static let denials = WordSet(
    """
    no without hate hates loathe stopped reject rejects dislike avoid instead word words phrase called anti against \
    quit left former hardly scarcely barely
    """
  )
  /// Verbs that hold their own "not".
  static let contractions = """
    don't doesn't didn't won't can't cannot isn't aren't wasn't weren't wouldn't couldn't shouldn't haven't hasn't
    """
  /// What denies a verb and all that hangs on it.
  private static let verbDenials = WordSet(
    """
    not never nobody nor neither \(contractions) shan't refuse refuses refused
    """
  )
  /// Behind a denial they take it back, or make a promise of it: "not only", "never stop", "no doubt", "not alone".
  private static let undone = WordSet(
    """
    only just merely simply solely rest stop stopped stopping cease ceased tire fail failed hesitate wait settle \
    doubt question limit matter wonder better afraid forget underestimate late less let alone else more sure certain
    """
  )
  /// All words that decide anything but those who may open a clause.
  private static let deciding = WordSet(
    [words.than, words.but, words.far, words.no]
      + [turns, farTurns, verbDenials, denials].flatMap { Array($0.hashes) }
  )
  /// What one does not need in order to get something is no denial of it.
  private static let needs = WordSet("have need")
  /// Where the sentence turns, a denial before it has ended.
  private static let turns = WordSet("until till unless because although though while")
  /// Where a denial of a verb further left has ended.
  private static let farTurns = WordSet("and so if when")
  /// What a clause hangs on that is said or thought.
  private static let reports = WordSet("that say claim pretend promise think")
  private static let rather = WordSet("rather sooner")
}
