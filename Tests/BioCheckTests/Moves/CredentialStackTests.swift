import Diagnostics
import Testing

@testable import BioCheck

@Suite struct CredentialStackTests {
  @Test(
    arguments: [
      "She is certified in CBT, EMDR, DBT, ACT and NLP, and holds diplomas in coaching, supervision and mindfulness.",
      "I hold a BSc, an MSc, an MBA and a PhD, and I am a certified coach, trainer, mentor and supervisor.",
      "Dr Bell holds a PhD in Psychology, an MSc in Counselling, a BSc in Biology, and certificates in EMDR, CBT and ACT.",
      "Certifications include ICF PCC, NLP Master Practitioner, DISC, MBTI, PMP and Prince2.",
      "I am certified in Asana, Jira, Trello and Monday.",
      "She is qualified as a swimming teacher, a lifeguard trainer and a sports masseuse.",
      "I'm trained in brainspotting, tapping and compassionate inquiry.",
      "I am also trained in shiatsu, cupping and hot stones.",
      "I hold a degree in physics, a master's in acoustics and a diploma in audio engineering.",
      "He is a certified wellness coach, licensed tarot teacher, breathwork trainer and Reiki healer.",
      "Training includes gestalt, transactional analysis, psychodrama and sandplay.",
      "My qualifications include a BSc in Psychology, an MSc in Counselling and a Diploma in Supervision.",
      "I have a BSc in Biology, an MSc in Nutrition and a Diploma in Coaching.",
      "She has a degree in law, a diploma in mediation and a certificate in coaching.",
      "I hold qualifications in CBT, NLP and hypnotherapy.",
      "I am a registered dietitian, a certified diabetes educator, a licensed nutritionist and a certified counselor.",
      "Qualified counsellor (BACP), certified supervisor, registered mediator and accredited coach.",
      "Registered Dietitian. Certified Diabetes Educator. Licensed Nutritionist.",
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
      "I trained in Porto, Ghent and Malmö, under three men who shouted.",
      "I also trained in judo, fencing and sulking.",
      "I am certified in first aid and in the driving of tractors.",
      "I am certified in nothing, trained in little and qualified as a nuisance.",
      "I am not certified in anything with a pyramid, a crystal or a wand in it.",
      "He holds a PhD from Kent University, an MSc from Lund and a BSc from the University of Bergen.",
      "I hold a diploma in baking, and a grudge.",
      "I have a dog, a degree and a leaking roof.",
      "I hold a diploma in law, a certificate in welding and a master's in Old Norse. The Norse cost me my first marriage.",
      "I have a degree in law, a diploma in Latin and a certificate in welding. The welding took me out of London.",
      "My qualifications: a kettle, a dog and the patience of my aunt, who raised geese.",
      "I hold an MSc, an MBA and a PhD. The PhD took nine years, one marriage and most of my knees.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("credential-stack", text)
  }

  /// A page without colour, so that nothing in it but the heap can be told.
  private static let plain = """
    I have kept the books of small firms since the spring of last year. I prepare accounts and wages for traders. Work is \
    done within ten days. Papers can be sent by post or brought to the office. The office is open on weekdays.
    """

  @Test(
    arguments: [
      "Dr. Lena Okoye, MBBS, MD, FRCPsych, MBA, is a psychiatrist.",
      "Lena Okoye BA (Hons) PGCE MBACP (Accred)",
      "- BSc Nutrition\n- MSc Dietetics\n- Diploma in Coaching\n- Certificate in CBT",
      "Qualifications: BSc (Hons) Nutrition, MSc Dietetics, PGCE, CPsychol and MBPsS.",
    ]
  )
  func `letters behind a name, bullets and lists under a heading are told beside plain facts`(
    text: String
  ) {
    #expect(rules(Self.plain + "\n\n" + text).contains("credential-stack"))
  }

  @Test func `bullets that are something else are not told`() {
    let bullets = "\n\n- BSc Nutrition\n- a bicycle with one pedal\n- soup on my Thursdays"
    #expect(!rules(Self.plain + bullets).contains("credential-stack"))
  }

  @Test func `the warning stands on the heap and not on the sentence`() {
    let text = Self.plain + " I am certified in Asana, Jira and Trello."
    let found = check(text).warnings.filter { $0.rule == "credential-stack" }
    #expect(
      found.map { String(decoding: Array(text.utf8)[$0.span.range], as: UTF8.self) } == [
        "certified in Asana, Jira and Trello"
      ]
    )
  }
}
