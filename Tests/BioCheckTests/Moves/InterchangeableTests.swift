import Testing

@testable import BioCheck

@Suite struct InterchangeableTests {
  static let brochure = """
    I offer a supportive and confidential space in which individuals can explore their challenges and work towards \
    their goals. My approach is tailored to the needs of each client. I work collaboratively with people from all \
    walks of life to develop the tools and strategies they need to manage stress, build resilience and improve their \
    relationships. I have extensive experience in a wide range of settings.
    """

  @Test func `a brochure is told`() {
    let found = check(Self.brochure).warnings
    #expect(found.contains { $0.rule == "interchangeable" || $0.rule == "abstract-fog" })
  }

  @Test func `the user's own phrases are told`() {
    var configuration = BioChecker.Configuration()
    configuration.phrases = ["at the end of the day"]
    let report = check(page(with: "At the end of the day I go home."), configuration)
    #expect(report.warnings.contains { $0.rule == "interchangeable" })
  }

  @Test(
    arguments: [
      "I keep bees on the roof of the library, and the librarian pretends not to know.",
      "I left the bank in 2009 after I cried in the lift, and I have never owned a suit since.",
    ]
  )
  func `what only one person could say is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("interchangeable"))
  }
}
