internal import CBioData

/// The words the checker knows, looked up in place in the bytes that the program carries.
final class Lexicon: Sendable {
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
  private let words: SlotTable
  private let phrases: SlotTable
  private let kindPhrases: SlotTable
  private let kindMasks: Int
  private let kindCount: Int
  /// How many words there are.
  let wordCount: Int
  /// What most runs of words do not pass that are no phrases, so that the tables are seldom looked at.
  private let phraseSieve: Sieve
  private let kindSieve: Sieve

  private init() {
    let table = EmbeddedTable(candor_lexicon)
    self.table = table
    wordCount = Int(table.word(at: 12))
    kindCount = Int(table.word(at: 24))
    var start = 32
    func slots(bits offset: Int, stride: Int) -> SlotTable {
      let bits = Int(table.word(at: offset))
      defer { start += stride << bits }
      return SlotTable(table, at: start, bits: bits, stride: stride)
    }
    words = slots(bits: 4, stride: 16)
    phrases = slots(bits: 8, stride: 8)
    kindPhrases = slots(bits: 20, stride: 8)
    kindMasks = start
    phraseSieve = Sieve(size: 8, phrases.keys)
    kindSieve = Sieve(size: 9, kindPhrases.keys)
  }

  /// Has the memory fetch the entry of a word that is looked up soon.
  @inline(__always)
  func fetch(_ hash: UInt64) { words.fetch(hash) }

  /// The entry of a word by its hash.
  @inline(__always)
  func find(_ hash: UInt64) -> Entry? {
    guard let slot = words.find(hash) else { return nil }
    let flags = slot.load(fromByteOffset: 13, as: UInt8.self)
    return Entry(
      classes: Self.word(slot, 4),
      row: Int(Self.word(slot, 8)),
      sense: slot.load(fromByteOffset: 12, as: UInt8.self),
      beginsPhrase: flags & 1 != 0,
      beginsKind: flags & 2 != 0,
      kinds: slot.loadUnaligned(fromByteOffset: 14, as: UInt16.self).littleEndian
    )
  }

  @inline(__always)
  private static func word(_ slot: UnsafeRawPointer, _ offset: Int) -> UInt32 {
    slot.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
  }

  /// The classes of a phrase by the chained hash of its words; 0 when it is none.
  @inline(__always)
  func phrase(_ hash: UInt64) -> UInt32 {
    guard phraseSieve.passes(hash), let slot = phrases.find(hash) else { return 0 }
    return Self.word(slot, 4)
  }

  /// The number of the set of kinds that a phrase is of, by the chained hash of its words; 0 when it is none.
  @inline(__always)
  func kinds(ofPhrase hash: UInt64) -> UInt16 {
    guard kindSieve.passes(hash), let slot = kindPhrases.find(hash) else { return 0 }
    return UInt16(truncatingIfNeeded: Self.word(slot, 4))
  }

  /// A set of kinds by its number, a bit for each kind.
  @inline(__always)
  func kinds(_ number: UInt16) -> UInt64 {
    table.long(at: kindMasks &+ Int(number) &* 8)
  }

  /// What is told where kinds meet; see `KindEvidence`.
  var evidence: [UInt8] {
    let start = kindMasks + kindCount * 8
    return start < table.count ? (start..<table.count).map { table.byte(at: $0) } : []
  }
}
