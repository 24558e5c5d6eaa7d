import Diagnostics
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

  @Test(
    arguments: [
      "Please get in touch to book your appointment.",
      "Contact our team to discuss your requirements.",
      "Book a discovery call today to find out how we can work together.",
      "Call today to schedule your free consultation.",
      "If you would like to find out how I can support you, please do not hesitate to contact me.",
    ]
  )
  func `nobody need bid others to ring or to write in a way of their own`(text: String) throws {
    let report = check("\(Self.brochure) \(text)")
    let start = Self.brochure.utf8.count
    #expect(!report.warnings.contains { $0.rule == "interchangeable" && $0.span.start > start })
    #expect(report.warnings.contains { $0.span.end <= start })
  }

  @Test(
    arguments: [
      "I will not do that to anybody twice.",
      "I have opinions about spreadsheets, and most of them are about yours.",
      "There is no method; there is a kettle.",
      "I do not have a five-step anything.",
      "My clients keep me honest and occasionally fed.",
      "I became a consultant because nobody would let me be a lighthouse keeper.",
      "People come to me for answers and leave with better questions, which is cheaper for both of us.",
      "I will tell you when I think you are wrong, and I expect the same.",
      "I prefer people to personas.",
    ],
    [true, false]
  )
  func `wit is not told, on a warm page or on a cold one`(text: String, isWarm: Bool) throws {
    let cold = Self.brochure.replacing("My approach", with: "\(text) My approach")
    let whole = isWarm ? page(with: text) : cold
    let range = try #require(whole.utf8.firstRange(of: text.utf8))
    let start = whole.utf8.distance(from: whole.utf8.startIndex, to: range.lowerBound)
    let span = start..<start + text.utf8.count
    #expect(check(whole).warnings.filter { $0.span.range.overlaps(span) } == [])
  }

  @Test(
    arguments: [
      brochure,
      """
      Her work asks how people care for one another in cities. She believes that software should be kind. She enjoys \
      working out and a daily spiritual practice. She is passionate about justice, and she runs workshops that build \
      confidence and curiosity in girls. Her practice explores the ways in which people are counted and forgotten.
      """,
      """
      I believe that humour is at the heart of good teaching. I find the work endlessly interesting. I pride myself in \
      my ability to stay calm. I care deeply about people and the planet, and I love yoga, crystals and the moon. I \
      work side by side with everyone who comes, and we decide each step together.
      """,
    ]
  )
  func `what the facets quote is nobody else's`(text: String) {
    let report = check(text)
    let quoted = Set(report.facets.map(\.span))
    let rules = ["interchangeable", "third-person-distance", "abstract-fog"]
    #expect(report.warnings.filter { rules.contains($0.rule) && quoted.contains($0.span) } == [])
  }

  /// A page of plain facts, where hardly a sentence is like a brochure.
  private func factsPage(with sentence: String) -> String {
    """
    I design gardens for homes in the south of England. I trained at a college and have had work shown at a number of \
    shows. \(sentence) The first visit takes about an hour. I would be pleased to come and see the place.
    """
  }

  @Test(
    arguments: [
      "I listen to what you want and prepare a plan to suit your space and your budget.",
      "I take the time to understand your needs and offer advice that suits your budget.",
    ]
  )
  func `where nobody shows one sentence is asked about`(text: String) {
    let report = check(factsPage(with: text))
    #expect(report.verdict == .sanitized)
    #expect(report.warnings.map(\.rule).contains("interchangeable"))
  }

  @Test func `what only says where and for how long is not`() {
    let report = check(factsPage(with: "The office is on the first floor above the bank."))
    #expect(report.verdict == .sanitized)
    #expect(report.warnings.map(\.rule) == [])
  }
}
