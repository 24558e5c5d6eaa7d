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
  /// Whether it is never found where none of its phrases stands, so that it need not look there.
  static var needsPhrase: Bool { get }
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

  static var needsPhrase: Bool { false }

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

/// A sentence as the moves look at it, one after the other.
///
/// One object serves all sentences of a page: `turn` brings the next.
final class MoveSentence {
  let page: ReadPage
  private(set) var index = 0
  private(set) var counts = SentenceCounts()
  /// The places in the page's matches of the phrases of all moves that stand in it.
  private var found = 0..<0
  /// A bit for each move that has any.
  private var movesFound: UInt32 = 0
  /// The bits of the phrases that the move which looks is shown.
  private var shown: UInt32 = 0

  /// The tokens of the page, as long as the sentences are looked at.
  let all: UnsafeBufferPointer<Token>

  /// The sentences of a page with these tokens.
  init(_ page: ReadPage, _ tokens: UnsafeBufferPointer<Token>) {
    self.page = page
    all = tokens
  }

  /// Another look at the same page.
  var another: MoveSentence { MoveSentence(page, all) }

  /// Turns to another sentence and the phrases that stand in it, by their places in the page's matches.
  func turn(to index: Int, _ found: Range<Int>) {
    self.index = index
    self.found = found
    movesFound = 0
    for place in found { movesFound |= 1 << UInt32(page.matches[place].move) }
    counts = page.counts(index)
  }

  /// Shows it to a move, with the phrases of these bits; false where none of them stands in it.
  func show(_ phrases: UInt32) -> Bool {
    shown = phrases & movesFound
    return shown != 0
  }

  /// The phrases of the move that looks, which are not quoted, nor denied unless the move weighs that itself.
  var matches: MoveMatches {
    MoveMatches(all: page.matches, found: shown == 0 ? 0..<0 : found, shown: shown)
  }

  var tokens: TokenSlice { tokens(of: index) }
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

  /// The tokens of another sentence of the page.
  func tokens(of sentence: Int) -> TokenSlice {
    TokenSlice(all, page.prose.sentences[sentence].tokens)
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
  func hits(_ wordClass: WordClass) -> Int { Int(counts.hits[wordClass.rawValue]) }

  /// Whether what stands before a token denies it; `isRow` where it is the first of a row of things with commas between.
  func isDenied(at place: Int, isRow: Bool = false) -> Bool {
    Negation.reaches(all, place, page.prose.sentences[index].tokens, isRow: isRow)
  }

  /// The first match that is meant, and of several that begin there the longest.
  func firstMatch(where isMeant: (PhraseMatch) -> Bool) -> PhraseMatch? {
    guard shown != 0 else { return nil }
    var found: PhraseMatch?
    for match in matches {
      if let found, match.token != found.token { break }
      if isMeant(match) { found = match }
    }
    return found
  }

  /// The place behind the last token of a match.
  func end(of match: PhraseMatch) -> Int {
    let end = page.prose.sentences[index].tokens.upperBound
    var place = match.token
    while place < end, Int(all[place].start) < match.span.end { place += 1 }
    return place
  }
}
