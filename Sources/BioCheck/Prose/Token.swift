/// One word, number or mark of a sentence.
struct Token: Sendable {
  /// What a token is by its look.
  enum Kind: UInt8, Sendable { case word, number, year, mixed, mark }

  /// The first byte's offset in the source.
  var start: Int32
  /// The offset behind its last byte.
  var end: Int32
  /// The hash of its lower-case bytes, curly apostrophes straightened.
  var hash: UInt64
  /// A bit for each `WordClass` of the word alone.
  var classes: UInt32 = 0
  /// The word's row in the tables; -1 for a word that is not known.
  var row: Int32 = -1
  var sense: UInt8 = 0
  var signs: WordSigns = []
  /// The number of the set of kinds that the word is of; see `Lexicon.kinds`.
  var kinds: UInt16 = 0
  var pronoun = Pronoun.none
  var kind: Kind
  var form = Form()
  /// The first byte, lower case; for a mark, the mark, straightened to ASCII (0 when it has no ASCII form).
  var byte: UInt8

  /// How a token is written, and where.
  struct Form: OptionSet, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital.
    static let capital = Form(rawValue: 1)
    /// It is two letters or more, all capitals.
    static let acronym = Form(rawValue: 2)
    /// It has an apostrophe.
    static let apostrophe = Form(rawValue: 4)
    /// It stands between quotation marks that hold four words or more.
    static let quoted = Form(rawValue: 8)
    /// A phrase of the lexicon begins here.
    static let beginsPhrase = Form(rawValue: 16)
    /// A phrase of some kind begins here.
    static let beginsKind = Form(rawValue: 64)
    /// White space stands before it.
    static let spaced = Form(rawValue: 32)
  }

  /// Takes in what the lexicon says of the word.
  @inline(__always)
  mutating func take(_ entry: Lexicon.Entry) {
    classes = entry.classes
    row = Int32(truncatingIfNeeded: entry.row)
    sense = entry.sense
    kinds = entry.kinds
    if entry.beginsPhrase { form.insert(.beginsPhrase) }
    if entry.beginsKind { form.insert(.beginsKind) }
  }

  var isWord: Bool { kind == .word }
  var count: Int { Int(end - start) }
}
