import Testing

@testable import BioCheck

/// What stands behind a row of traits, or behind a heap of papers, on a page where the writer shows.
@Suite struct AnswerTests {
  /// A page whose writer shows, with a claim and what is told behind it.
  private static func page(_ claim: String, _ next: String) -> String {
    """
    I fit kitchens in and around Ludlow, mostly alone, with a radio that gets one station. \(claim) \(next) On Fridays \
    I stop at noon and take my mother to the market, where she argues about plums.
    """
  }

  @Test(
    arguments: [
      (
        "I am punctual, discreet, friendly and thorough.",
        "My van has a hole in the floor that my nephew calls the aquarium."
      ),
      (
        "I'm passionate, focused, empathetic and driven.",
        "In March the lambs come, and the study smells of iodine until Easter."
      ),
      (
        "Clients describe me as patient, encouraging, professional and kind.",
        "I trained above a chip shop in Grimsby, next to a man who sold parrots."
      ),
      (
        "My style is relaxed, supportive, honest and flexible.",
        "The waiting room has one chair, because the other went to my daughter when she left for Hull."
      ),
      (
        "I bring patience, warmth, integrity and humour to every project.",
        "My bench was my grandfather's, and his initials are under the vice."
      ),
    ]
  )
  func `what has nothing to do with the traits does not show them`(claim: String, next: String) {
    #expect(rules(Self.page(claim, next)).contains("adjective-list"))
  }

  @Test(
    arguments: [
      (
        "I am stubborn, patient and careful.",
        "I once spent eleven days on one drawer because the dovetail had a hair of light in it."
      ),
      (
        "I'm organised, calm and reliable.",
        "My wife laughed so hard at that sentence that she had to sit on the stairs."
      ),
      (
        "I am patient, kind and thorough.",
        "The patience ran out on a Tuesday in 2016, when I shouted at a plumber about a washer."
      ),
      (
        "People say I'm warm, honest and direct.",
        "Honest is the one that has lost me work: I told the bank its new counter was ugly."
      ),
      ("I am fair, thoughtful and calm.", "My sons would put it differently."),
      ("My reviews call me friendly, punctual and professional.", "They leave out that I sing."),
      ("I am warm, patient and kind.", "My desk looks like a rockslide."),
    ]
  )
  func `a deed, a smile or a trait that is taken up does`(claim: String, next: String) {
    #expect(!rules(Self.page(claim, next)).contains("adjective-list"))
  }

  @Test(
    arguments: [
      (
        "I hold a BSc, an MSc, a PGCE, a Level 7 diploma in coaching and a certificate in mediation.",
        "My van has a hole in the floor that my nephew calls the aquarium."
      ),
      (
        "I am a Chartered Surveyor, a Fellow of the RICS, a member of the CIOB, a registered valuer and an accredited mediator.",
        "In March the lambs come, and the study smells of iodine until Easter."
      ),
      (
        "I am certified in EMDR, CBT, DBT, ACT and sensorimotor therapy.",
        "I keep bees on the roof and nobody has told the insurers."
      ),
      (
        "My qualifications include an HNC, an HND, a BEng, an MBA and a postgraduate certificate in coaching.",
        "My bench was my grandfather's, and his initials are under the vice."
      ),
    ]
  )
  func `five papers are a heap beside whatever is told next`(claim: String, next: String) {
    #expect(rules(Self.page(claim, next)).contains("credential-stack"))
  }

  @Test(
    arguments: [
      (
        "I hold a BSc, an MSc, a PGCE, a Level 7 diploma in coaching and a certificate in mediation.",
        "None of them taught me to hang a door, which my uncle did in an afternoon."
      ),
      (
        "I am certified in EMDR, CBT, DBT, ACT and sensorimotor therapy.",
        "The EMDR cost me a kitchen and a good deal of sleep."
      ),
      (
        "I have a degree in law, a diploma in mediation, a certificate in coaching, an MBA and a PhD.",
        "I left them all in a box in Oban when the boat went, and bought tools."
      ),
      (
        "I have a BSc, an MSc and a teaching certificate.",
        "I keep bees on the roof and nobody has told the insurers."
      ),
      (
        "I am a chartered physiotherapist and a member of the CSP.",
        "In March the lambs come, and the study smells of iodine until Easter."
      ),
      (
        "I have a degree in geology and a diploma in bookkeeping.",
        "My van has a hole in the floor that my nephew calls the aquarium."
      ),
    ]
  )
  func `a few papers, and papers that are spoken of, are not`(claim: String, next: String) {
    #expect(!rules(Self.page(claim, next)).contains("credential-stack"))
  }
}
