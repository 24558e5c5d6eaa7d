import Testing

@testable import BioCheck

@Suite struct EmptySuperlativeTests {
  @Test(
    arguments: [
      "She is an internationally renowned expert and a sought-after speaker in the field of leadership.",
      "He is a world-class coach with a proven track record of success.",
      "I am an award-winning consultant and thought leader.",
      "She is one of the most sought\u{2011}after and highly respected coaches in the country.",
      "We are an industry-leading, cutting-edge agency.",
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
      "I was never a guru, a ninja or a rockstar, only a postman.",
      "In 2016 the town gave me its award for the ugliest shed.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("empty-superlative"))
    #expect(!rules(page(with: text)).contains("empty-superlative"))
  }
}
