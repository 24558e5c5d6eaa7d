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
      "I provide a first-class professional service to all clients.",
      "I am one of the most respected and experienced coaches in the industry.",
      "I am one of the UK's leading hypnotherapists.",
      "I am a multi-award-winning coach and speaker.",
      "I am a critically acclaimed speaker and facilitator.",
      "I deliver solutions to the highest standards of quality.",
      "I offer a five-star service and results that are second to none.",
      "I have won multiple awards for my innovative approach.",
      "I am the UK's number one coach for leaders.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("empty-superlative"))
  }

  @Test(
    arguments: [
      "My chutney won the second prize at the Frome show in 2019, behind my own aunt.",
      "I am not a guru and I own no robes.",
      "I took a first-class degree to the dole office in Wigan and they used it to prop the door.",
      "I slept in a five-star hotel once and missed my own damp bed in Selkirk.",
      "My mother is the best cook in Fife, and she knows it.",
      "I keep the books for several renowned orchestras, and none of them can count.",
      "Rule number one in my shed is that nobody feeds the goose.",
      "I was taught to solder by two renowned drunks in Leith.",
      "The leading dog on our sledge was called Brenda.",
      "Leading the choir on Thursdays is the loudest thing I do.",
      "My friends call me \"the world-class burner of toast\".",
      "I was never a guru, a ninja or a rockstar, only a postman.",
      "In 2016 the town gave me its award for the ugliest shed.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("empty-superlative", text)
  }
}
