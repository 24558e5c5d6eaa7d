/// Whom a sentence of somebody who writes "I" is about, as its first subject tells.
enum Protagonist {
  /// The writer; also where a sentence has no subject that says otherwise.
  case writer
  /// Somebody or some animal of theirs: "my brother draws trains".
  case relation
  /// Somebody else: "a man came", "she corrects me".
  case other

  /// Who does what a sentence says.
  init(_ tokens: UnsafeBufferPointer<Token>) {
    var found: Protagonist?
    var before: (owner: Int, article: Bool) = (-9, false)
    let (lexicon, writers, relations) = (Lexicon.shared, Self.writers, Self.relations)
    for (place, token) in tokens.enumerated() where token.kind != .mark {
      // "My wife says I come home late" is about both.
      if token.pronoun == .firstSubject || writers.contains(token.hash) {
        self = .writer
        return
      }
      guard found == nil, place < Self.mostOpening else { continue }
      let isKin = lexicon.kinds(token.kinds) & relations != 0
      if isKin, place - before.owner <= 3 {
        found = .relation
      } else if isKin, place < 1 {
        found = .relation
      } else if Self.others.contains(token.hash) {
        found = .other
      } else if before.article, place < 4, token.sense == Supersense.person {
        found = .other
      }
      if token.pronoun == .first || token.pronoun == .we { before.owner = place }
      // An adjective may stand between the article and whoever it is.
      before.article = Self.articles.contains(token.hash) || before.article && place < 3
      // "As somebody who loves maps" is the writer.
      if place == 0, Self.roles.contains(token.hash) { break }
    }
    self = found ?? .writer
  }

  private static let mostOpening = 12

  /// The facets that a sentence about such a one does not tell of the writer.
  var untold: FacetSet {
    switch self {
    case .writer: []
    case .relation: Self.doings
    case .other: Self.dealings
    }
  }

  /// What only somebody's own doing tells.
  private static let doings = FacetSet([
    .values, .belief, .community, .craft, .play, .place, .limits, .promise,
  ])
  private static let dealings = doings.union(FacetSet([.story, .quirk]))
  private static let writers = WordSet("we we're we've we'll we'd")
  private static let others = WordSet(
    "he she they he's she's they're he'd she'd they'd somebody someone nobody people everyone"
  )
  private static let articles = WordSet("a an the")
  private static let roles = WordSet("as for to with")
  private static let relations = KindEvidence.bits("spouse offspring ancestor sibling kinloose pet")
}
