import Testing

@testable import BioCheck

@Suite struct WordMapTests {
  @Test(arguments: [0, 1, 7, 8, 9, 700])
  func `every word has its value, and other words have none`(count: Int) {
    let words = (0..<count).map { WordHash.of("word\($0)") }
    let map = WordMap(words.enumerated().map { ($1, $0) }, none: -1)
    for (index, word) in words.enumerated() { #expect(map[word] == index && map.contains(word)) }
    for index in 0..<1_000 {
      let other = WordHash.of("other\(index)")
      #expect(map[other] == -1 && !map.contains(other))
    }
  }

  @Test func `of a word that comes twice the first value holds`() {
    let map = WordMap([(WordHash.of("a"), 1), (WordHash.of("a"), 2)], none: 0)
    #expect(map[WordHash.of("a")] == 1)
  }

  @Test func `words that lead to the same place are all found`() {
    // Multiplying undoes the spread by which a word's place is found, so that all have the place 0.
    let spread: UInt64 = 0x9E37_79B9_7F4A_7C15
    var inverse: UInt64 = 1
    for _ in 0..<6 { inverse = inverse &* (2 &- spread &* inverse) }
    let words = (1...8).map { UInt64($0) &* inverse }
    let set = WordSet(words)
    for word in words { #expect(set.contains(word)) }
    #expect(!set.contains(9 &* inverse))
  }
}
