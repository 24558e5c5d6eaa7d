internal import Diagnostics

/// One way in which a sentence hides its writer.
protocol Move: Sendable {
  /// The phrases that point to it; a phrase alone need not be enough.
  static var phrases: [String] { get }
  /// Why it matters: one clause.
  static var message: String { get }
  /// A question whose honest answer would mend it.
  static var question: String { get }
  /// Whether it is looked for on a page of this kind.
  static func applies(to kind: PageKind) -> Bool
  /// Where in a sentence it is, if it is there.
  func find(_ sentence: MoveSentence) -> SourceSpan?
}

extension Move {
  static var phrases: [String] { [] }

  static func applies(to kind: PageKind) -> Bool { kind.isAboutPerson }

  /// The rule's id, made from the type's name: `CredentialStack` is `credential-stack`.
  static var id: String {
    var id = ""
    // `String(describing:)` would first search all conformances of the program, which costs a third of a short run.
    for character in _typeName(Self.self, qualified: false) {
      if character.isUppercase, !id.isEmpty { id.append("-") }
      id.append(contentsOf: character.lowercased())
    }
    return id
  }
}

/// A sentence as the moves look at it, one after the other.
final class MoveSentence {
  let page: ReadPage
  let index: Int
  let counts: SentenceCounts
  /// The phrases of all moves that stand in it and are not quoted, negated or named in order to reject them.
  private let found: ArraySlice<PhraseMatch>
  /// Those of the move that looks.
  private(set) var matches: [PhraseMatch] = []

  init(_ page: ReadPage, _ index: Int, _ counts: SentenceCounts, _ found: ArraySlice<PhraseMatch>) {
    self.page = page
    self.index = index
    self.counts = counts
    self.found = found
  }

  /// Shows the phrases of one move only, and the user's own to the move that tells them.
  func turn(to move: Int, own: Bool) {
    guard !found.isEmpty else { return }
    matches.removeAll(keepingCapacity: true)
    for match in found where match.move == move || own && match.move == PhraseIndex.ownNumber {
      matches.append(match)
    }
  }

  var tokens: ArraySlice<Token> { page.tokens(index) }
  var span: SourceSpan { page.prose.sentences[index].span }
  var reveals: Float { page.reveals[index] }
  var stock: Float { page.stock[index] }

  /// Whether there is nothing in it that a stranger could hold on to: no name, number or touchable thing.
  var isBare: Bool { counts.names == 0 && counts.numbers == 0 && counts.touchable == 0 }

  /// Whether it tells a facet of the person, however stock its words are: an interest, a belief, a way of working.
  ///
  /// A sentence that the page's facets quote cannot be anyone's at the same time. Measured on rated bios with weights
  /// that were learned without them, sentences above the threshold were three times as often called revealing.
  var tellsFacet: Bool {
    page.evidence.highestFacet(index) >= 0.2 || page.facets.contains { $0.span == span }
  }

  /// How likely it is that the next sentence, if it is in the same block, reveals the person.
  var nextReveals: Float {
    let next = index + 1
    let sentences = page.prose.sentences
    guard next < sentences.count, sentences[next].blockNumber == sentences[index].blockNumber
    else { return 0 }
    return page.reveals[next]
  }

  /// How many words of a class there are.
  func hits(_ wordClass: WordClass) -> Int { Int(counts.hits[wordClass.rawValue]) }

  /// The bytes from the first of the matches to the last.
  var matchedSpan: SourceSpan? {
    guard let first = matches.first else { return nil }
    return first.span
  }
}
