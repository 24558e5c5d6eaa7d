import Testing

@testable import BioCheck

@Suite struct EmptySuperlativeTests {
  @Test(
    arguments: [
      "She is an internationally renowned expert and a sought-after speaker in the field of leadership.",
      "He is a world-class coach with a proven track record of success.",
      "I am an award-winning consultant and thought leader.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("empty-superlative"))
  }

  @Test(
    arguments: [
      "My chutney won the second prize at the Frome show in 2019, behind my own aunt.",
      "I am not a guru and I own no robes.",
      "Leading the choir on Thursdays is the loudest thing I do.",
      "My friends call me \"the world-class burner of toast\".",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("empty-superlative"))
    #expect(!rules(page(with: text)).contains("empty-superlative"))
  }
}
