import Testing

@testable import BioCheck

@Suite struct PredatoryLanguageTests {
  @Test(
    arguments: [
      "Our sales funnel turns strangers into buyers while you sleep.",
      "I help coaches build a lead magnet that captures emails.",
      "We teach you to convert leads and close more clients.",
      "I know my target market and my ideal client avatar.",
      "We get more customers and sell them more.",
      "Our human capital is our greatest asset.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "She leads the Tuesday choir in a freezing church.",
      "The resources page lists the nine books I lend out.",
      "I still miss the customers of the café I ran until 2011.",
      "I volunteer with conversion therapy survivors in Hull.",
      "I hate the word consumer, and I will never call you one.",
      "I don't have a sales funnel, and I don't want one.",
      "The traffic on the A30 taught me patience.",
      "The pipeline burst in February and we ate by candles.",
      "My first job was in human resources, and I was bad at it.",
      "I have been part of the mental health consumer movement since 1994.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("predatory-language"))
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }
}
