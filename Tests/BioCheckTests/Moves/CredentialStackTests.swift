import Testing

@testable import BioCheck

@Suite struct CredentialStackTests {
  @Test(
    arguments: [
      "She is certified in CBT, EMDR, DBT, ACT and NLP, and holds diplomas in coaching, supervision and mindfulness.",
      "I hold a BSc, an MSc, an MBA and a PhD, and I am a certified coach, trainer, mentor and supervisor.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("credential-stack"))
  }

  @Test(
    arguments: [
      "I am a registered nurse.",
      "I failed my diploma twice, in 2004 and 2005, and Mr Okafor would not let me give up.",
      "I am registered with the HCPC, which the law asks of me.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("credential-stack"))
    #expect(!rules(page(with: text)).contains("credential-stack"))
  }
}
