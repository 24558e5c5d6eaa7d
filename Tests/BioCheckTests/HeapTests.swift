import Diagnostics
import Testing

@testable import BioCheck

@Suite struct HeapTests {
  static let plain = """
    I have been a bookkeeper since 2006. I prepare accounts, VAT returns and payroll for limited companies and sole \
    traders. Work is usually completed within ten working days. I can collect papers or receive them by email. My office \
    is open from nine to five. Prices are available on request.
    """

  @Test(
    arguments: [
      """
      I promise. I believe. I love. I grew up. I failed. I walk. I bake. I swim. I sing. I knit. I volunteer. I read. \
      I care. I laugh. I cry. I live. I listen. I learn. I hope. I dream. I fell. I rose.
      """,
      """
      I have dogs, cats, children, neighbours, friends and a garden. I love walks, rain, bread, wine, wool, books, \
      birds, boats and bells. I think about love, death, truth, hope and home. I volunteer, read, cook, knit, swim, \
      sing, dance and travel. I failed, I learned, I grew, I changed. My quirks, my limits, my promises and my values \
      make me human.
      """,
      """
      I care about honesty, kindness, growth and connection. I believe in people, purpose and possibility. My home is \
      full of love, laughter, plants and animals. Friends, food, sunshine, the ocean and the mountains are what matter \
      to me every day of my life. I love travel, music, books, nature and family.
      """,
    ]
  )
  func `words in heaps are nobody`(text: String) {
    let report = check(text)
    #expect(report.facets.isEmpty)
    #expect(report.score < 15)
  }

  @Test(
    arguments: [
      "My grandmother, my dog, a bicycle, a violin, the rain in Leeds, bread on Sunday, my wife, the choir.",
      "- my dog\n- hiking\n- coffee\n- my grandmother",
      "I bake. I swim. I sing. I knit. I fell. I rose.",
      "Outside of work, I love the beach, brunch with friends and cuddles with my fur babies.",
      "In her spare time Chloe enjoys hiking, cooking, reading and spending time with family.",
      "On weekends I can be found outdoors, in the kitchen or with a good book.",
      "She is an avid reader and foodie who loves to travel.",
      "I'm a wife, mom of two, coffee addict and dog lover.",
      "Tags: dog, small village, my grandmother, wild swimming in the canal, the night shelter, divorce, choir.",
      "#wildswimming #mygrandmother #choir #divorce #sourdough",
      "Bramble the cat, a ferry, a green door, my uncle Piet, Thursdays, Antwerp, 1987, the smell of tar, two oars.",
      "A ferry. A green door. My uncle Piet. Antwerp. 1987. The smell of tar. Two oars.",
      "My sister my cat my boat my street my choir my uncle my garden my piano.",
    ]
  )
  func `a heap behind a page adds nothing to it`(heap: String) {
    let report = check(Self.plain + "\n\n" + heap)
    #expect(report.score <= check(Self.plain).score + 12)
    #expect(report.facets.count <= check(Self.plain).facets.count)
  }

  @Test(
    arguments: [
      "Outside the gym, Chloe loves the beach, brunch with friends and cuddles with her fur babies.",
      "On weekends I can be found outdoors, in the kitchen or with a good book.",
      "She is an avid reader and foodie who loves to travel.",
      "I'm a wife, mom of two, coffee addict and dog lover.",
      "I enjoy travel, yoga, gardening and quality time with my grandchildren.",
      "My interests include photography, music, football and cooking.",
    ]
  )
  func `what everyone likes is a bare list, whoever likes it`(line: String) {
    let isStuffed = evidence(of: line).signs.map(\.isStuffed)
    #expect(isStuffed == [true])
  }

  @Test(
    arguments: [
      "I enjoy hiking, cooking and restoring a 1962 Vespa.",
      "I love hiking, cooking, reading and mending clocks that my aunt Ottilie broke.",
      "I restore chairs, tables, clocks, frames, mirrors and toys.",
      "I love books, tea and the hurdy-gurdy.", "I failed. Twice.",
      "Two cats, one of them on loan.",
      "I failed. Twice. Then the bakery in Ghent took me back. I bake. I sing.",
      "Two cats, one wife, no car, a shed full of clocks that I will mend when I am old, and a kettle.",
      "A ferry, a green door. My uncle Piet painted it in 1987, the year he stopped drinking, and it still sticks.",
      "I keep bees, hens, a goat and an unreliable pony.",
    ]
  )
  func `one precise thing, or a deed, makes a list count`(text: String) {
    let evidence = evidence(of: text)
    #expect(evidence.signs.allSatisfy { !$0.isStuffed })
    #expect(!evidence.heaped.contains(true))
  }

  @Test(arguments: [" ", "\n\n"])
  func `a page that stands there twice is read once`(between: String) {
    let once = check(BioCheckerTests.personal)
    let twice = check(BioCheckerTests.personal + between + BioCheckerTests.personal)
    #expect(twice.verdict == once.verdict)
    #expect(abs(twice.score - once.score) < 6)
    #expect(twice.facets.map(\.facet) == once.facets.map(\.facet))
  }

  @Test func `what is said seven times tells nothing`() {
    let text = String(repeating: "My dog Biscuit sleeps on the offcuts in Totnes. ", count: 7)
    #expect(check(text).facets.isEmpty)
  }

  private func evidence(of text: String) -> PageEvidence {
    PageEvidence(Prose(SourceFile(path: "about.md", text: text)))
  }
}
