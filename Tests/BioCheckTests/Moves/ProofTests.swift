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
      "I am passionate about helping people live better lives. I live in Deal above a bike shop, and my neighbour Doreen brings me marrows.",
      "I'm passionate about empowering people. My neighbour Doreen shows her marrows and wins with one of them every year.",
      "I am deeply passionate about people and their wellbeing. My brother Alun lost his licence in March and walks to work over the moor.",
      "I am truly passionate about making a difference in people's lives. My landlord Keith keeps ferrets, and one of them bit the postman.",
      "I'm passionate about helping people. My sister Nell sailed it to Norway because nobody stopped her.",
      "I am passionate about wellbeing. My flatmate Ines burned that kettle twice last week.",
    ]
  )
  func `what a neighbour does is no proof of it`(text: String) {
    expectTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "I'm passionate about marrows. My neighbour Doreen and I grew one of forty kilos and drove it to Deal in the bath.",
      "I am passionate about marrows. My neighbour won Deal with a marrow of forty kilos.",
      "I am passionate about wool. My cardigan took four years and eleven sheep.",
      "I am passionate about bats. My wife spent our honeymoon in a culvert near Ludlow with me and a detector.",
      "I'm passionate about helping people read. My neighbour Mrs Ito read her first book with me at seventy.",
      "I'm passionate about helping people quit. My father died at fifty, and I sat with him for nine weeks.",
    ]
  )
  func `what the writer had a hand in may be`(text: String) {
    expectNotTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "I am truly passionate about framing. The van goes to Lancaster on Thursdays.",
      "I am deeply passionate about people. The lift is out of order until April.",
      "I'm incredibly passionate about communication. Bring your own mug, as the kitchen has four.",
      "I have a deep passion for craftsmanship. Boxes can be left in the porch on Mondays.",
      "I'm passionate about wellbeing. The room has a north window and eleven chairs.",
      "I'm passionate about helping firms. The branch moved to Gold Street in March.",
    ]
  )
  func `a van, a lift and a porch are no proof of it`(text: String) {
    expectTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "I'm passionate about hedges. Last winter I drove to Ludlow three weekends running, unpaid, to learn to lay one.",
      "I am passionate about bread. I threw forty loaves into the harbour before one of them was fit to sell.",
      "I'm passionate about helping people. I stayed with Mrs Ito until two in the morning, because the ferry was off.",
      "Maps are my passion. I own forty of Rutland alone and my husband has asked me to stop.",
      "I am passionate about framing. On Sundays I go round the sales at Carlisle for old frames.",
      "Bees are my passion. I have been stung on the eyelid twice and went back both times.",
      "I'm passionate about gutters. I cleared the church's by myself at midnight before the wedding.",
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
