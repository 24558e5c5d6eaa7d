import Testing

@testable import BioCheck

/// The careers of people who are written of.
@Suite struct PlainRecordTests {
  @Test(
    arguments: [
      """
      Tobias Rehm is a software engineer. He has worked at Siemens, Bosch, SAP and Trivago. He writes about compilers \
      and type systems. He lives in Kassel with his family.
      """,
      """
      Mira Sand is a journalist. Her articles have appeared in The Scotsman, The Herald, The Courier and Prospect. She \
      covers housing and transport. She studied history in Dundee.
      """,
      """
      Jonas Falk is a statistician. He has been an adviser to the WHO, UNICEF, Eurostat and the World Bank. His research \
      is about survey methods. He teaches at Uppsala University.
      """,
      """
      Ines Prat is a director. Has run teams at Renault, Valeo and Thales. She was an engineer before that. She writes on \
      brakes.
      """,
      """
      Odd Lie is an illustrator. His drawings have been published in The Best of Bergen, Klassekampen and Morgenbladet. He \
      draws harbours. He lives in Molde.
      """,
      """
      Gwen Parry is a consultant. With seven years of experience she has built software for companies such as Arla, Lego \
      and Vestas. She writes about tests. She lives in Aarhus.
      """,
    ]
  )
  func `where somebody worked is a plain fact`(text: String) {
    #expect(!rules(text).contains("name-dropping"))
  }

  @Test(
    arguments: [
      """
      Tobias Rehm is a strategist. He has worked with leading companies such as Siemens, Bosch, SAP and Trivago. He helps \
      teams to grow. He lives in Kassel.
      """,
      """
      Mira Sand is an author and speaker. Her work has been featured in Forbes, The Guardian, Elle and many more. She \
      helps women to lead. She studied history in Dundee.
      """,
      """
      Jonas Falk is a coach. His clients include the WHO, UNICEF, Eurostat and the World Bank. He is a partner of \
      leaders. He teaches in Uppsala.
      """,
      """
      Ines Prat is a director. With over fifteen years of experience she has run teams at Renault, Valeo and Thales. She \
      writes on brakes.
      """,
      """
      Odd Lie is a trainer. He is trusted by Equinor, Telenor, Orkla and Yara. He speaks at their meetings. He lives in \
      Molde.
      """,
      """
      Gwen Parry is a consultant. She held senior roles at Arla, Lego and Vestas. She writes about tests. She lives in \
      Aarhus.
      """,
    ]
  )
  func `a row of names that is boasted of is none`(text: String) {
    #expect(rules(text).contains("name-dropping"))
  }

  @Test func `who writes I chose the names`() {
    let text = "I am an engineer in Kassel. I have worked at Siemens, Bosch, SAP and Trivago."
    #expect(rules(text).contains("name-dropping"))
  }

  @Test(
    arguments: [
      """
      Sari Koivu is a director at a bank. She was Finance Director, Sales Director, CFO and then Chief Operating Officer \
      of its Asian branch. She lives in Turku.
      """,
      """
      Lena Moss is a mathematician. She is the recipient of a Royal Society Fellowship, an ERC Fellowship, a Whitehead \
      Fellowship, a Leverhulme Fellowship and a Marie Curie Fellowship. She works on knots.
      """,
      """
      Karl Ude is an auditor. Karl holds a Master's Degree from the College of Europe, an ISO certification, a First \
      Aid Certificate and is a certified internal auditor. He works in Bruges.
      """,
    ]
  )
  func `posts, prizes and four papers of somebody who is written of are no heap`(text: String) {
    #expect(!rules(text).contains("credential-stack"))
  }

  @Test func `whom one is registered with is what the law asks`() {
    let text =
      "I am a qualified midwife, I am registered with the Midwives' Register and I am a licensed acupuncturist."
    #expect(!rules(plainPage(with: text)).contains("credential-stack"))
  }
}
