import Testing

@testable import BioCheck

@Suite struct BabbleTests {
  static let shuffled = """
    Violins a behind in mend shed the I my Totnes mother's of. Offcuts the my dog sleeps and on Biscuit a the. Sundays \
    badly alto on the sing I and of in choir the. Cake me the afterwards of Bell and feeds a Mrs the my. Cried a who \
    inspector the car in park tax the of was I and.
    """
  static let keywords = """
    Dog, cat, hiking, coffee, knitting, bread, violin, mother. Grandmother, Totnes, choir, cake, banjo, bees, rain, \
    kitchen. Porridge, goats, Tuesday, allotment, snails, cellos, sourdough, Wales. Dad, beekeeper, cyclist, tea, \
    uncle, moss, grief, marathon. Failed baker, ex-nun, goat, Whitby, Hull, Sunday, ferry.
    """

  @Test(
    arguments: [
      String(repeating: "dog ", count: 200),
      String(repeating: "My dog Biscuit sleeps on the offcuts. ", count: 40),
      String(repeating: "my dog my cat my mother ", count: 20),
      String(repeating: "dog, cat, hiking, banjo, bees, rain, kitchen, choir, ", count: 8),
      shuffled,
      keywords,
    ]
  )
  func `words that make no sentences tell nothing`(text: String) {
    let report = check(text)
    #expect(report.verdict == .tooLittle)
    #expect(report.score < 15)
    #expect(report.sentences.allSatisfy { $0.reveals < 0.1 })
  }

  @Test func `lorem ipsum is not English`() {
    let lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor. "
    #expect(check(String(repeating: lorem, count: 6)).verdict == .notEnglish)
  }

  @Test func `keywords behind a page do not add a person to it`() {
    let plain = BioCheckerTests.sanitized
    #expect(check(plain + "\n\n" + Self.keywords).score <= check(plain).score + 12)
    let again = String(repeating: " My dog Biscuit sleeps on the offcuts.", count: 20)
    #expect(check(plain + again).verdict != .personal)
  }

  @Test(
    arguments: [
      BioCheckerTests.personal,
      """
      Bread, mostly. Two cats, one of them on loan. I bake at four in the morning because the street is quiet and \
      nobody asks how I am. Rye on Mondays, and on Fridays the thing with seeds that my sister invented by dropping \
      a jar. I do not make cakes. I have tried, and the cakes have tried, and we parted as friends.
      """,
      """
      I am coming from small village near Ohrid where my father was fisherman. When I had eleven years I fall in the \
      lake in January and my uncle Trajko pull me out by the hair. From then I am not afraid of cold, only of uncle. \
      Now I repair boats in Hamburg and every Friday I cook for neighbours the soup with too much paprika.
      """,
    ]
  )
  func `short sentences, lists in a voice and learned English are read as they are`(text: String) {
    #expect(check(text).verdict == .personal)
  }
}
