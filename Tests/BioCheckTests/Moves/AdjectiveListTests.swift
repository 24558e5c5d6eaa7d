import Testing

@testable import BioCheck

@Suite struct AdjectiveListTests {
  @Test(
    arguments: [
      "I am a warm, caring, compassionate and empathetic coach.",
      "He is dynamic, creative and highly motivated.",
      "She is friendly, approachable and professional in all she does.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("adjective-list"))
  }

  @Test(
    arguments: [
      "My sister calls me \"stubborn, loud, warm and impossible to park beside\".",
      "The room is warm in March because Tom lights the stove at five.",
      "I am not warm, caring, compassionate or empathetic.",
      "My sister wrote \u{2018}warm, caring, honest and impossible to park beside\u{2019} on the cake.",
      "I am patient with children and not with printers.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("adjective-list"))
    #expect(!rules(page(with: text)).contains("adjective-list"))
  }
}
