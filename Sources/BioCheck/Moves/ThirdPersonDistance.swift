internal import Diagnostics

/// A page that speaks of its writer as of somebody else; a note, told once, where it is most like a brochure.
///
/// Raters call hardly any first sentence stock, so that it is not told there; where nothing at all of a person shows, a
/// sentence need not be quite so like a brochure.
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
    guard page.kind == .bio, page.verdict == .sanitized || page.verdict == .guarded,
      !page.speaker.isFirstPerson
    else { return nil }
    return page.prose.tokens.withUnsafeBufferPointer { place(in: page, $0) }
  }

  private static func place(
    in page: ReadPage,
    _ all: UnsafeBufferPointer<Token>
  ) -> (sentence: Int, span: SourceSpan)? {
    let isIntroduced = isIntroduced(in: page, all)
    guard page.speaker.isThirdPerson || isIntroduced else { return nil }
    // Where a person is named as one, a sentence need not be quite so bare.
    let mostReveals = isIntroduced ? mostReveals + 0.05 : mostReveals
    var best: (sentence: Int, span: SourceSpan)?
    var highest: Float = 0
    let leastStock = page.verdict == .sanitized && page.score < 2 ? leastStock - 0.1 : leastStock
    var isOfPerson = false
    for index in page.prose.sentences.indices {
      let (stock, reveals) = (page.stock[index], page.reveals[index])
      let isHigher = stock >= leastStock && reveals < mostReveals && stock - reveals > highest
      guard isHigher || !isOfPerson,
        let speaking = speaking(
          TokenSlice(all, page.prose.sentences[index].tokens),
          page.prose.names
        )
      else { continue }
      isOfPerson = isOfPerson || speaking.isPerson
      guard isHigher else { continue }
      highest = stock - reveals
      best = (index, speaking.span)
    }
    return isOfPerson || isIntroduced ? best : nil
  }

  /// Whether the page tells of one person by name: with a title, with what they are, or with "Meet"; and comes back to them.
  private static func isIntroduced(
    in page: ReadPage,
    _ all: UnsafeBufferPointer<Token>
  ) -> Bool {
    let names = page.prose.names
    guard !names.isEmpty else { return false }
    var (isIntroduced, times) = (false, 0)
    for index in page.prose.sentences.indices.prefix(40) where !page.prose.sentences[index].isOthers
    {
      let tokens = TokenSlice(all, page.prose.sentences[index].tokens)
      guard let first = tokens.first, page.prose.sentences[index].block != .heading else {
        continue
      }
      if index < 4, introduces(tokens, names) { isIntroduced = true }
      let isNamed = tokens.prefix(3).contains { isName($0, names) }
      if isNamed || first.pronoun == .third || first.pronoun == .thirdPossessive { times += 1 }
    }
    return isIntroduced && times >= 2
  }

  /// Whether a sentence names somebody as a person: "Dr Okafor", "Meet Priya", "Robin Hale is a coach".
  private static func introduces(_ tokens: TokenSlice, _ names: [UInt64]) -> Bool {
    guard let place = tokens.prefix(4).lastIndex(where: { isName($0, names) }),
      let first = tokens.first
    else { return false }
    if tokens[...place].contains(where: { titles.contains($0.hash) }) { return true }
    if first.hash == meet, place > tokens.startIndex {
      return !tokens.contains { $0.classes.has(.pet) }
    }
    let rest = tokens[(place + 1)...].prefix(8)
    guard rest.first?.hash == being,
      rest.dropFirst().first.map({ articles.contains($0.hash) }) == true
    else { return false }
    let words = rest.dropFirst(2).prefix { $0.isWord && !Self.ends.contains($0.hash) }
    return words.last.map { what in
      CredentialHeap.titles.contains(what.hash)
        || (what.classes.has(.role) || what.sense == Supersense.person)
          && !firms.contains(what.hash)
    } ?? false
  }

  private static let titles = WordSet("dr mr mrs ms miss prof professor")
  private static let meet = WordHash.of("meet")
  private static let being = WordHash.of("is")
  private static let articles = WordSet("a an the our your")
  private static let ends = WordSet(
    "and who with for in at of from based to specialising specializing helping"
  )
  /// What a firm is called as well as a person.
  private static let firms = WordSet(
    "leader provider member partner lead specialist specialists expert experts"
  )
  private static let leastStock: Float = 0.55
  private static let mostReveals: Float = 0.15

  /// The name or pronoun with which a sentence speaks of one person, and whether that is a person for certain.
  private static func speaking(
    _ tokens: TokenSlice,
    _ names: [UInt64]
  ) -> (span: SourceSpan, isPerson: Bool)? {
    for place in tokens.indices where !tokens[place].form.contains(.quoted) {
      let token = tokens[place]
      let isOne = one.contains(token.hash)
      if isOne || place == tokens.startIndex && token.pronoun == .third {
        return (SourceSpan(Int(token.start), Int(token.end)), isOne)
      }
      guard isName(token, names) else { continue }
      return (
        SourceSpan(Int(token.start), Int(tokens[end(ofNameAt: place, tokens, names)].end)), false
      )
    }
    return nil
  }

  /// The place of the last word of a name; a title and an initial take their full stop with them.
  private static func end(
    ofNameAt place: Int,
    _ tokens: TokenSlice,
    _ names: [UInt64]
  ) -> Int {
    var last = place
    while last + 1 < tokens.endIndex {
      if isName(tokens[last + 1], names) {
        last += 1
      } else if tokens[last + 1].byte == 0x2E, last + 2 < tokens.endIndex,
        tokens[last].count == 1 || titles.contains(tokens[last].hash),
        tokens[last + 2].form.contains(.capital)
      {
        last += 2
      } else {
        break
      }
    }
    return last
  }

  private static func isName(_ token: Token, _ names: [UInt64]) -> Bool {
    token.form.contains(.capital) && names.contains(token.hash)
  }

  /// Pronouns of one person; "they" may be several.
  private static let one = WordSet("he she he's she's him his her hers")
}
