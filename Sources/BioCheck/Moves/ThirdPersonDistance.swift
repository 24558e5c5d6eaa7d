internal import Diagnostics

/// A page that speaks of its writer as of somebody else; a note, told once, where it is most like a brochure.
struct ThirdPersonDistance: Move {
  static let message = "the page speaks of its writer as of somebody else"
  static let question =
    "If this is your own page, who is speaking? What would the sentence be with 'I' in it?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard let distance = sentence.page.distance, distance.sentence == sentence.index else {
      return nil
    }
    return distance.span
  }

  /// Where a page speaks of its writer as of somebody else: the sentence that reads most like a brochure, and the name or pronoun in it.
  ///
  /// None where the person shows all the same, or where no sentence reads like a brochure.
  static func place(in page: ReadPage) -> (sentence: Int, span: SourceSpan)? {
    guard page.kind == .bio, page.speaker.isThirdPerson,
      page.verdict == .sanitized || page.verdict == .guarded
    else { return nil }
    var best: (sentence: Int, span: SourceSpan)?
    var highest: Float = 0
    var isOfPerson = false
    for index in page.prose.sentences.indices {
      let (stock, reveals) = (page.stock[index], page.reveals[index])
      let isHigher = stock >= leastStock && reveals < mostReveals && stock - reveals > highest
      guard isHigher || !isOfPerson,
        let speaking = speaking(page.tokens(index), page.prose.names)
      else { continue }
      isOfPerson = isOfPerson || speaking.isPerson
      guard isHigher else { continue }
      highest = stock - reveals
      best = (index, speaking.span)
    }
    return isOfPerson ? best : nil
  }

  private static let leastStock: Float = 0.55
  private static let mostReveals: Float = 0.15

  /// The name or pronoun with which a sentence speaks of one person, and whether that is a person for certain.
  private static func speaking(
    _ tokens: ArraySlice<Token>,
    _ names: [UInt64]
  ) -> (span: SourceSpan, isPerson: Bool)? {
    for place in tokens.indices where !tokens[place].form.contains(.quoted) {
      let token = tokens[place]
      let isOne = one.contains(token.hash)
      if isOne || place == tokens.startIndex && token.pronoun == .third {
        return (SourceSpan(Int(token.start), Int(token.end)), isOne)
      }
      guard isName(token, names) else { continue }
      var last = place
      while last + 1 < tokens.endIndex, isName(tokens[last + 1], names) { last += 1 }
      return (SourceSpan(Int(token.start), Int(tokens[last].end)), false)
    }
    return nil
  }

  private static func isName(_ token: Token, _ names: [UInt64]) -> Bool {
    token.form.contains(.capital) && names.contains(token.hash)
  }

  /// Pronouns of one person; "they" may be several.
  private static let one = WordSet("he she he's she's him his her hers")
}
