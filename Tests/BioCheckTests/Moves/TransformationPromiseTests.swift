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
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("transformation-promise"))
  }

  @Test(
    arguments: [
      "There is no best self here, only the one who turned up.",
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
    #expect(!rules(text).contains("transformation-promise"))
    #expect(!rules(page(with: text)).contains("transformation-promise"))
  }
}
