import Testing

@testable import BioCheck

@Suite struct CredentialStackTests {
  @Test(
    arguments: [
      "She is certified in CBT, EMDR, DBT, ACT and NLP, and holds diplomas in coaching, supervision and mindfulness.",
      "I hold a BSc, an MSc, an MBA and a PhD, and I am a certified coach, trainer, mentor and supervisor.",
      "Dr Bell holds a PhD in Psychology, an MSc in Counselling, a BSc in Biology, and certificates in EMDR, CBT and ACT.",
      "Certifications include ICF PCC, NLP Master Practitioner, DISC, MBTI, PMP and Prince2.",
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
      "I have a degree in law, and I use it to read the back of cereal packets.",
      "She is a nurse, a mother and a terrible driver.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("credential-stack"))
    #expect(!rules(page(with: text)).contains("credential-stack"))
  }
}
