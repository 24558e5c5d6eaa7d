import Testing

@testable import BioCheck

@Suite struct ProofTests {
  @Test(
    arguments: [
      "I am passionate about helping people. I have a dog called Biscuit and I swim in the Tay.",
      "I'm passionate about helping people. I grew up in Newport, and I moved here with my two boys.",
      "I am passionate about wellbeing. My wife and I live above the bakery in Otley.",
      "I'm passionate about helping people. I offer sessions for adults in Harrogate and online.",
    ]
  )
  func `a life that is told behind a claim is no proof of it`(text: String) {
    expectTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "I'm passionate about hedges. Last winter I drove to Ludlow three weekends running, unpaid, to learn to lay one.",
      "I am passionate about bread. I threw forty loaves into the harbour before one of them was fit to sell.",
      "I'm passionate about helping people. I stayed with Mrs Ito until two in the morning, because the ferry was off.",
    ]
  )
  func `what was done for its sake is`(text: String) {
    expectNotTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "I'm passionate about helping people.", "I'm committed to excellence in all I do.",
    ]
  )
  func `a claim is the same at the top of a page as further down`(text: String) {
    let rest =
      "The practice is in Selkirk and I have been there for nine years. Ring or write for a date."
    let facts =
      "Most of the work takes a month or two, and the fees are on the door and on the bill."
    #expect(rules("\(text) \(rest) \(facts)").contains("passion-without-evidence"))
    #expect(rules("\(rest) \(text) \(facts)").contains("passion-without-evidence"))
  }

  @Test func `a commitment is asked for what came of it`() throws {
    let warnings = check("She is committed to excellence in all aspects of care.").warnings
    let told = try #require(warnings.first { $0.rule == "passion-without-evidence" })
    #expect(told.question == "What is the last thing that it made you do?")
  }
}
