import Testing

@testable import BioCheck

@Suite struct LexiconTests {
  @Test func `it knows words with their classes and senses`() throws {
    let dog = try #require(Lexicon.shared.find(WordHash.of("dog")))
    #expect(dog.classes.has(.pet))
    #expect(dog.sense == Supersense.animal)
    #expect(Lexicon.shared.find(WordHash.of("qzxv")) == nil)
  }

  @Test(arguments: ["of", "my", "or", "to"])
  func `it knows little words, which are kept at hand, as well`(word: String) throws {
    let entry = try #require(Lexicon.shared.find(WordHash.of(word)))
    #expect(entry.row >= 0 && entry.sense == 0)
  }

  @Test func `the weights are those of this lexicon, these measures and these facets`() {
    #expect(Model.shared.isUsable)
    let (column, facets) = (Model.Column.self, Facet.allCases.count)
    #expect(column.revealsBeside == column.facets + facets)
    #expect(column.facetTones + facets <= column.count)
  }
}
