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
      "Coaching has always been my passion.",
      "Helping others is my calling.",
      "Supporting people is my passion.",
      "I put my heart and soul into everything I do.",
      "I genuinely care about people.",
      "I pour my heart into every session.",
      "My whole life has been about helping others.",
      "I am an authentic, heart-centred coach who specialises in weddings, families and newborns.",
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
      "My clients are passionate founders and heart-led teams.",
      "I help heart-led founders to do their sums.",
      "My dog is passionate about the postman.",
      "I teach students who are passionate about jazz.",
      "I care so deeply about hedges that in 2009 I was asked to leave my cousin's wedding.",
      "Lichens are my passion, and eleven kinds of them grow on the font at Kilpeck.",
      "'Heart-centred' is a word I had to look up, and I still cannot say it without laughing.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "I am passionate about moss. There are eleven kinds on the north wall of my workshop in Hebden Bridge.",
      "I'm passionate about lichens. Two hundred and six grow in the churchyard at Kilpeck.",
      "I am passionate about soil. My compost heap has been steaming since February.",
      "I am passionate about bells. I learned to ring them from a deaf man.",
      "I am passionate about maps. I draw them because the printed ones leave out the dogs.",
      "I am passionate about moths.\n\nThere were two hundred and eleven in the trap last Midsummer's Eve.",
    ]
  )
  func `the next sentence shows it`(text: String) {
    expectNotTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "I am passionate about helping people. I support individuals to achieve their goals and unlock their potential.",
      "I am passionate about helping people. My approach is holistic, client-centred and tailored to your needs.",
      """
      I am passionate about helping people. I offer coaching for individuals and teams.

      There are eleven kinds of moss on the wall in Hebden Bridge.
      """,
      "I am passionate about helping people. I love it.",
    ]
  )
  func `a stock sentence behind it shows nothing, nor does another paragraph behind that`(
    text: String
  ) {
    #expect(rules(text).contains("passion-without-evidence"))
  }

  @Test(
    arguments: [
      ("I am passionate about helping people.", PassionWithoutEvidence.question),
      ("My mission is to empower others to grow.", "What did it last make you do, or turn down?"),
      (
        "I bring an authentic approach to leadership and growth.",
        "When did it last cost you something to be so?"
      ),
    ]
  )
  func `it asks about what was claimed`(text: String, question: String) throws {
    let found = check(text).warnings.first { $0.rule == "passion-without-evidence" }
    let warning = try #require(found)
    #expect(warning.question == question)
    #expect(warning.message.contains("passion") == text.contains("passion"))
  }

  @Test(arguments: ["I enjoy helping.", "I love working with people.", "I love to help others."])
  func `who likes the work is not told that it is a passion`(text: String) throws {
    let warnings = check(plainPage(with: text)).warnings
    let warning = try #require(warnings.first { $0.rule == "passion-without-evidence" })
    #expect(!warning.message.contains("passion"))
  }

  @Test func `a passion is called one`() throws {
    let warnings = check(plainPage(with: "I am passionate about helping people.")).warnings
    let warning = try #require(warnings.first { $0.rule == "passion-without-evidence" })
    #expect(warning.message.contains("passion"))
  }
}
