import Testing

@testable import BioCheck

@Suite struct NameDroppingTests {
  @Test(
    arguments: [
      "Clients include Acme, Globex, Initech and Umbrella, and my work has been featured in Forbes, Inc and Wired.",
      "He has worked with Fortune 500 companies and leading brands around the world.",
      "My work has been featured in Forbes, Vogue and The Guardian.",
      "Past clients include Google, Shell and Barclays.",
      "Clients include: Philips, Heineken & Unilever.",
      "He has held senior positions at Accenture, Bain, Morgan Stanley and UBS.",
      "I have advised companies such as Bosch, Ericsson, Danone and BP.",
      "I have worked with Philips, Heineken, Unilever and DHL.",
      "My work has appeared in Tatler, Dazed and Monocle.",
      "She has worked with leading brands such as Nike, Sony and Samsung.",
      "I have coached executives from Google, Pfizer, Unilever, Shell and Siemens.",
      "I have delivered leadership programmes for Nestl\u{00E9}, Roche, Bayer and Novartis.",
      "I have worked for Tesco, Boots, Argos and Next.",
      "I have worked with household names such as Tesco, Boots, Argos and Next.",
      "My illustrations have appeared in Vogue, Die Zeit and Le Monde.",
      "I have partnered with Nike, Sony, Apple and Samsung.",
      "My recipes have been published in Vogue, Elle and Grazia.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("name-dropping"))
  }

  @Test(
    arguments: [
      "At the Co-op in Whitby I worked the fish counter with Maureen, who taught me to fillet and to swear.",
      "I appeared in court once, over a hedge.",
      "I have worked for Mrs Bell, for the council and for my uncle's goats.",
      "I worked for Boots and then for Argos, and was let go by both.",
      "My poems have appeared in the parish magazine, upside down.",
      "I have led walks for the blind at Kelso, Hexham, Southwell and Ely.",
      "My clients include a beekeeper, two nuns and a man who is afraid of ladders.",
      "I was quoted in the Whitby Gazette once, about gulls, and they spelled my name wrong.",
      "Ida is trusted by couples and families alike.",
      "My work has appeared in London, Paris and Rome.",
      "I have worked with horses, bees and one bishop.",
      "The hat appeared in Vogue once, worn back to front.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("name-dropping", text)
  }

  @Test func `the writer's own name and a region are no names of others`() {
    let text = """
      Ida Quill is a celebrant in the South West. Ida Quill is trusted by couples and families alike across South West \
      England. She writes ceremonies for weddings and namings. She meets each couple twice, online or at home. Prices \
      are on her website, and she answers within two days.
      """
    #expect(!rules(text).contains("name-dropping"))
  }
}
