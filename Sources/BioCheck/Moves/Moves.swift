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

  /// The moves' numbers in `all`, the most telling first.
  private static let order: [Int] = [
    PredatoryLanguage.id, TransformationPromise.id, PassionWithoutEvidence.id, AdjectiveList.id,
    EmptySuperlative.id, NameDropping.id, CredentialStack.id, TokenHobbies.id, PassiveDistance.id,
    ThirdPersonDistance.id, AbstractFog.id, Interchangeable.id,
  ].compactMap { id in all.firstIndex { type(of: $0).id == id } }

  /// The warnings on a page: at most three a sentence, one where the person shows, and predatory language beside them.
  static func find(in page: ReadPage) -> [Warning] { find(in: page, kind: page.kind) }

  /// The warnings that are due on a page of a kind.
  static func find(in page: ReadPage, kind: PageKind) -> [Warning] {
    var warnings: [Warning] = []
    var isDistant = false
    var measurer = SentenceMeasurer(page.prose)
    // Where the person shows, one word about a sentence is enough.
    let most = page.verdict == .personal ? 1 : 3
    var next = 0
    for index in page.prose.sentences.indices {
      let start = next
      while next < page.matches.count, page.matches[next].sentence == index { next += 1 }
      let matches = page.matches[start..<next]
      guard !matches.isEmpty || page.stock[index] >= 0.25 || page.evidence.isStuffed(index) else {
        continue
      }
      measurer.measure(index)
      var told = 0
      for number in order where type(of: all[number]).applies(to: kind) {
        if type(of: all[number]) == ThirdPersonDistance.self, isDistant { continue }
        if told > 0, isLastResort(number) { continue }
        let mine = matches.filter {
          $0.move == number || $0.move == PhraseIndex.ownNumber && type(of: all[number]) == Interchangeable.self
        }
        let sentence = MoveSentence(
          page: page,
          index: index,
          counts: measurer.counts,
          matches: Array(mine)
        )
        guard let span = all[number].find(sentence) else { continue }
        warnings.append(warning(all[number], span))
        isDistant = isDistant || type(of: all[number]) == ThirdPersonDistance.self
        if type(of: all[number]) == PredatoryLanguage.self { continue }
        told += 1
        if told == most { break }
      }
    }
    return warnings
  }

  /// Whether a move is told only of a sentence of which no other is.
  private static func isLastResort(_ number: Int) -> Bool {
    type(of: all[number]) == Interchangeable.self || type(of: all[number]) == ThirdPersonDistance.self
  }

  private static func warning(_ move: any Move, _ span: SourceSpan) -> Warning {
    let move = type(of: move)
    return Warning(
      rule: move.id,
      severity: move == ThirdPersonDistance.self ? .note : .warning,
      span: span,
      message: move.message,
      question: move.question
    )
  }
}
