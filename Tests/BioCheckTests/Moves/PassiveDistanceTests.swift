import Testing

@testable import BioCheck

@Suite struct PassiveDistanceTests {
  @Test(
    arguments: [
      "She is committed to excellence and is widely regarded as an expert in organisational development.",
      "He is recognised as a leader in the field of transformation.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("passive-distance"))
  }

  @Test(
    arguments: [
      "I was born in a lift between two floors of Leeds General.",
      "I was raised by my grandmother and a very old parrot.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("passive-distance"))
    #expect(!rules(page(with: text)).contains("passive-distance"))
  }
}
