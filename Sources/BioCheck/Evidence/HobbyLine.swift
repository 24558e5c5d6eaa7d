/// Whether a sentence lists what everyone likes and holds no word that would make one thing of it somebody's own.
///
/// The line alone decides. How revealing it is read to be does not: words of dogs, food and family weigh much there.
struct HobbyLine {
  /// Whether three likes stand in it, or two with a label such as "avid" or "lover", and nothing but likes, what frames them and the page's own name.
  let isCommon: Bool

  init(_ tokens: ArraySlice<Token>, in prose: Prose) {
    let opening = Self.opening(of: tokens)
    var (likes, labels) = (0, 0)
    var firstLike = tokens.endIndex
    var isOwn = false
    // In "when I'm not teaching" one word may be any.
    var spare = opening.isNegated ? 1 : 0
    for place in tokens.indices where tokens[place].kind != .mark {
      let token = tokens[place]
      if CommonLikes.words.contains(token.hash) || CommonLikes.alsoLiked.contains(token.hash) {
        likes += 1
        firstLike = min(firstLike, place)
        continue
      }
      if CommonLikes.likers.contains(token.hash) {
        labels = 1
        continue
      }
      if Self.isFrame(token, names: prose.names) || Self.isPetsName(place, tokens) { continue }
      if place < opening.end {
        if Self.callers.contains(token.hash) || token.classes & Self.professional != 0 { continue }
        if spare > 0, token.byte != 0, !token.form.contains(.capital) {
          spare -= 1
          continue
        }
      }
      isOwn = true
      break
    }
    isCommon =
      !isOwn && likes + labels >= 3 && !Self.isDenied(firstLike, opening.end, tokens, prose)
  }

  /// Where a clause like "when I'm not working" ends that the sentence begins with, and whether it denies.
  private static func opening(of tokens: ArraySlice<Token>) -> (end: Int, isNegated: Bool) {
    let start = tokens.startIndex
    guard let first = tokens.first, openers.contains(first.hash) else { return (start, false) }
    var isNegated = false
    for place in tokens.indices.prefix(12) {
      if tokens[place].byte == 0x2C, tokens[place].kind == .mark { return (place + 1, isNegated) }
      if tokens[place].signs.contains(.negation) { isNegated = true }
      // Without a comma, the clause ends where the person comes back: "when I'm not working you'll find me".
      let isPerson = tokens[place].pronoun == .firstSubject || tokens[place].pronoun == .you
      if isPerson, place > start + 2 { return (place, isNegated) }
    }
    return (start, false)
  }

  /// Whether the liking is denied: "I don't enjoy hiking or cooking".
  private static func isDenied(
    _ like: Int,
    _ opening: Int,
    _ tokens: ArraySlice<Token>,
    _ prose: Prose
  ) -> Bool {
    // What is liked may stand within the opening, as family does in "outside of family life".
    guard like > opening else { return false }
    let range = opening..<tokens.endIndex
    return prose.tokens.withUnsafeBufferPointer { all in
      range.contains { place in
        let isAsked = place == like || tokens[place].classes.has(.enjoy)
        return isAsked && place <= like && Negation.reaches(all, place, range)
      }
    }
  }

  /// Whether a word is no more than what a pet is called: "my dog Molly".
  private static func isPetsName(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    guard tokens[place].form.contains(.capital)
    else { return false }
    var before = place - 1
    while before >= tokens.startIndex, callings.contains(tokens[before].hash) { before -= 1 }
    return before >= tokens.startIndex && tokens[before].classes.has(.pet)
      && CommonLikes.words.contains(tokens[before].hash)
  }

  private static func isFrame(_ token: Token, names: [UInt64]) -> Bool {
    token.pronoun != .none || CommonLikes.frame.contains(token.hash)
      || alsoFraming.contains(token.hash) || token.classes.has(.enjoy)
      || token.form.contains(.capital) && names.contains(token.hash)
  }

  private static let callings = WordSet("called named")
  private static let alsoFraming = WordSet(
    """
    nothing than relax relaxes unwind unwinding unwinds recharge curl curled curling snuggle snuggled put feet box \
    set sets binge-watch live heart amateur occasional favourite favorite meeting meet seeing \
    simple pleasures company coast countryside hills woods park bit bits lot
    """
  )
  private static let professional = WordClass.professional | WordClass.help.bit

  private static let callers = WordSet(
    "clients client patients customers students helping seeing teaching treating training coaching serving"
  )
  private static let openers = WordSet(
    "when she he while if outside away in on at beyond"
  )
}
