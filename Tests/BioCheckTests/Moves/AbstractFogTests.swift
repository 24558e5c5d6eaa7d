import Testing

@testable import BioCheck

@Suite struct AbstractFogTests {
  @Test(
    arguments: [
      "She facilitates meaningful growth and sustainable change through holistic approaches that foster resilience and balance.",
      "I provide a supportive space to explore challenges, develop strategies and enhance wellbeing and personal growth.",
      "I help organisations to create positive change.",
      "Her work empowers individuals to embrace transformation and growth.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("abstract-fog"))
  }

  @Test(
    arguments: [
      "I plane the oak until the smell of vinegar fills the shed, and then I stop.",
      "I help companies to navigate complexity, growth and change, which is mostly emails.",
      "Growth, in my garden, means slugs.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("abstract-fog", text)
  }
}
