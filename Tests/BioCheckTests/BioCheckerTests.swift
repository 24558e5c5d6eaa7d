import Diagnostics
import Testing

@testable import BioCheck

@Suite struct BioCheckerTests {
  static let personal = """
    I mend violins in a shed behind my mother's house in Totnes. I came to it late: at thirty-nine I was a tax \
    inspector who cried in the car park, and one Tuesday in 2008 I did not get out of the car. My dog Biscuit sleeps on \
    the offcuts. He is afraid of cellos. I do not repair instruments for people who shout at their children in my \
    shed, and I have sent two of them away. I think most violins are played too fast. On Sundays I sing alto, badly, \
    in the choir of St Anne's, and afterwards Mrs Bell feeds me the cake that did not sell.
    """

  static let sanitized = """
    Jane is a passionate and experienced coach who is dedicated to helping individuals and organisations achieve their \
    goals. With over twenty years of experience in leadership and organisational development, she provides tailored \
    solutions that deliver lasting results. Her holistic approach empowers clients to unlock their full potential. She \
    holds a master's degree in psychology and is a certified executive coach.
    """

  @Test func `a stranger meets the violin mender`() {
    let report = check(Self.personal)
    #expect(report.verdict == .personal)
    #expect(report.facets.contains { $0.facet == .animals })
    #expect(report.score > 50)
  }

  @Test func `nobody meets the brochure`() {
    let report = check(Self.sanitized)
    #expect(report.verdict == .sanitized)
    #expect(report.facets.isEmpty)
    #expect(report.warnings.allSatisfy { $0.question.hasSuffix("?") })
    #expect(!report.guessedFrom.isEmpty)
  }

  @Test func `keywords earn nothing`() {
    let stuffed =
      Self.sanitized + " I love my dog, hiking, coffee, community and values."
    #expect(check(stuffed).score <= check(Self.sanitized).score + 4)
    #expect(check(stuffed).facets.isEmpty)
  }

  @Test func `a vivid page may carry three buzzwords`() {
    let text =
      Self.personal + " I am passionate about varnish. It is a journey. I help people thrive."
    #expect(check(text).verdict == .personal)
  }

  @Test func `a bland page without a buzzword is sanitized`() {
    let text = """
      I have worked as a counsellor for twelve years. I see adults for a range of difficulties, including low mood, \
      worry and problems at work. Sessions last fifty minutes and take place each week. I trained at a college in the \
      city and I am a member of a professional body. I have worked in schools and in a number of organisations.
      """
    #expect(check(text).verdict == .sanitized)
  }

  @Test func `under forty words there is too little to tell`() {
    #expect(check("I mend violins in a shed in Totnes.").verdict == .tooLittle)
    #expect(check("").verdict == .tooLittle)
  }

  @Test func `a privacy that is said counts as a limit, not as a fault`() {
    let text = page(with: "I keep my family private, and I hope you will understand.")
    #expect(check(text).warnings.isEmpty)
  }

  @Test func `second-language English is read like any other`() {
    let text = """
      I am coming from small village near Ohrid where my father was fisherman. When I had eleven years I fall in the lake \
      in January and my uncle Trajko pull me out by the hair. From then I am not afraid of cold, only of uncle. Now I \
      repair boats in Hamburg and every Friday I cook for neighbours the soup with too much paprika.
      """
    #expect(check(text).verdict == .personal)
  }

  @Test func `a workshop page is not judged as a bio`() {
    let text = String(
      repeating: "Sessions take place weekly and include materials and a handout. ",
      count: 8
    )
    #expect(check(text, kind: .offer).warnings.isEmpty)
  }

  @Test(arguments: ["\u{201C}", "\""])
  func `quotations are not the author's voice`(mark: String) {
    let close = mark == "\"" ? "\"" : "\u{201D}"
    let text =
      "A reader wrote: \(mark)Our sales funnel and lead magnet convert leads all day long\(close) and I laughed."
    #expect(check(text).warnings.isEmpty)
  }

  @Test(
    arguments: [
      "> Our sales funnel converts leads.",
      "`Our sales funnel converts leads.`",
      "```\nOur sales funnel converts leads.\n```",
      "<div>Our sales funnel converts leads.</div>",
      "<!-- Our sales funnel converts leads. -->",
      "[my page](https://example.org/sales-funnel \"sales funnel\")",
    ]
  )
  func `what is quoted, code, HTML or an address is left alone`(text: String) {
    #expect(check(text + "\n").warnings.isEmpty)
  }

  @Test func `spans are bytes of the source`() throws {
    let text = "# Über mich\n\nÄh. *We* build a **sales funnel** for you.\n"
    let report = check(text)
    let warning = try #require(report.warnings.first)
    #expect(SourceFile(path: "", text: text).text(warning.span) == "sales funnel")
  }

  @Test func `rules can be switched off, and given another severity`() {
    var configuration = BioChecker.Configuration()
    configuration.disabled = ["predatory-language"]
    #expect(check("We love our sales funnel.", configuration).warnings.isEmpty)
    configuration.disabled = []
    configuration.severities = ["predatory-language": .error]
    #expect(check("We love our sales funnel.", configuration).warnings.first?.severity == .error)
    configuration.vocabulary = ["sales funnel"]
    #expect(check("We love our sales funnel.", configuration).warnings.isEmpty)
  }

  @Test func `evidence is brought when it is asked for`() {
    var configuration = BioChecker.Configuration()
    configuration.explains = true
    let report = check(Self.personal, configuration)
    #expect(report.sentences.allSatisfy { !$0.evidence.isEmpty })
    #expect(check(Self.personal).sentences.allSatisfy { $0.evidence.isEmpty })
  }

  @Test func `the same text gives the same report`() {
    #expect(check(Self.personal) == check(Self.personal))
  }
}
