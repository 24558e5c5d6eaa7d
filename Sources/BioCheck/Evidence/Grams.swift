/// The runs of one to three words in which sentences are compared with rated ones.
///
/// Pronouns of the third person, names, numbers and years stand as what they are (`PRON`, `NAME`, …), so that a run
/// says nothing about who is spoken of. Between `<s>` and `</s>`; `a _ b` is a run with any word between.
struct Grams {
  /// One word of a run: the hash of what it stands as, and the token it comes from (-1 for the bounds).
  struct Item {
    var hash: UInt64
    var token: Int32
  }

  private(set) var items: [Item] = []

  /// Reads the words of a sentence.
  mutating func read(_ tokens: ArraySlice<Token>, names: [UInt64]) {
    items.removeAll(keepingCapacity: true)
    items.append(Item(hash: Stand.begin, token: -1))
    var isFirst = true
    for index in tokens.indices {
      let token = tokens[index]
      let hash = Stand.hash(of: token, isFirst: isFirst, names: names)
      isFirst = false
      if hash == Stand.capital || hash == Stand.name, items[items.count - 1].hash == hash {
        continue
      }
      items.append(Item(hash: hash, token: Int32(truncatingIfNeeded: index)))
    }
    items.append(Item(hash: Stand.end, token: -1))
  }

  /// Calls `visit` with the key of every run and the places in `items` of its first and last word; `gap` for a run with a gap.
  @inline(__always)
  func forEach(_ visit: (_ key: UInt64, _ first: Int, _ last: Int, _ gap: Bool) -> Void) {
    let count = items.count
    for index in 0..<count {
      let one = WordHash.chain(0, items[index].hash)
      if index > 0, index < count - 1 { visit(one, index, index, false) }
      guard index + 1 < count else { continue }
      let two = WordHash.chain(one, items[index + 1].hash)
      visit(two, index, index + 1, false)
      guard index + 2 < count else { continue }
      visit(WordHash.chain(two, items[index + 2].hash), index, index + 2, false)
      let gapped = WordHash.chain(WordHash.chain(one, Stand.gap), items[index + 2].hash)
      visit(gapped, index, index + 2, true)
    }
  }
}

/// What a word stands as in a run.
enum Stand {
  static let begin = WordHash.of("<s>")
  static let end = WordHash.of("</s>")
  static let gap = WordHash.of("_")
  static let pronoun = WordHash.of("PRON")
  static let possessive = WordHash.of("POSS")
  static let oneself = WordHash.of("SELF")
  static let name = WordHash.of("NAME")
  static let capital = WordHash.of("CAP")
  static let acronym = WordHash.of("ACR")
  static let number = WordHash.of("NUM")
  static let year = WordHash.of("YEAR")
  static let mixed = WordHash.of("NUMX")
  private static let them = WordHash.of("them")

  private static let selves: [UInt64] = ["himself", "herself", "themselves", "themself"].map {
    WordHash.of($0)
  }

  static func hash(of token: Token, isFirst: Bool, names: [UInt64]) -> UInt64 {
    switch token.kind {
    case .mark: return token.hash
    case .number: return number
    case .year: return year
    case .mixed: return mixed
    case .word: break
    }
    switch token.pronoun {
    case .third: return token.hash == them ? them : pronoun
    case .thirdPossessive: return possessive
    case .none: break
    default: return token.hash
    }
    if token.form.contains(.capital) {
      if names.contains(token.hash) { return name }
      if token.form.contains(.acronym) { return acronym }
      if !isFirst { return capital }
    }
    return selves.contains(token.hash) ? oneself : token.hash
  }

  /// What is written for a hash that is none of the text's words.
  static let spelling: [UInt64: String] = [
    begin: "<s>", end: "</s>", pronoun: "PRON", possessive: "POSS", oneself: "SELF", name: "NAME",
    capital: "CAP", acronym: "ACR", number: "NUM", year: "YEAR", mixed: "NUMX",
  ]
}
