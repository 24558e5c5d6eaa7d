import Testing

@testable import BioCheck

@Suite struct PassiveDistanceTests {
  @Test(
    arguments: [
      "She is widely regarded as an expert in organisational development.",
      "He is recognised as a leader in the field of transformation.",
      "I am widely regarded as an expert in leadership and organisational development.",
      "I am recognised for my professional, strategic and results-driven approach.",
      "I am highly respected for my integrity and professionalism.",
      "Widely recognised as a leader in the field, I bring clarity and strategic insight.",
      "I am proud to be recognised as an expert in my field.",
      "My work is recognised for its quality, integrity and impact.",
      "I am often described as a natural leader and a trusted adviser.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("passive-distance"))
  }

  @Test(
    arguments: [
      "I was born in a lift between two floors of Leeds General.",
      "I was raised by my grandmother and a very old parrot.",
      "I am known at the market as the goat woman, and once as the thief of Mr Pell's ladder.",
      "In Hull a bus driver recognised me as the man who had lost the goose.",
      "I was committed to the county hospital in March, with a kidney stone the size of a pea.",
      "My clients are recognised as leaders in their field.",
      "I am not regarded as an expert on anything but drains.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("passive-distance", text)
  }

  @Test func `praise is asked who said so`() throws {
    let praised = try #require(
      warning("He is recognised as a leader in the field of transformation.")
    )
    #expect(praised.question == PassiveDistance.question)
    #expect(praised.message == PassiveDistance.message)
  }

  @Test func `it is told beside a superlative, but not where somebody clearly shows`() {
    let line =
      "Over the years a wealth of experience has been gained, and strong relationships have been built."
    let some = """
      I mend oars in Port Isaac, in a shed that floods. \(line) My dog sleeps on the shavings. I keep the broken ones, \
      since my father broke most of them.
      """
    let report = check(some)
    #expect(report.verdict == .personal && report.score < 70)
    #expect(Set(report.warnings.map(\.rule)) == ["empty-superlative", "passive-distance"])
    let clear = check(
      page(with: line + " On Tuesdays I ring the tenor at St Mary's, and my wife rings faster.")
    )
    #expect(clear.score >= 70)
    #expect(clear.warnings.count == 1)
  }

  private func warning(_ text: String) -> Warning? {
    check(text).warnings.first { $0.rule == "passive-distance" }
  }
}
