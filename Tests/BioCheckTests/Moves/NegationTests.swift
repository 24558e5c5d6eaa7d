import Testing

@testable import BioCheck

@Suite struct NegationTests {
  private static let moves: Set<String> = [
    "transformation-promise", "empty-superlative", "passion-without-evidence", "adjective-list",
  ]

  private func told(_ text: String) -> Set<String> { rules(text).intersection(Self.moves) }

  @Test(
    arguments: [
      "I will never tell you to live your best life.",
      "I won't help you live your best life.",
      "I won\u{2019}t help you live your best life.",
      "I don't want to help you become your best self.",
      "I would rather teach you to weld than help you live your best life.",
      "You won't find me promising to unlock your full potential.",
      "I do not help you unlock your full potential and live your best life.",
      "No one here promises to unlock your full potential.",
      "I am hardly a world-class expert.",
      "I'm far from world-class.",
      "My cooking is anything but world-class.",
      "I would never say that I am a world-class visionary.",
      "I am not warm, caring, compassionate or empathetic.",
      "I was never warm, caring, compassionate or empathetic.",
    ]
  )
  func `what is denied is not told`(text: String) {
    #expect(told(text) == [])
    #expect(told(page(with: text)) == [])
  }

  @Test(
    arguments: [
      "I will not rest until you unlock your full potential.",
      "I am not only a world-class expert but a visionary leader.",
      "I offer nothing less than world-class, cutting-edge solutions.",
      "I never stop helping people to live their best life and unlock your full potential.",
      "We don't just coach, we empower you to unlock your full potential.",
      "We never compromise, and we empower people to unlock their full potential.",
      "We never judge, we help individuals to unlock their full potential.",
      "It is never too late to become your best self and unlock your full potential.",
      "There is no doubt that together we unlock your full potential.",
      "I can't wait to help you unlock your full potential.",
      "I help you thrive rather than survive, and unlock your full potential.",
      "Why not unlock your full potential and live your best life?",
      "Not sure how to unlock your full potential and live your best life? I can help.",
      "I have never been more passionate about helping people.",
      "You are not alone on your healing journey to your best self.",
      "I am not only warm, caring, compassionate and empathetic.",
      "No pressure \u{2014} I am warm, caring, compassionate and honest.",
      "You don't have to suffer to unlock your full potential and live your best life.",
    ]
  )
  func `what only sounds denied is told`(text: String) {
    #expect(told(text) != [])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a row of denials is walked through quickly, and nothing in it is told`() {
    // Five tokens, so that a sentence that is cut at its thousandth ends with a whole one.
    #expect(told(String(repeating: "not rather renowned than, ", count: 4_000)) == [])
  }
}
