import Testing

@testable import BioCheck

@Suite struct HearsayTests {
  @Test(
    arguments: [
      "If you read anywhere that I am award-winning, my sister typed it.",
      "If a leaflet tells you that I am unrivalled, put it back on the rack.",
      "Wherever you hear that I am world-renowned, ask who said it.",
      "Should somebody call me a visionary, they want to sell me something.",
      "If anyone claims that I am highly sought-after, it was my mother.",
      "Whenever a host introduces me as a world-class speaker, the microphone fails.",
    ]
  )
  func `what others are supposed to say is no boast`(text: String) {
    expectNotTold("empty-superlative", text)
  }

  @Test(
    arguments: [
      "If you read my reviews, you will see that I am world-class.",
      "If you want a world-class coach, you have found her.",
      "When people ask, I tell them that I am unrivalled and highly sought-after.",
      "I am a visionary, and if you read my book you will know why.",
      "If you read that I am world-class, you read the truth.",
      "If you hear that I am highly sought-after, I am.",
    ]
  )
  func `what the sentence stands by is one`(text: String) {
    expectTold("empty-superlative", text)
  }
}
