import Testing

@testable import BioCheck

@Suite struct NameDroppingTests {
  @Test(
    arguments: [
      "Clients include Acme, Globex, Initech and Umbrella, and my work has been featured in Forbes, Inc and Wired.",
      "He has worked with Fortune 500 companies and leading brands around the world.",
      "My work has been featured in Forbes, Vogue and The Guardian.",
      "Past clients include Google, Shell and Barclays.",
      "She has worked with leading brands such as Nike, Sony and Samsung.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("name-dropping"))
  }

  @Test(
    arguments: [
      "At the Co-op in Whitby I worked the fish counter with Maureen, who taught me to fillet and to swear.",
      "I appeared in court once, over a hedge.",
      "My clients include a beekeeper, two nuns and a man who is afraid of ladders.",
      "I was quoted in the Whitby Gazette once, about gulls, and they spelled my name wrong.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("name-dropping"))
    #expect(!rules(page(with: text)).contains("name-dropping"))
  }
}
