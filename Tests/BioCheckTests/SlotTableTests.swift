import Testing

@testable import BioCheck

@Suite struct SlotTableTests {
  @Test func `bytes that hold no table are a table without keys`() {
    for (start, bits) in [(0, 40), (-8, 2), (0, 0), (60, 3)] {
      let table = SlotTable(.none, at: start, bits: bits, stride: 8)
      #expect(Array(table.keys).isEmpty)
      for key in [0, 1, UInt64.max, 1 << 63] {
        #expect(table.find(key) == nil)
        table.fetch(key)
      }
    }
  }

  @Test func `a sieve lets every key through that it was made of`() {
    let keys: [UInt32] = (0..<500).map { $0 &* 2_654_435_761 }
    let sieve = Sieve(size: 4, keys)
    #expect(keys.allSatisfy { sieve.passes(UInt64($0) | 0xABCD << 32) })
    #expect((0..<1_000).contains { !Sieve(size: 8, [7]).passes(UInt64($0)) })
  }

  @Test(arguments: ["I", "she's", "not", "because", "daughter", "herself", "the", "under"])
  func `what is known at once is what the lexicon says`(word: String) {
    let hash = WordHash.of(word.lowercased())
    let known = FamiliarWord.table[hash]
    #expect(known.entry.row == Lexicon.shared.find(hash)?.row ?? -1)
    #expect(known.pronoun != .none || known.signs != [])
  }
}
