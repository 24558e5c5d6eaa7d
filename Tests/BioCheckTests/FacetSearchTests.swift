import Diagnostics
import Testing

@testable import BioCheck

@Suite struct FacetSearchTests {
  static let locksmith = """
    I am a locksmith in Whitby, two doors from the arcade. My sister paints harbours in oils and sells them to tourists. \
    I don't believe in burglar alarms. On winter Sundays we cook for anybody who is cold, in the chapel hall, and I peel. \
    I used to be a pharmacist and I hated every hour of it.
    """

  private func quote(_ facet: Facet, _ text: String) -> String? {
    check(text).facets.first { $0.facet == facet }?.words
  }

  @Test func `what is said outright is quoted for its facet`() {
    #expect(quote(.belief, Self.locksmith)?.contains("alarms") == true)
    #expect(quote(.community, Self.locksmith)?.contains("anybody") == true)
  }

  @Test func `what another does is not the writer's`() {
    #expect(quote(.craft, Self.locksmith)?.contains("sister") != true)
  }

  @Test func `who is walked is an animal, and walking is no charity`() {
    let text = """
      I walk Gordon past the bakery at six because he's afraid of the noon bell. I tune pianos, mostly uprights, in the \
      villages along the canal, and I have done so since my hands were good enough for nothing else but that.
      """
    #expect(quote(.animals, text)?.contains("Gordon") == true)
    #expect(quote(.community, text) == nil)
  }

  @Test(
    arguments: [
      ("My brother draws trains.", Facet.craft), ("A man came for a black button.", .values),
      ("She corrects me on granulation.", .craft), ("They bring them in tea towels.", .community),
    ]
  )
  func `a sentence about others tells no doing of the writer's`(text: String, facet: Facet) {
    #expect(protagonist(of: text).untold.isSuperset(of: FacetSet([facet])))
  }

  @Test(
    arguments: [
      "I draw trains.", "My wife says I come home late.", "As someone who loves maps, I get lost.",
      "We feed anyone.", "The bench is oak.",
    ]
  )
  func `a sentence in which the writer acts is about them`(text: String) {
    #expect(protagonist(of: text) == .writer)
  }

  private func protagonist(of text: String) -> Protagonist {
    let prose = Prose(SourceFile(path: "about.md", text: text))
    return prose.tokens(of: prose.sentences[0]).withUnsafeBufferPointer { Protagonist($0) }
  }
}
