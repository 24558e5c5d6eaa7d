import Diagnostics
import Testing

@testable import BioCheck

@Suite struct InventoryTests {
  @Test(
    arguments: [
      "I love old trams, my niece, Bruges, liquorice, brass bands and snow.",
      "Things that make me smile: my husband, thunder, oysters, a fat tabby, hymns, Leith and marzipan.",
      "My favourite things are bicycles, black tea, my nephews, Radio 3, lilac and Trieste.",
      "I can't live without mustard, my spaniel, Motown, wool socks, rain and Cork.",
      "In my free time I like ghost stories, lemon cake, cold lakes, our two cats and dominoes.",
    ]
  )
  func `a long list of likes is hobbies by name, and nobody`(list: String) {
    let page = HeapTests.plain + " " + list
    let report = check(page)
    #expect(report.warnings.contains { $0.rule == "token-hobbies" })
    #expect(report.facets.isEmpty)
    #expect(report.score <= check(HeapTests.plain).score + 5)
  }

  @Test(
    arguments: [
      """
      I love the swan who chases the vicar, my uncle's lies about Suez, the tram that I once drove into a pond, and the \
      woman next door who sings to her bins.
      """,
      "On Sundays I clear the towpath with a rake, two cousins, a flask, a stolen trolley and a great deal of swearing.",
      "I enjoy trail running, mending nets, singing in the bath, hiking with my aunt and losing at cards.",
    ]
  )
  func `what somebody does, or what only they have, is no such list`(text: String) {
    #expect(!check(HeapTests.plain + " " + text).warnings.contains { $0.rule == "token-hobbies" })
    #expect(
      check(HeapTests.plain + " " + text).score > check(HeapTests.plain).score + 5
    )
  }

  @Test func `a row of denials tells nothing, and a refusal still tells a limit`() {
    let denials =
      "I don't own a cat. I don't climb. I have no allotment, no church and no cousins. I never sing."
    #expect(check(HeapTests.plain + " " + denials).facets.isEmpty)
    let refusal = "I won't clip a frightened dog, since the one in 2009 that never forgave me."
    #expect(
      check(HeapTests.plain + " " + refusal).facets.contains { $0.facet == .limits }
    )
  }
}
