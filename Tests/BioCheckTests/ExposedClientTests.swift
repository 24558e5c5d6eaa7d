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

  @Test(
    arguments: [
      "My client Ruth Amsel is happy to be named here.",
      "My client Ruth Amsel is proud to be named.", "My client Ruth Amsel is glad to be mentioned.",
      "My client Ruth Amsel insisted that I name her.",
      "My client Ruth Amsel gave me leave to tell this.",
      "My client Ruth Amsel gave us the go-ahead to print this.",
      "My client Ruth Amsel doesn't mind my saying that she swims.",
      "My client Ruth Amsel does not mind being named.",
      "My client Ruth Amsel has no objection to being named.",
      "My client Ruth Amsel swims; she asked me to say so.",
      "My client Ruth Amsel wants me to tell you that she swims.",
      "My client Ruth Amsel begged me to put this here.",
      "I changed her name: my client Ruth Amsel swims.",
      "My client Ruth Amsel – I've changed her name – swims.",
      "A client, whom I'll call Ruth Amsel, swims.", "My client, I'll call her Ruth Amsel, swims.",
      "My client Ruth Amsel swims. That is not her name.",
      "I have her permission for this. My client Ruth Amsel swims.",
      "My client Ruth Amsel swims. I swim too. I bake. All names on this page are changed.",
      "I treated Ruth Amsel for anorexia; she is happy to be named.",
    ]
  )
  func `consent and a changed name are heard in their common words`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "My client «Ruth Amsel» asked me to tell her husband.",
      "My client «Ruth Amsel» was happy to be home.",
      "My client «Ruth Amsel» changed her job.", "My client «Ruth Amsel» minds her mother.",
      "My client «Ruth Amsel» asked me not to name her.",
      "My client «Ruth Amsel» insisted that I leave.",
      "My client «Ruth Amsel» wanted me to write her a letter.",
    ]
  )
  func `what only sounds like consent is none`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "«Mrs Amsel Crane», my client of eleven years, is going blind.",
      "My first client was «Ruth Amsel», and she was ninety.",
      "My clients are «Ruth Amsel and Tim Hall», both bipolar.",
      "Among my clients is «Ruth Amsel», who is bipolar.",
      "My brave and funny client «Ruth Amsel» lost her farm.", "My client «O'Brien» has bulimia.",
      "My resident «Ruth Amsel» forgets.", "My supervisee «Ruth Amsel» cried.",
      "One of my tutees, «Ruth Amsel», cheated.", "A parishioner, «Ruth Amsel», drinks.",
      "One of my brides, «Ruth Amsel», fled.",
      "The «vicar of Ludlow», a client of mine, drinks.",
      "One client, the only «GP in Ludlow», told me of her affair.",
      "One client, the «vicar of our village», told me of her affair.",
      "One client, the «headmistress of our village school», drinks.",
      "My client, the only «female firefighter in Ludlow», cried.",
      "My client, the only «left-handed thatcher in Ludlow», cried.",
      "One of my clients is the «wife of our MP», and she wept.",
    ]
  )
  func `clients are known by more words, and posts by what there is one of`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "I treated «Ruth Amsel» for anorexia.", "I have treated «Ruth Amsel» since 2020.",
      "I counselled «Ruth Amsel» through her divorce.",
      "I was «Ruth Amsel»'s therapist for nine years, until her suicide.",
      "I am «Ruth Amsel»'s carer and read to her.", "I was the therapist of «Ruth Amsel».",
      "«Ruth Amsel» came to me for therapy after her miscarriage.",
      "«Ruth Amsel», whom I have treated for panic attacks, now flies.",
      "I helped «Ruth Amsel» leave her violent husband.",
      "I coached «Ivo Amsel», the MP, through his breakdown.",
      "I have been seeing «Ivo Amsel» every Thursday for his depression.",
      "I work with «Ivo Amsel», who is autistic, on his sleeping.",
      "A man I care for, «Tom Marsh», forgets.",
      "A lady I care for, «Mrs Ruth Amsel», has dementia.",
      "«Little Ivo Amsel», who comes on Fridays, lost his mum to leukaemia.",
      "We nursed «Ruth Amsel» through her overdose.",
      "I have looked after «Mrs Jean Stone» since her stroke.",
      "«Mrs Jean Stone» has been coming to me since her divorce.",
    ]
  )
  func `whoever is named with what was done for them is a client`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "Jung treated Sabina Spielrein, and behaved badly.", "I treated Ruth Amsel to lunch.",
      "I treated Ruth Amsel badly when we were young.",
      "I worked with Ruth Amsel on a book about depression.",
      "I see Ruth Amsel every Thursday for my depression.",
      "I saw Dr Ruth Amsel for insomnia.", "Ruth Amsel helped me through my divorce.",
      "I work with Ruth Amsel, an expert on eating disorders.",
      "My therapist, Ruth Amsel, knows about panic.",
      "I helped Ruth Amsel build a wall.", "I saw Ruth Amsel's play about dementia.",
      "Ruth Amsel came to me with a chair.", "I was Ruth Amsel's apprentice.",
      "I was Ruth Amsel's patient for nine years.", "I am Ruth Amsel's daughter, and a nurse.",
      "I never treated Ruth Amsel for anything.",
      "I trained with Ruth Amsel in trauma therapy.",
      "My wife Ruth Amsel has cancer, and I cook.", "I treat Grade Two listed windows.",
      "I nursed Ruth Amsel, my mother, through dementia.",
      "I supported Ivan Amsel through his divorce, and he is still my best friend.",
      "A woman I look up to, Mary Amsel, wrote about it.",
      "I saw Nina Amsel sing about depression.", "I treat Long Covid with rest.",
      "I work with Cognitive Behavioural Therapy for anxiety.",
      "I have been seeing George Amsel, a carthorse, for his arthritis.",
      "I coach Premier League footballers through divorce.",
      "I work with Ruth Amsel to find what makes a cancer grow.",
      "I nursed Ruth Amsel's begonias through the winter.",
    ]
  )
  func `colleagues, teachers and friends with a name are no clients`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "My client Holy Trinity wanted a bell.", "My client Ludlow Brass Band is loud.",
      "My client Baker Street Books asked me for a report.",
      "My client Penny Lane Nursery wanted a mural.",
      "My client Saint John Ambulance wanted a mural.", "My client Acorn Joinery sent shavings.",
      "My client Amsel Pottery paid in mugs.", "My client, Ludlow Food Festival, paid late.",
      "My client Ruth Amsel, who died in 1987, left me her loom.",
      "My patient Ruth Amsel died forty years ago and I miss her.",
      "My clients were Red Bull and Acme Digital.", "My bride Ruth Amsel puts up with it.",
      "I am a resident of Little Wenlock.", "A former resident, Ruth Amsel, wrote here.",
      "I live in the resident band Ruth Amsel leads.",
      "My apprentice Ruth Amsel turns the legs.", "The only baker in Ludlow is my brother.",
    ]
  )
  func `an organisation, the long dead and a bride of one's own are no clients`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "One pupil of mine, the «wife of the current Bishop of Hereford», came after a breakdown.",
      "I am treating the «mayor of Ludlow» for depression.",
      "A patient of mine, the «goalkeeper of Ludlow Rovers», has panic attacks.",
      "My client, a well-known «MP for a Shropshire» seat, left her husband.",
      "I have just finished with the «vicar of Hawes», who drinks.",
      "I work with the only «female captain in the Brest» fire brigade, on her stammer.",
      "My client, the «mayor», is going blind.", "One client, the «vicar», wept for an hour.",
      "One of my clients is the «mayor».", "One of my patients is our «vicar», and he drinks.",
      "My client, the «vicar's wife», drinks.", "My client, the local «vet», drinks.",
      "One client, the village «baker», told me of her affair.",
      "A client of mine, the «wife of the MP», came back drunk.",
      "The «rector of Hawes» sees me for his depression.",
      "I treat the «bishop» for gout.", "The «mayor», a client of mine, sleeps badly.",
      "A client of mine «anchors the ten o'clock news on Channel» 7.",
      "You may know a client of mine: she «anchors the news on Channel» 7.",
      "One of my clients «captains Ludlow Rovers» and cannot sleep.",
      "One client, who «conducts the Hallé», drinks.",
      "One client, the «head of HR at Acorn Joinery», left in tears.",
    ]
  )
  func `a post that all who live there know is enough, and so is whose wife it is`(
    marked: String
  ) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "My client, a vicar, drinks.", "One client, the baker, drinks.",
      "One client, the CEO, drinks.", "One client, the head of Human Resources, left.",
      "One client, the head of HR, left.", "I told a client the vicar was out.",
      "My client, the vicar told me, was late.",
      "A client who works for the mayor brings eggs.", "The mayor came to me for a chair.",
      "I treated the mayor to lunch.", "I work with the vicar of Hawes on the roof fund.",
      "My clients and the vicar of Hawes sing together.",
      "The mayor of Ludlow sees me as a nuisance.",
      "My client presents herself well, and Ludlow is far.", "A client edits novels in Ludlow.",
      "My clients edit the Gazette.", "One client conducts the bus in Ludlow.",
      "I see the mayor of Ludlow at the baths.", "My client asked the mayor, of all people.",
      "A client, the mayor's dog, bit me.", "My clients asked for the vicar.",
      "I counsel patience, and the bishop agrees.", "The mayor is nobody's client.",
    ]
  )
  func `a post that many hold, and one that is only spoken of, is no client`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "I acted for «Ivo Amsel» of Mill Street, whose wife left him, and got him the house.",
      "I represented «Ruth Amsel», whose husband beat her.",
      "«Mrs Ruth Amsel» of 3 Rook Lane came to me for debt advice.",
      "An elderly patient, «Ruth Amsel», forgets.", "Another client, «Ruth Amsel», drinks.",
      "My client «Élodie Amsel» drinks.", "I defended «Ivo Amsel» after his arrest.",
      "Last spring «Ruth Amsel» came to see me about her eating disorder.",
      "«Ruth Amsel» was referred to me after a stroke.",
      "I still write to «Ruth Amsel», a former patient, at Christmas.",
      "I was counsellor to «Ruth Amsel» after her son died.",
      "A man I acted for, «Ivo Amsel», lost his farm.",
    ]
  )
  func `work before a court is work for a client`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "Ruth Amsel came to see me about a chair.", "Ruth Amsel came to see me with her dog.",
      "I am teacher to Ruth Amsel.", "Ruth Amsel was referred to me for a chair.",
      "Ruth Amsel, a patient of Jung, wrote a book.",
      "I met Ruth Amsel, an old pupil, at the fair.",
      "I acted for Peter Brook in 1994.", "I defended Ruth Amsel at school.",
      "I represented Ludlow at chess.", "Ruth Amsel of Rook Lane came to me with a chair.",
      "I acted in a play about Ruth Amsel, whose wife left her.",
      "Ruth Amsel is a learner, a reader and a sailor.",
      "I advised Ruth Amsel, my colleague, after her arrest.",
    ]
  )
  func `a part on the stage and a defence among friends are none`(text: String) {
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

  @Test func `of two who are named, both must have agreed`() {
    var configuration = BioChecker.Configuration()
    configuration.consentedNames = ["Ivo Amsel"]
    let text = "My clients Ruth and Ivo Amsel divorced."
    #expect(!BioChecker(configuration).exposure(in: text).isEmpty)
    configuration.consentedNames = ["Ivo Amsel", "Ruth Amsel"]
    #expect(BioChecker(configuration).exposure(in: text).isEmpty)
  }
}
