/// A long list of what somebody likes, has, is or lacks, each thing of it anybody's: "I love my rescue dog, cheese, Whitby, rain on the roof and jazz".
///
/// The longer it is, the less it tells: whoever writes one has named everything and met nobody. What has an act, a clause or
/// a relation of its own in every item is no such list.
struct Inventory {
  /// What the list is of.
  enum Kind {
    /// What is liked, or makes somebody happy.
    case likes
    /// What somebody has, is or lacks, what they believe in, or what stands behind a colon.
    case rest
  }

  /// What it is a list of; nil where it is none.
  let kind: Kind?

  /// Reads a sentence by its tokens and by what was counted in it.
  init(_ tokens: TokenSlice, _ counts: SentenceCounts) {
    let marks = counts.marks
    guard marks.comma + marks.semicolon >= 3, counts.words <= Self.mostWords,
      let opening = Self.opening(of: tokens)
    else {
      kind = nil
      return
    }
    let items = Items(tokens[opening.end...])
    // Doings that hardly anybody would name are somebody's, until they are many.
    let least = items.doings * 3 >= items.count ? Self.leastDoings : opening.least
    guard items.count >= least, items.own * 8 <= items.count,
      opening.kind == .likes || items.longest <= Self.longestRest
    else {
      kind = nil
      return
    }
    // Tools of a trade and names alone are no hobbies.
    let isTrade = counts.classes & Self.trades != 0 || items.names == items.count
    kind = isTrade ? .rest : opening.kind
  }

  /// The classes of which no hobby is.
  private static let trades = WordClass.professional | WordClass.adjtrait.bit
  private static let mostWords = 150
  /// How many words may stand before the first thing.
  private static let mostOpening = 14
  /// So many things that are liked are a list; of what is had, or behind a colon, more.
  private static let leastLikes = 5
  private static let leastRest = 7
  private static let leastDoings = 9
  /// So long may a thing be in a list of what is not liked.
  private static let longestRest = 4
}

extension Inventory {
  private typealias Opening = (end: Int, kind: Kind, least: Int)

  /// The words before the first thing: "In my free time I love", "Things that make me happy:", "I have no".
  private static func opening(of tokens: TokenSlice) -> Opening? {
    var (isSubject, isLiking, isNegated, behind) = (false, false, false, tokens.startIndex)
    for place in tokens.indices.prefix(mostOpening) {
      let token = tokens[place]
      if token.byte == 0x3A, token.kind == .mark {
        return (place + 1, isLiking && !isNegated ? .likes : .rest, leastLikes)
      }
      if behind > tokens.startIndex {
        // A colon may yet follow: "Things I love:".
        if token.kind == .mark || place > behind + 4 { break }
        continue
      }
      // Who cannot live without something likes it.
      if token.signs.contains(.negation) { isNegated = true }
      if without.contains(token.hash) { isNegated = false }
      if token.classes.has(.enjoy) || liking.contains(token.hash) {
        isLiking = true
        if isSubject, !nouns.contains(token.hash) { behind = place + 1 }
      } else if isSubject, holding.contains(token.hash) {
        behind = place + 1
      }
      isSubject = isSubject || mayBeSubject(token)
      if place == tokens.startIndex, holding.contains(token.hash) { behind = place + 1 }
    }
    guard behind > tokens.startIndex else { return nil }
    let isLikes = isLiking && !isNegated && !believing.contains(tokens[behind - 1].hash)
    return (behind, isLikes ? .likes : .rest, isLiking ? leastLikes : leastRest)
  }

  /// Whether a word may be who likes or has it.
  private static func mayBeSubject(_ token: Token) -> Bool {
    switch token.pronoun {
    case .firstSubject, .third, .we: true
    case .none: token.form.contains(.capital) && token.kind == .word
    case .first, .thirdPossessive: true
    case .you: false
    }
  }

  private static let liking = WordSet(
    """
    love loves like likes adore adores enjoy enjoys happy joy joyful favourite favourites favorite favorites obsessed fan \
    hooked loves without smiling cherish cherishes treasure treasures hobbies interests passions pleasures happiness smile \
    grateful thankful weakness weaknesses obsessions believe believes
    """
  )
  /// Whoever likes it in this way holds it for true or good.
  private static let believing = WordSet("believe believes")
  /// What is liked follows behind these and "are": "my favourite things are".
  private static let nouns = WordSet(
    "favourite favourites favorite favorites hobbies interests passions pleasures weaknesses obsessions happiness"
  )
  private static let without = WordSet("without")
  private static let holding = WordSet("have has had am is are include includes i'm he's she's")
}

/// The things of a list, and how many of them are somebody's own.
private struct Items {
  private(set) var count = 0
  private(set) var own = 0
  /// How many are something that one does: "trail riding".
  private(set) var doings = 0
  /// How many are no more than a name.
  private(set) var names = 0
  private(set) var longest = 0
  private var words = 0
  private var capitals = 0
  private var isDoing = false
  private var isOwn = false
  private var isOwned = false
  private var isChained = false

  init(_ tokens: TokenSlice) {
    let (joints, clauses, subjects) = (WordSet.joints, WordSet.clauses, Self.subjects)
    let (lexicon, doing) = (Lexicon.shared, Self.doing)
    for token in tokens {
      if token.kind == .mark {
        if token.byte == 0x2C || token.byte == 0x3B { part() }
        continue
      }
      if joints.contains(token.hash) {
        part()
        continue
      }
      words += 1
      if isChained { isOwn = true }
      if token.form.contains(.capital) { capitals += 1 }
      if words <= 2, doing & lexicon.kinds(token.kinds) != 0 { isDoing = true }
      switch token.pronoun {
      case .firstSubject, .third: isOwn = true
      case .we where subjects.contains(token.hash): isOwn = true
      case .first, .thirdPossessive, .we: isOwned = true
      case .you, .none: break
      }
      if token.kind == .year || clauses.contains(token.hash) { isOwn = true }
      // "My brother's brass band" is a relation of one's own.
      isChained = isOwned && token.pronoun == .none && token.form.contains(.apostrophe)
    }
    part()
  }

  private mutating func part() {
    if words > 0 {
      count += 1
      if isOwn || words > Self.mostWords { own += 1 }
      if isDoing { doings += 1 }
      if capitals * 2 > words { names += 1 }
      longest = max(longest, words)
    }
    (words, capitals, isDoing, isOwn, isOwned, isChained) = (0, 0, false, false, false, false)
  }

  private static let subjects = WordSet("we we're we've")
  /// The bit of the kind "-ing" of the lexicon.
  private static let doing = KindEvidence.bits("ing")

  /// So many words may be a thing of anybody's: "long walks along the beach".
  private static let mostWords = 6
}
