import Testing

@testable import BioCheck

@Suite struct NameDroppingTests {
  @Test(
    arguments: [
      "Clients include Acme, Globex, Initech and Umbrella, and my work has been featured in Forbes, Inc and Wired.",
      "He has worked with Fortune 500 companies and leading brands around the world.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("name-dropping"))
  }

  @Test(
    arguments: [
      "At the Co-op in Whitby I worked the fish counter with Maureen, who taught me to fillet and to swear.",
      "I appeared in court once, over a hedge.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("name-dropping"))
    #expect(!rules(page(with: text)).contains("name-dropping"))
  }
}
