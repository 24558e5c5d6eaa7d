import BioCheck
import Testing

@testable import Checking

@Suite struct ExcerptTests {
  private static let long = """
    In the autumn of 2016 the parish council gave us two thousand pounds for the roof of the reading room and a further \
    four hundred for the gutters, and when the scaffolding went up my old greyhound Tansy slept under it every night
    """

  @Test func `a long sentence is cut around what tells the facet`() {
    let text = Excerpt(Self.long, telling: [.animals], most: 110).text
    #expect(text.hasPrefix("… ") && text.contains("my old greyhound Tansy"), "\(text)")
    #expect(text.count <= 114)
  }

  @Test func `a sentence is left whole where hardly anything would be saved`() {
    let words =
      "I keep the keys of the reading room, and the mice know my step better than the vicar does"
    #expect(Excerpt(words, telling: [.quirk], most: 70).text == words)
    #expect(Excerpt(words, telling: [.quirk], most: 40).text.contains("…"))
  }

  @Test(arguments: [10, 40, 90, 140])
  func `nothing is cut inside a word, and little is longer than asked for`(most: Int) {
    let text = Excerpt(Self.long, telling: [.community, .quirk], most: most).text
    let words = Set(Self.long.split { !$0.isLetter && !$0.isNumber })
    #expect(text.count <= most + 4)
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      #expect(words.contains(word), "\(text)")
    }
  }

  @Test func `a word without end is cut too`() {
    let text = Excerpt(String(repeating: "ä", count: 100_000), telling: [.story], most: 100).text
    #expect(text.count <= 104)
  }

  @Test func `an empty sentence gives nothing`() {
    #expect(Excerpt("", telling: [.story], most: 100).text.isEmpty)
    #expect(Excerpt("  \n ", telling: [], most: 100).text.isEmpty)
  }
}
