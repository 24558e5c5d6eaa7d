import Testing

@testable import BioCheck

@Suite struct TokenHobbiesInThirdPersonTests {
  private func page(with line: String) -> String {
    """
    Neil Draycott is an accountant in Kettering. He acts for builders, dentists and two housing associations. He speaks \
    English and some Polish, and most clients hear from him once a quarter. \(line) He can be reached through the form.
    """
  }

  @Test(
    arguments: [
      "When he's not balancing the books, you can find Neil at the gym, cooking or watching football.",
      "When not buried in tax returns, Neil can be found on the tennis court, trying new recipes or binge-watching box sets.",
      "When Neil isn't knee-deep in paperwork, he loves travel, good food and time with his family.",
      "In his leisure time he does sports, travels and meets friends.",
      "After hours, you can catch Neil at the cinema, out running or enjoying a glass of wine.",
      "Privately he likes to travel, to cook and to meet friends.",
      "At the weekend he likes to go out, meet friends and watch a film.",
      "In his private life he loves music, sport and spending time outdoors.",
    ]
  )
  func `they are told, and reveal nobody`(line: String) throws {
    let report = check(page(with: line))
    let told = try #require(report.warnings.first { $0.rule == "token-hobbies" })
    let sentence = try #require(report.sentences.first { $0.span == told.span })
    #expect(sentence.reveals <= 0.08)
    #expect(!report.facets.contains { $0.span == told.span })
  }

  @Test(
    arguments: [
      "When he's not balancing the books, you can find Neil at Kettering Rovers, selling pies with his brother-in-law.",
      "You will find Neil on the golf course at Elgin in the rain, losing to his dentist.",
      "When he's not balancing the books, Neil mends concertinas for the Salvation Army.",
      "When not buried in tax returns, Neil is buried in leeks, which he shows at Ashington.",
      "You can find Neil under a Morris Minor, swearing.",
      "In his leisure time he reads to his wife, who lost her sight in 2016.",
      "At weekends he likes to go out with a torch and count toads.",
      "He can usually be spotted at Corby Market arguing over plums.",
    ]
  )
  func `a detail makes one of them his own`(line: String) throws {
    let report = check(page(with: line))
    #expect(!report.warnings.contains { $0.rule == "token-hobbies" })
    #expect((report.sentences.map(\.reveals).max() ?? 0) > 0.3)
  }
}
