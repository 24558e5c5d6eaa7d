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
    /// Whether a phrase of some kind begins with it.
    var beginsKind: Bool
    /// Which kinds it is of: see `kinds`.
    var kinds: UInt16

    static let none = Entry(
      classes: 0,
      row: -1,
      sense: 0,
      beginsPhrase: false,
      beginsKind: false,
      kinds: 0
    )
  }

  static let shared = Lexicon()

  private let table: EmbeddedTable
  private let wordBits: Int
  private let phraseBits: Int
  private let kindBits: Int
  private let kindMasks: Int
  private let kindCount: Int
  /// How many words there are.
  let wordCount: Int
  /// The entries of the words that four of ten words are, at hand; a row of -1 for all others.
  private var frequent = WordMap<Entry>([], none: Entry.none)
  /// A bit for the low bits of each phrase's key, so that most runs are passed over without a look at the table.
  private var sieve = [UInt64](repeating: 0, count: 256)

  private init() {
    table = EmbeddedTable(candor_lexicon)
    wordBits = Int(table.word(at: 4))
    phraseBits = Int(table.word(at: 8))
    wordCount = Int(table.word(at: 12))
    kindBits = Int(table.word(at: 20))
    kindCount = Int(table.word(at: 24))
    kindMasks = 32 + (16 << wordBits) + (8 << phraseBits) + (8 << kindBits)
    for slot in 0..<(1 << phraseBits) {
      let key = table.word(at: phrases + slot * 8)
      if key != 0 { sieve[Int(key >> 6 & 255)] |= 1 << UInt64(key & 63) }
    }
    let little = Little.hashes
    frequent = WordMap(little.compactMap { hash in find(hash).map { (hash, $0) } }, none: .none)
  }

  /// Where the table of phrases begins.
  private var phrases: Int { 32 + (16 << wordBits) }

  /// Has the memory fetch the entry of a word that is looked up soon.
  @inline(__always)
  func fetch(_ hash: UInt64) { table.fetch(hash, table: 32, bits: wordBits, stride: 16) }

  /// The entry of a word by its hash.
  @inline(__always)
  func find(_ hash: UInt64) -> Entry? {
    let entry = frequent[hash]
    if entry.row >= 0 { return entry }
    guard let slot = table.slot(hash, table: 32, bits: wordBits, stride: 16) else { return nil }
    return Entry(
      classes: table.word(at: slot + 4),
      row: Int(table.word(at: slot + 8)),
      sense: table.byte(at: slot + 12),
      beginsPhrase: table.byte(at: slot + 13) & 1 != 0,
      beginsKind: table.byte(at: slot + 13) & 2 != 0,
      kinds: UInt16(truncatingIfNeeded: table.short(at: slot + 14))
    )
  }

  /// The classes of a phrase by the chained hash of its words; 0 when it is none.
  func phrase(_ hash: UInt64) -> UInt32 {
    guard sieve[Int(hash >> 6 & 255)] & (1 << (hash & 63)) != 0,
      let slot = table.slot(hash, table: phrases, bits: phraseBits, stride: 8)
    else { return 0 }
    return table.word(at: slot + 4)
  }

  /// The number of the set of kinds that a phrase is of, by the chained hash of its words; 0 when it is none.
  func kinds(ofPhrase hash: UInt64) -> UInt16 {
    let start = phrases + (8 << phraseBits)
    guard let slot = table.slot(hash, table: start, bits: kindBits, stride: 8) else { return 0 }
    return UInt16(truncatingIfNeeded: table.word(at: slot + 4))
  }

  /// A set of kinds by its number, a bit for each kind.
  func kinds(_ number: UInt16) -> UInt64 {
    let place = kindMasks + Int(number) * 8
    return UInt64(table.word(at: place)) | UInt64(table.word(at: place + 4)) << 32
  }

  /// What is told where kinds meet; see `KindEvidence`.
  var evidence: [UInt8] {
    let start = kindMasks + kindCount * 8
    return start < table.count ? (start..<table.count).map { table.byte(at: $0) } : []
  }
}
