import Testing

@testable import BioCheck

@Suite struct TransformationPromiseTests {
  @Test(
    arguments: [
      "I help you unlock your full potential and live your best life.",
      "Together we will transform your life so that you can thrive.",
      "She empowers women to step into their power and become the best version of themselves.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("transformation-promise"))
  }

  @Test(
    arguments: [
      "There is no best self here, only the one who turned up.",
      "Our journey to Santiago took 41 days and cost me two toenails.",
      "I will not transform your life, but I can teach you to sharpen a chisel.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("transformation-promise"))
    #expect(!rules(page(with: text)).contains("transformation-promise"))
  }
}
