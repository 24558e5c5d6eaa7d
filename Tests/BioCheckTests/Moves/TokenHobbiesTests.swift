import Testing

@testable import BioCheck

@Suite struct TokenHobbiesTests {
  @Test(
    arguments: [
      "In my spare time I enjoy hiking, cooking, reading and spending time with family.",
      "When she's not working, she loves yoga, travel, good food and spending time with friends.",
      "I love my dog, hiking, coffee, community and values.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("token-hobbies"))
  }

  @Test(
    arguments: [
      "On Sundays I walk Gordon past the bakery at six, because he is afraid of the noon bell.",
      "I read one novel a winter, aloud, to my husband, who falls asleep by page nine.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("token-hobbies"))
    #expect(!rules(page(with: text)).contains("token-hobbies"))
  }
}
