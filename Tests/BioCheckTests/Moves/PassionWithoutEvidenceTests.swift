import Testing

@testable import BioCheck

@Suite struct PassionWithoutEvidenceTests {
  @Test(
    arguments: [
      "I am passionate about helping people.",
      "She is deeply passionate about empowering others to grow.",
      "I bring a heart-centered, authentic approach to everything I do.",
      "I bring a heart-centred, authentic approach to everything I do.",
      "I\u{2019}m passionate about making a difference.",
      "My mission is to empower others, authentically.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("passion-without-evidence"))
  }

  @Test(
    arguments: [
      "I am passionate about moss: there are eleven kinds on the north wall of St Anne's, and I have names for six.",
      "Nobody here will tell you they are passionate about anything.",
      "My passion for kites ended in 1998, in Mrs Bell's greenhouse.",
      "I am not passionate about spreadsheets.",
      "'Heart-centred' is a word I had to look up, and I still cannot say it without laughing.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("passion-without-evidence"))
    #expect(!rules(page(with: text)).contains("passion-without-evidence"))
  }
}
