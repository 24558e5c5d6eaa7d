internal import CBioData

/// The words the checker knows, looked up in place in the bytes that the program carries.
struct Lexicon: Sendable {
  /// What is known about a word.
  struct Entry {
    /// A set bit for each `WordClass`.
    var classes: UInt32
    /// The word's row in the table of leanings.
    var row: Int
    /// The number of its supersense.
    var sense: UInt8
    /// Whether a phrase of the lexicon begins with it.
    var beginsPhrase: Bool
  }

  static let shared = Lexicon()

  private let table: EmbeddedTable
  private let wordBits: Int
  private let phraseBits: Int
  /// How many words there are.
  let wordCount: Int

  private init() {
    table = EmbeddedTable(candor_lexicon)
    wordBits = Int(table.word(at: 4))
    phraseBits = Int(table.word(at: 8))
    wordCount = Int(table.word(at: 12))
  }

  /// Has the memory fetch the entry of a word that is looked up soon.
  @inline(__always)
  func fetch(_ hash: UInt64) { table.fetch(hash, table: 32, bits: wordBits, stride: 16) }

  /// The entry of a word by its hash.
  @inline(__always)
  func find(_ hash: UInt64) -> Entry? {
    guard let slot = table.slot(hash, table: 32, bits: wordBits, stride: 16) else { return nil }
    return Entry(
      classes: table.word(at: slot + 4),
      row: Int(table.word(at: slot + 8)),
      sense: table.byte(at: slot + 12),
      beginsPhrase: table.byte(at: slot + 13) != 0
    )
  }

  /// The classes of a phrase by the chained hash of its words; 0 when it is none.
  func phrase(_ hash: UInt64) -> UInt32 {
    let start = 32 + (16 << wordBits)
    guard let slot = table.slot(hash, table: start, bits: phraseBits, stride: 8) else { return 0 }
    return table.word(at: slot + 4)
  }
}
