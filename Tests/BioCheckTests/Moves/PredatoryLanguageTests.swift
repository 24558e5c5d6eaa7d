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
      "Every page is written to turn visitors into paying customers.",
      "I generate qualified leads for therapists.",
      "We optimise conversion rates across your whole audience.",
      "Our resources are people, and we allocate our employees like any headcount.",
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
      "The stage manager leads the way with a torch, and I follow.",
      "My grandmother leads a double life as a bridge shark.",
      "I keep a shelf of resources: four books, two tapes and a map of Leeds.",
      "The customers of my father's bakery queued past the church.",
      "I work with conversion\u{2011}therapy survivors, and I am one.",
      "People keep calling you a lead; I never call anybody that.",
      "You are not a target, a unit or a lead here.",
      "The book is called 'The Sales Funnel Is a Lie', and I threw mine in the canal.",
      "I convert old vans into homes for people who cannot pay rent.",
      "We prospect for mushrooms in October, my aunt and I.",
      "He targets the far bunker and hits the pond.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("predatory-language"))
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }
}
