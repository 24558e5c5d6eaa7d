import Diagnostics
import Testing

@testable import BioCheck

@Suite struct TransformationPromiseTests {
  @Test(
    arguments: [
      "I help you unlock your full potential and live your best life.",
      "Together we will transform your life so that you can thrive.",
      "She empowers women to step into their power and become the best version of themselves.",
      "I hold space for your transformation.",
      "My sessions invite you to let go of what no longer serves you and to step into your truth.",
      "I help leaders thrive under pressure.",
      "My programme will transform your body, your energy and your confidence.",
      "Together we will transform your business and your career.",
      "You will become the happiest, healthiest version of yourself.",
      "I support clients to become who they were always meant to be.",
      "I help women to come home to themselves.",
      "I take you from stressed to empowered.",
      "I guide people from surviving to thriving.",
      "I empower women to create a life they truly love.",
      "Create the career of your dreams and live life on your own terms.",
      "Rediscover who you are and reclaim your power.",
      "Step into your light, ignite your purpose and awaken your inner power.",
      "This programme will change your life.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("transformation-promise"))
  }

  @Test(
    arguments: [
      "There is no best self here, only the one who turned up.",
      "I walked from Hull to freedom, which was a pub in Beverley, in 1991.",
      "I transform your old curtains into shopping bags, mostly badly, in a shed in Ludlow.",
      "I will transform your kitchen in nine days and swear on two of them.",
      "My aunt drew a third version of yourself, as she told my uncle, with a beard.",
      "I came home to my boots full of rain and the dog asleep in the bath.",
      "A book will not change your life, and neither will I.",
      "Our journey to Santiago took 41 days and cost me two toenails.",
      "They thrive on neglect, gravel and wind.",
      "I grow alpines, ferns and moss. They thrive on neglect.",
      "My ferns thrive on cold tea.",
      "I help organisations to create positive change.",
      "She facilitates sustainable change through collaborative approaches.",
      "I will not transform your life, but I can teach you to sharpen a chisel.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("transformation-promise", text)
  }

  @Test func `the better version of oneself is marked with all that makes it better`() throws {
    let text = "You will become the happiest, healthiest version of yourself."
    let found = check(text).warnings.first { $0.rule == "transformation-promise" }
    let span = try #require(found).span
    #expect(
      String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
        == "happiest, healthiest version of yourself"
    )
  }
}
