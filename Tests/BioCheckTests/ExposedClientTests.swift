import Testing

@testable import BioCheck

@Suite struct ExposedClientTests {
  @Test(
    arguments: [
      "My client «Ruth Amsel» and my client «Tobias Crane» left.",
      "One of my clients, «Ruth Amsel», lost her farm.",
      "«Ruth Amsel», a patient of mine, lost her farm.", "«Ruth Amsel» was my first client.",
      "«Ruth Amsel» is my client and drinks.",
      "I worked with «Ruth Amsel», a client whose son went to prison.",
      "My clients include «Ruth Amsel», who left her husband.",
      "My clients «Ruth and Ivo Amsel» divorced.", "My ex-client «Ruth Amsel» sued me.",
      "My pupil «Ruth Amsel» cut herself.", "My mentee «Ruth Amsel» lost her farm.",
      "My client the cellist «Ruth Amsel» drinks.", "My patient «Mrs Amsel» of Mill Lane forgets.",
      "My client «Ruth van der Amsel» came back.", "My client «Ruth Ann Amsel»'s farm burned.",
      "I treat the «mayor of Ludlow».", "I counsel the «mayor of Ludlow».",
      "The «mayor of Ludlow» came to me for a year.",
      "I treated the «vicar's wife in Little Wenlock» for insomnia.",
      "The «bishop of Hereford» is a client of mine.",
      "One of my clients is the «mayor of Ludlow».",
      "One client, the «postman in Little Wenlock», cried here.",
      "My client Ruth wept, and one client, the «mayor of Ludlow», laughed.",
    ]
  )
  func `a client is told by the whole name, in whatever order`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "I am a student of Ajahn Sumano Thera.", "As a student of Ruth Amsel I learned to wait.",
      "I was a patient of Dr Ruth Amsel for nine years.",
      "I was a client of Ruth Amsel before I trained.",
      "My fellow student Ruth Amsel taught me to knit.",
      "Ruth Amsel, a student of Carl Rogers, taught me.",
      "My patient wife Ruth Amsel puts up with it.",
      "Ruth Amsel, my patient aunt, taught me to knit.",
    ]
  )
  func `a teacher and a friend are no clients`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "My client Ruth Amsel, who asked me to use her name, learned to swim.",
      "With her permission: my client Ruth Amsel learned to swim.",
      "My client Ruth Amsel (named with permission) learned to swim.",
      "Ruth Amsel, a former client, agreed to be named here.",
      "My client Ruth Amsel says I may tell this.", "My client Ruth Amsel said yes to this.",
      "My client Ruth Amsel has read this and wanted it here.",
      "My client Ruth Amsel, a name I've made up, learned to swim.",
      "My client Ruth Amsel (not her real name) learned to swim.",
      "My client Ruth Amsel is happy for me to say that she swims.",
    ]
  )
  func `consent that is told is heard`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "My client «Ruth Amsel» asked me to help her.",
      "My client «Ruth Amsel» never gave her permission.",
      "My client «Ruth Amsel» agreed to leave her husband.",
      "My client «Ruth Amsel» didn't want me to use her name.",
      "I name my client «Ruth Amsel» without her consent.",
    ]
  )
  func `what is no consent is not taken for it`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "My client Ludlow Town Council paid late.", "My client, Amsel Motor Company, paid in cars.",
      "My client Biscuit Amsel, a whippet, bit me.",
      "My old student Ruth Amsel plays first violin in Oslo now.",
      "My clients in Milton Keynes bring eggs.", "My students read Jane Austen.",
      "The mayor of Ludlow came to me and bought a chair.",
      "The mayor of Ludlow came to me with a broken chair.",
      "The vicar of Ludlow is a client's brother.", "My client Old Bess is a horse.",
      "A client introduced me to Ruth Amsel.", "My client the Royal Ballet paid for my knees.",
      "My clients are the Royal Ballet and Google Maps.", "My first client was Red Bull.",
    ]
  )
  func `organisations, animals and strangers are no clients`(text: String) {
    expectNoExposure(text)
  }

  @Test func `whoever agreed to be named may be given a title`() {
    var configuration = BioChecker.Configuration()
    configuration.consentedNames = ["Ruth Amsel"]
    let checker = BioChecker(configuration)
    #expect(checker.exposure(in: "My client, Dr Ruth Amsel, came back.").isEmpty)
    #expect(checker.exposure(in: "My client Ruth Amsel's farm burned.").isEmpty)
    #expect(!checker.exposure(in: "My client Ruth Amseler came back.").isEmpty)
  }
}
