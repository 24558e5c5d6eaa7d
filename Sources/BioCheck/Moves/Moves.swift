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
    PredatoryLanguage.id, TransformationPromise.id, PassionWithoutEvidence.id, AdjectiveList.id,
    EmptySuperlative.id, NameDropping.id, CredentialStack.id, TokenHobbies.id, PassiveDistance.id,
    ThirdPersonDistance.id, AbstractFog.id, Interchangeable.id,
  ].compactMap { ids.firstIndex(of: $0) }

  /// The warnings that are due on a page: at most three a sentence, one where the person shows, and predatory language beside them.
  static func find(in page: ReadPage) -> [Warning] {
    let due = order.filter { type(of: all[$0]).applies(to: page.kind) }
    // Where the person shows, one word about a sentence is enough.
    let most = page.verdict == .personal ? 1 : 3
    var warnings: [Warning] = []
    var measurer = SentenceMeasurer(page.prose)
    var isDistant = false
    var next = 0
    for index in page.prose.sentences.indices {
      let start = next
      while next < page.matches.count, page.matches[next].sentence == index { next += 1 }
      let isSuspect = page.stock[index] >= 0.25 || page.evidence.isStuffed(index)
      guard next > start || isSuspect else { continue }
      measurer.count(index)
      let sentence = MoveSentence(
        page: page,
        index: index,
        counts: measurer.counts,
        matches: Array(page.matches[start..<next])
      )
      let found = find(in: sentence, due, most, isDistant)
      isDistant = isDistant || found.contains { $0.0 == distance }
      warnings += found.map { warning($0.0, $0.1) }
    }
    return warnings
  }

  /// The numbers of the moves that a sentence makes, and where.
  private static func find(
    in sentence: MoveSentence,
    _ due: [Int],
    _ most: Int,
    _ isDistant: Bool
  ) -> [(Int, SourceSpan)] {
    var found: [(Int, SourceSpan)] = []
    var told = 0
    for number in due where !(number == distance && isDistant) {
      if told > 0, number == distance || number == last { continue }
      guard let span = all[number].find(sentence.with(number, own: number == last)) else {
        continue
      }
      found.append((number, span))
      if number == predatory { continue }
      told += 1
      if told == most { break }
    }
    return found
  }

  private static let distance = number(of: ThirdPersonDistance.id)
  private static let last = number(of: Interchangeable.id)
  private static let predatory = number(of: PredatoryLanguage.id)

  private static func number(of id: String) -> Int { ids.firstIndex(of: id) ?? -1 }

  private static func warning(_ number: Int, _ span: SourceSpan) -> Warning {
    let move = type(of: all[number])
    return Warning(
      rule: ids[number],
      severity: move == ThirdPersonDistance.self ? .note : .warning,
      span: span,
      message: move.message,
      question: move.question
    )
  }
}
