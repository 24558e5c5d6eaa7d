/// The runs of one to three words in which sentences are compared with rated ones.
///
/// Pronouns of the third person, names, numbers and years stand as what they are (`PRON`, `NAME`, …), so that a run
/// says nothing about who is spoken of. Between `<s>` and `</s>`; `a _ b` is a run with any word between.
struct Grams: ~Copyable {
  /// One word of a run: the hash of what it stands as, and the token it comes from (-1 for the bounds).
  struct Item {
    var hash: UInt64
    var token: Int32
  }

  private var pile = Pile<Item>(capacity: 64)
  private let stand = Stand.shared

  /// The words of the sentence that was read last, until the next is read.
  var items: UnsafeMutableBufferPointer<Item> { pile.elements }

  /// Reads the words of a sentence whose first token is the page's `first`.
  mutating func read(_ tokens: UnsafeBufferPointer<Token>, first: Int, names: [UInt64]) {
    pile.removeAll()
    pile.append(Item(hash: stand.begin, token: -1))
    var (isFirst, before) = (true, stand.begin)
    for index in tokens.indices {
      let hash = stand.hash(of: tokens[index], isFirst: isFirst, names: names)
      isFirst = false
      if hash == before, hash == stand.capital || hash == stand.name { continue }
      before = hash
      pile.append(Item(hash: hash, token: Int32(truncatingIfNeeded: first &+ index)))
    }
    pile.append(Item(hash: stand.end, token: -1))
  }

  /// How many runs begin at one word, at most.
  static let mostAtOne = 4

  /// Calls `visit` with the key of every run and the places in `items` of its first and last word; `gap` for a run with a gap.
  @inline(__always)
  func forEach(_ visit: (_ key: UInt64, _ first: Int, _ last: Int, _ gap: Bool) -> Void) {
    let items = items
    for index in 0..<max(0, items.count - 1) {
      let one = WordHash.chain(0, items[index].hash)
      if index > 0 { visit(one, index, index, false) }
      let two = WordHash.chain(one, items[index &+ 1].hash)
      visit(two, index, index &+ 1, false)
      guard index &+ 2 < items.count else { continue }
      let third = items[index &+ 2].hash
      visit(WordHash.chain(two, third), index, index &+ 2, false)
      let gapped = WordHash.chain(WordHash.chain(one, stand.gap), third)
      visit(gapped, index, index &+ 2, true)
    }
  }
}

/// What a word stands as in a run.
struct Stand: Sendable {
  /// The one there is, taken once for many words.
  static let shared = Stand()

  let begin = WordHash.of("<s>")
  let end = WordHash.of("</s>")
  let gap = WordHash.of("_")
  let pronoun = WordHash.of("PRON")
  let possessive = WordHash.of("POSS")
  let oneself = WordHash.of("SELF")
  let name = WordHash.of("NAME")
  let capital = WordHash.of("CAP")
  let acronym = WordHash.of("ACR")
  let number = WordHash.of("NUM")
  let year = WordHash.of("YEAR")
  let mixed = WordHash.of("NUMX")
  private let them = WordHash.of("them")

  private init() {}

  /// The hash that a word stands as; `isFirst` for the first word of a sentence.
  @inline(__always)
  func hash(of token: Token, isFirst: Bool, names: [UInt64]) -> UInt64 {
    guard token.isWord else {
      switch token.kind {
      case .mark, .word: return token.hash
      case .number: return number
      case .year: return year
      case .mixed: return mixed
      }
    }
    guard token.pronoun == .none else {
      if token.pronoun == .third, token.hash != them { return pronoun }
      return token.pronoun == .thirdPossessive ? possessive : token.hash
    }
    if token.form.contains(.capital) {
      if names.contains(token.hash) { return name }
      if token.form.contains(.acronym) { return acronym }
      if !isFirst { return capital }
    }
    return token.signs.contains(.oneself) ? oneself : token.hash
  }

  /// What is written for a hash that is none of the text's words.
  static let spelling: [UInt64: String] = [
    shared.begin: "<s>", shared.end: "</s>", shared.pronoun: "PRON", shared.possessive: "POSS",
    shared.oneself: "SELF", shared.name: "NAME", shared.capital: "CAP", shared.acronym: "ACR",
    shared.number: "NUM", shared.year: "YEAR", shared.mixed: "NUMX",
  ]
}
