internal import Diagnostics

/// The moves, and how they are looked for.
enum Moves {
  /// All moves, by name; where several fit a sentence, `order` says which is told.
  static let all: [any Move] = [
    AbstractFog(),
    AdjectiveList(),
    CredentialStack(),
    EmptySuperlative(),
    Interchangeable(),
    NameDropping(),
    PassionWithoutEvidence(),
    PassiveDistance(),
    PredatoryLanguage(),
    ThirdPersonDistance(),
    TokenHobbies(),
    TransformationPromise(),
  ]

  /// The moves' ids, in the order of `all`.
  static let ids: [String] = all.map { type(of: $0).id }

  /// The moves' numbers in `all`, the most telling first.
  private static let order: [Int] = [
    number(of: PredatoryLanguage.self), number(of: ThirdPersonDistance.self),
    number(of: TransformationPromise.self), number(of: PassionWithoutEvidence.self),
    number(of: AdjectiveList.self), number(of: NameDropping.self),
    number(of: EmptySuperlative.self), number(of: CredentialStack.self),
    number(of: TokenHobbies.self), number(of: PassiveDistance.self),
    number(of: AbstractFog.self), number(of: Interchangeable.self),
  ]

  /// The numbers of the moves that are looked for on each kind of page, the most telling first.
  private static let due = Dictionary(
    uniqueKeysWithValues: PageKind.allCases.map { kind in
      (kind, order.filter { type(of: all[$0]).applies(to: kind) })
    }
  )

  /// The warnings that are due on a page: at most three a sentence, one where the person shows, and predatory language beside them.
  static func find(in page: ReadPage) -> [Warning] {
    page.prose.tokens.withUnsafeBufferPointer { find(in: page, $0) }
  }

  private static func find(
    in page: ReadPage,
    _ tokens: UnsafeBufferPointer<Token>
  ) -> [Warning] {
    // Where the person shows, one word about a sentence is enough.
    let most = page.verdict == .personal ? 1 : 3
    var search = Search(MoveSentence(page, tokens), due: due[page.kind] ?? [], most: most)
    var next = 0
    let matches = page.matches
    for index in page.prose.sentences.indices {
      let start = next
      while next < matches.count, matches[next].sentence == index { next += 1 }
      let found = start..<next
      let suspects = suspects(index, page)
      guard !found.isEmpty || suspects != 0 else { continue }
      // Everyday words are matches of predatory language, and give no other move a reason to look.
      let onlyPredatory = suspects == 0 && found.allSatisfy { matches[$0].move == predatory }
      search.sentence.turn(to: index, found)
      // Without a phrase only those look that have a reason to.
      let due = onlyPredatory ? 1 << UInt32(predatory) : found.isEmpty ? suspects : .max
      search.look(due)
    }
    search.askOnce()
    return search.warnings
  }

  /// The bits of the moves that have a reason to look at a sentence although no phrase of theirs stands in it.
  private static func suspects(_ index: Int, _ page: ReadPage) -> UInt32 {
    if page.stock[index] >= 0.25 || page.evidence.isStuffed(index) { return .max }
    if page.distance?.sentence == index { return .max }
    let counts = page.evidence.counts
    guard index < counts.count else { return 0 }
    var suspects: UInt32 = 0
    if AdjectiveList.mayBeRun(page, index) { suspects |= bits.run }
    if NameFrame.mayBe(page.reveals[index], counts[index]) { suspects |= bits.names }
    if CredentialHeap.mayBe(counts[index], page.prose.sentences[index].block) {
      suspects |= bits.papers
    }
    return suspects
  }

  /// The bits of moves that are asked for by themselves.
  static let bits = (
    prey: bit(of: PredatoryLanguage.self), run: bit(of: AdjectiveList.self),
    names: bit(of: NameDropping.self),
    papers: bit(of: CredentialStack.self)
  )

  private static func bit(of move: any Move.Type) -> UInt32 { 1 << UInt32(number(of: move)) }

  /// The moves that are looked for on a page, and what was found so far.
  private struct Search {
    let sentence: MoveSentence
    let due: [Int]
    /// How many moves of a sentence are told.
    let most: Int
    var warnings: [Warning] = []
    private let all = Moves.all
    private let distance = Moves.distance
    private let last = Moves.last
    private let predatory = Moves.predatory
    private let passive = Moves.passive
    /// Whether somebody shows, but not so clearly that who is missing from a sentence need not be told beside what it says.
    private let tellsMissing: Bool
    private let phrased = Moves.phrased

    init(_ sentence: MoveSentence, due: [Int], most: Int) {
      self.sentence = sentence
      self.due = due
      self.most = most
      tellsMissing = sentence.page.verdict == .personal && sentence.page.score < 70
      warnings.reserveCapacity(16)
    }

    /// Adds what the sentence is warned of by some moves, a bit each.
    mutating func look(_ moves: UInt32) {
      var told = 0
      for number in due {
        let bit: UInt32 = 1 << UInt32(number)
        if moves & bit == 0 || told > 0 && number == last { continue }
        if told >= most, number != passive || !tellsMissing { continue }
        // The user's own phrases are shown to the last move, which tells them.
        let hasPhrases = sentence.show(number == last ? bit | PhraseIndex.own : bit)
        guard hasPhrases || phrased & bit == 0, let span = all[number].find(sentence) else {
          continue
        }
        warnings.append(warning(number, span, all[number].wording(sentence)))
        // Who speaks is another matter than what is said; predatory language is told beside everything.
        if number == predatory || number == distance { continue }
        told += 1
      }
    }

    /// Where nobody shows on a page and nothing of it was warned of but who speaks, one sentence is asked about.
    mutating func askOnce() {
      let note = Moves.ids[distance]
      guard due.contains(last), warnings.allSatisfy({ $0.rule == note }),
        let index = Interchangeable.plainest(in: sentence.page)
      else { return }
      sentence.turn(to: index, 0..<0)
      warnings.append(warning(last, sentence.span, all[last].wording(sentence)))
    }
  }

  /// The bits of the moves that look only where one of their phrases stands.
  private static let phrased: UInt32 = all.indices.reduce(0) {
    type(of: all[$1]).needsPhrase ? $0 | 1 << UInt32($1) : $0
  }
  private static let distance = number(of: ThirdPersonDistance.self)
  private static let last = number(of: Interchangeable.self)
  private static let passive = number(of: PassiveDistance.self)
  private static let predatory = number(of: PredatoryLanguage.self)

  private static func number(of move: any Move.Type) -> Int {
    all.firstIndex { type(of: $0) == move } ?? -1
  }

  private static func warning(
    _ number: Int,
    _ span: SourceSpan,
    _ wording: MoveWording
  ) -> Warning {
    Warning(
      rule: ids[number],
      severity: type(of: all[number]) == ThirdPersonDistance.self ? .note : .warning,
      span: span,
      message: wording.message,
      question: wording.question
    )
  }
}
