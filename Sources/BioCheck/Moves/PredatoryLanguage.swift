internal import Diagnostics

/// Words of hunting and of stock-keeping for the people one serves.
///
/// The essay this comes from: a customer is someone who buys, a client is someone under your protection. Most of these
/// words have an innocent twin ("she leads a choir", "resources" that are books, a loft that is converted), so a word
/// that can be innocent counts only where people are its object or selling is spoken of.
struct PredatoryLanguage: Move {
  static let phrases = PredatoryTerm.phrases
  static let needsPhrase = true
  static let message = "this speaks of people as prey, stock or numbers, and they can tell"
  static let question = PredatorySense.prey.question
  static let weighsNegation = true

  static func applies(to kind: PageKind) -> Bool { true }

  func find(_ sentence: MoveSentence) -> SourceSpan? { sentence.page.prey[sentence.index]?.span }

  func wording(_ sentence: MoveSentence) -> MoveWording {
    let sense = sentence.page.prey[sentence.index]?.sense ?? .prey
    return MoveWording(message: sense.message, question: sense.question)
  }

  /// The words that look at people so, by the number of their sentence: the first of each.
  static func find(in page: ReadPage) -> [Int: Finding] {
    page.prose.tokens.withUnsafeBufferPointer { find(in: page, $0) }
  }

  private static func find(
    in page: ReadPage,
    _ tokens: UnsafeBufferPointer<Token>
  ) -> [Int: Finding] {
    let bit = Moves.bits.prey
    var found: [Int: Finding] = [:]
    var sentence: MoveSentence?
    let matches = page.matches
    var next = 0
    while next < matches.count {
      let (start, index) = (next, matches[next].sentence)
      var isDue = false
      while next < matches.count, matches[next].sentence == index {
        isDue = isDue || 1 << UInt32(matches[next].move) == bit
        next += 1
      }
      guard isDue else { continue }
      let turned = sentence ?? MoveSentence(page, tokens)
      sentence = turned
      turned.turn(to: index, start..<next)
      if turned.show(bit) { found[index] = first(turned) }
    }
    return found
  }

  /// What words make of people, and where they stand.
  typealias Finding = (sense: PredatorySense, span: SourceSpan)

  /// The first words of a sentence that look at people so, and what they are.
  private static func first(_ sentence: MoveSentence) -> Finding? {
    for match in sentence.matches {
      guard let term = PredatoryTerm.of(match.run) else { continue }
      let scene = PredatoryScene(sentence, match)
      guard let behind = scene.placeBehind(term), behind > scene.start,
        !PredatoryRejection(scene, term).holds
      else { continue }
      let stance = PredatoryStance(sentence, scene)
      // What the whole sentence is refused by need not be asked again for its other words.
      if stance.isRefused { return nil }
      if stance.isRepented { continue }
      let end = Int(scene.tokens[behind - 1].end)
      return (
        scene.sense(of: term, to: behind), SourceSpan(match.span.start, max(match.span.end, end))
      )
    }
    return nil
  }
}
