/// What is known at once of the words that four of ten words are, and of some that are asked for in every sentence.
struct FamiliarWord: Sendable {
  /// What the lexicon says of it; a row of -1 when it is not there.
  var entry: Lexicon.Entry
  var pronoun: Pronoun
  var signs: WordSigns

  static let none = FamiliarWord(entry: .none, pronoun: .none, signs: [])

  /// The familiar words.
  static let table: FamiliarWords = {
    var known: [UInt64: FamiliarWord] = [:]
    for (hash, pronoun) in Pronoun.hashes { known[hash, default: .none].pronoun = pronoun }
    for (hash, little) in Little.hashes
    where known[hash, default: .none].signs.little == Little.none {
      known[hash, default: .none].signs.formUnion(WordSigns(little))
    }
    for (words, signs) in WordSigns.lists {
      for hash in WordHash.words(of: words) { known[hash, default: .none].signs.formUnion(signs) }
    }
    for hash in CommonLikes.hashes { known[hash, default: .none].signs.insert(.liked) }
    for hash in known.keys { known[hash]?.entry = Lexicon.shared.find(hash) ?? .none }
    return FamiliarWords(known)
  }()
}

/// The familiar words by their hashes; `none` for all others.
///
/// The words stand close together, so that they remain in the nearest memory: the table of their places is sparse.
struct FamiliarWords: Sendable {
  private let places: WordMap<UInt16>
  private let words: [FamiliarWord]

  init(_ known: [UInt64: FamiliarWord]) {
    let hashes = known.keys.sorted()
    words = [.none] + hashes.map { known[$0] ?? .none }
    places = WordMap(hashes.enumerated().map { ($1, UInt16($0 + 1)) }, none: 0)
  }

  @inline(__always)
  subscript(hash: UInt64) -> FamiliarWord {
    words.withUnsafeBufferPointer { $0[Int(places[hash])] }
  }
}

/// What a word does in a sentence, as far as rules ask for it everywhere.
struct WordSigns: OptionSet, Sendable {
  let rawValue: UInt8

  /// The lower half of the bits is the kind of little word that it is.
  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ little: Little) { rawValue = little.rawValue }

  /// It denies something.
  static let negation = WordSigns(rawValue: 16)
  /// A reason, a condition or an objection follows.
  static let reason = WordSigns(rawValue: 32)
  /// It may be among what everyone likes, or a name for who likes it.
  static let liked = WordSigns(rawValue: 64)
  /// "Himself", "herself" and their like.
  static let oneself = WordSigns(rawValue: 128)

  var little: Little { Little(rawValue: rawValue & 15) ?? .none }

  static let lists: [(String, WordSigns)] = [
    (
      """
      not no never nothing nobody don't doesn't didn't isn't won't can't cannot wasn't aren't without neither nor \
      hardly rather
      """, .negation
    ),
    ("because since although though but until unless so", .reason),
    ("himself herself themselves themself", .oneself),
  ]
}
