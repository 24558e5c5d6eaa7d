import Testing

@testable import BioCheck

@Suite struct LexiconTests {
  @Test func `it knows words with their classes and senses`() throws {
    let dog = try #require(Lexicon.shared.find(WordHash.of("dog")))
    #expect(dog.classes.has(.pet))
    #expect(dog.sense == Supersense.animal)
    #expect(Lexicon.shared.find(WordHash.of("qzxv")) == nil)
  }
}
