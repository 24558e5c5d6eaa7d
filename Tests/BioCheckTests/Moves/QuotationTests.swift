import Testing

@testable import BioCheck

@Suite struct QuotationTests {
  private static let moves: Set<String> = [
    "transformation-promise", "empty-superlative", "passion-without-evidence", "adjective-list",
  ]

  private func told(_ text: String) -> Set<String> { rules(text).intersection(Self.moves) }

  @Test(
    arguments: [
      "The words I strike out for a living are \u{2018}world-class\u{2019}, \u{2018}passionate\u{2019}, \u{2018}visionary\u{2019} and \u{2018}live your best life\u{2019}.",
      "The words I strike out for a living are 'world-class', 'passionate', 'visionary' and 'live your best life'.",
      "The course taught me to write \u{2018}I am a world-class, visionary expert with a proven track record\u{2019}.",
      "The course taught me to write 'I am a world-class, visionary expert with a proven track record'.",
      "They call themselves \"world-class\" and \"visionary\".",
      "On my sign it says \"world-class\".",
      "My competitors are \"passionate about people\".",
      "My brochure used to say *unlock your full potential*.",
      "My brochure used to say _live your best life_.",
    ]
  )
  func `what is quoted is not told`(text: String) {
    #expect(told(text) == [])
    #expect(told(page(with: text)) == [])
  }

  @Test(
    arguments: [
      "I am a \"world-class\" coach and a \"visionary\" leader.",
      "I am a \u{2018}world-class\u{2019} coach and a \u{2018}visionary\u{2019} leader.",
      "Clients call me a \"world-class\" coach.",
      "Our coaches are \"world-class\" and highly skilled.",
      "I help you *unlock your full potential* and live your best life.",
      "It\u{2019}s the coaches\u{2019} world-class, cutting-edge methods that we bring to our clients\u{2019} lives.",
      "We bring '90s values and world-class, cutting-edge solutions to our clients' teams.",
    ]
  )
  func `marks round a claim of one's own do not hide it`(text: String) {
    #expect(told(text) != [])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "they say *renowned* and *guru* ", "Others say *warm, caring and compassionate*. ",
      "Others say *warm, caring and compassionate*.\n\n",
    ]
  )
  func `emphasis without end is collected once, and nothing in it is told`(piece: String) {
    #expect(told(String(repeating: piece, count: 10_000)) == [])
  }
}
