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

  @Test func `a commitment is asked for what came of it, and praise for who said so`() throws {
    let committed = try #require(warning("She is committed to excellence in all aspects of care."))
    #expect(committed.question == "What is the last thing that it made you do?")
    #expect(!committed.message.contains("who does this"))
    let praised = try #require(
      warning("He is recognised as a leader in the field of transformation.")
    )
    #expect(praised.question == PassiveDistance.question)
    #expect(praised.message == PassiveDistance.message)
  }

  private func warning(_ text: String) -> Warning? {
    check(text).warnings.first { $0.rule == "passive-distance" }
  }
}
