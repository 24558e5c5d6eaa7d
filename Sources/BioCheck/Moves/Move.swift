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
  /// Whether the move itself tells a phrase that is denied from one that is meant.
  static var weighsNegation: Bool { get }
  /// Where in a sentence it is, if it is there.
  func find(_ sentence: MoveSentence) -> SourceSpan?
  /// What is said of a sentence in which it was found.
  func wording(_ sentence: MoveSentence) -> MoveWording
}

/// What is said of a sentence: why it matters, and a question.
struct MoveWording: Equatable, Sendable {
  var message: String
  var question: String
}

extension Move {
  static var phrases: [String] { [] }

  static var weighsNegation: Bool { false }

  static func applies(to kind: PageKind) -> Bool { kind.isAboutPerson }

  func wording(_ sentence: MoveSentence) -> MoveWording {
    MoveWording(message: Self.message, question: Self.question)
  }

  /// The rule's id, made from the type's name: `CredentialStack` is `credential-stack`.
  static var id: String {
    var id: [UInt8] = []
    // `String(describing:)` would first search all conformances of the program, which costs a third of a short run.
    for byte in _typeName(Self.self, qualified: false).utf8 {
      let isCapital = byte &- 0x41 < 26
      if isCapital, !id.isEmpty { id.append(0x2D) }
      id.append(isCapital ? byte | 0x20 : byte)
    }
    return String(decoding: id, as: UTF8.self)
  }
}

/// A sentence as one of the moves looks at it.
struct MoveSentence {
  private let read: ReadSentence
  /// The phrases of the move that stand in it and are not quoted, nor denied unless the move weighs that itself.
  let matches: ArraySlice<PhraseMatch>

  /// A sentence with the phrases of one move only.
  init(_ read: ReadSentence, _ matches: ArraySlice<PhraseMatch>) {
    self.read = read
    self.matches = matches
  }

  var page: ReadPage { read.page }
  var index: Int { read.index }
  var counts: SentenceCounts { read.counts }
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

  /// The number of the next sentence, if it is in the same block, or if both are paragraphs of one sentence.
  var next: Int? {
    let next = index + 1
    let sentences = page.prose.sentences
    guard next < sentences.count else { return nil }
    let (this, that) = (sentences[index], sentences[next])
    if this.blockNumber == that.blockNumber { return next }
    guard this.block == .paragraph, that.block == .paragraph,
      index == 0 || sentences[index - 1].blockNumber != this.blockNumber,
      next + 1 == sentences.count || sentences[next + 1].blockNumber != that.blockNumber
    else { return nil }
    return next
  }

  /// How likely it is that the next sentence reveals the person.
  var nextReveals: Float { next.map { page.reveals[$0] } ?? 0 }

  /// How many words of a class there are.
  func hits(_ wordClass: WordClass) -> Int { Int(read.counts.hits[wordClass.rawValue]) }

  /// Whether what stands before a token denies it; `isRow` where it is the first of a row of things with commas between.
  func isDenied(at place: Int, isRow: Bool = false) -> Bool {
    let range = page.prose.sentences[index].tokens
    return page.prose.tokens.withUnsafeBufferPointer {
      Negation.reaches($0, place, range, isRow: isRow)
    }
  }

  /// The first match that is meant, and of several that begin there the longest.
  func firstMatch(where isMeant: (PhraseMatch) -> Bool) -> PhraseMatch? {
    var found: PhraseMatch?
    for match in matches {
      if let found, match.token != found.token { break }
      if isMeant(match) { found = match }
    }
    return found
  }

  /// The bytes of the first of the matches.
  var matchedSpan: SourceSpan? { matches.first?.span }
}

/// What all moves that look at a sentence share.
final class ReadSentence {
  let page: ReadPage
  let index: Int
  let counts: SentenceCounts
  /// The phrases of all moves that stand in it.
  private let found: ArraySlice<PhraseMatch>
  /// A bit for each move that has any.
  private let movesFound: UInt32

  init(_ page: ReadPage, _ index: Int, _ found: ArraySlice<PhraseMatch>) {
    self.page = page
    self.index = index
    self.found = found
    movesFound = found.reduce(0) { $0 | 1 << UInt32($1.move) }
    counts = page.counts(index)
  }

  /// The phrases of one move only; the user's own are shown to the move that tells them.
  func matches(of move: Int, own: Bool) -> ArraySlice<PhraseMatch> {
    let wanted: UInt32 = 1 << UInt32(move) | (own ? PhraseIndex.own : 0)
    if movesFound & wanted == 0 { return [] }
    if movesFound & ~wanted == 0 { return found }
    return found.filter { 1 << UInt32($0.move) & wanted != 0 }[...]
  }
}
