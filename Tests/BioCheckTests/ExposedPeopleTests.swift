import Testing

@testable import BioCheck

/// Pupils, holders of an office and people with a title who are told by what was done for them.
@Suite struct ExposedPeopleTests {
  @Test(
    arguments: [
      "I taught «Rowan Ellerby», 11, of Minster Primary, to read when nobody else could.",
      "I've been tutoring «Phoebe Lancashire», aged nine, who is dyslexic, for two years now.",
      "Last year I worked with «Tobias Wetherell» (13) on his stammer.",
      "«Jessamy Okafor», 15, from Camborne School, came to me and left with a swimming medal.",
      "My pupil «Ned», who is seven and goes to Oldfield Park Infants, has selective mutism.",
      "I helped young «Ottilie Marsh» with her dyspraxia when she was in Year 4.",
    ]
  )
  func `a pupil is told by name and age or school`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "I taught a boy of eleven to read when nobody else could.",
      "I was taught by Rowan Ellerby, who ran Minster Primary until she was 70.",
      "I worked with Phoebe Lancashire of Camborne School on the new timetable.",
      "I tutored Tobias Wetherell (13), and he and his parents said I may tell it.",
      "I helped Ned, whose name I have changed, 12, with his dyslexia.",
      "Bashir Noorani, 46, of Peel Academy, helped me with my anxiety.",
      "Oliver Twist, nine, of the workhouse, is the boy I think of when a child asks for more.",
    ]
  )
  func `no name, a colleague, consent and a book are none`(text: String) { expectNoExposure(text) }

  @Test(
    arguments: [
      "In the spring I saw «Alderman Piers Holroyd» of Thirsk through his bankruptcy.",
      "I have supported «Reverend Mungo Tate» of Crieff through his drinking for three years.",
      "I coached «Ngaio Fairweather» of Nelson Bay out of her panic attacks.",
      "I treated «Judge Honor Prescott» of Chester for her insomnia.",
      "I helped «Captain Ravindra Sekar», of Portsmouth, with his divorce.",
      "I've been seeing «Thandeka Mbatha» of Leith about her insomnia since March.",
    ]
  )
  func `a title, a place and an uncommon name hide nobody`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "I worked with Councillor Piers Holroyd of Thirsk on the new cycle path.",
      "I worked under Sergeant Lyndsey Amos of Barnstaple for nine years.",
      "I admire Reverend Mungo Tate of Crieff, who wrote about his drinking.",
      "With her permission: I helped Judge Honor Prescott of Chester with her insomnia.",
      "Professor Ravi Sekar of Portsmouth supervised my research on PTSD and divorce.",
      "I wrote a biography of Mayor Elsie Tanner of Wells, who died in 1951 of cancer.",
    ]
  )
  func `public work, admiration and consent give nobody away`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "The «rector of Kilmuckle» came to me with a frozen shoulder.",
      "The «headteacher of Ashgrove» came to me about her knees.",
      "When the «director of Pell & Rowntree» had a breakdown, I was the one who brought her back.",
      "The «bishop of Dunwick» saw me every Friday about his drinking.",
      "The «mayor of Tetbury» limped in to see me with sciatica and danced out.",
      "When the «provost of Lanark» had his breakdown, it was I who talked him through.",
    ]
  )
  func `whoever holds an office and is nursed is a client`(marked: String) {
    expectExposure(marked, "client")
  }

  @Test(
    arguments: [
      "The rector of Kilmuckle came to me with a plan for the bells.",
      "When the director of Pell & Rowntree had a breakdown, I was asked to stand in for her.",
      "When my boss, the director of Pell & Rowntree, had a breakdown, I got her through.",
      "The bishop of Dunwick preached every Friday about drinking.",
      "The headteacher of Ashgrove came to me about the boiler.",
      "The vicar of Dibley came to me in a dream with a bad back.",
      "The rector of Kilmuckle came to me with a frozen shoulder, and he says I may tell it.",
    ]
  )
  func `an office with another errand is none`(text: String) { expectNoExposure(text) }

  @Test(
    arguments: [
      (
        "One client, a dentist in Mount Barker whose wife left him, cried.", "work, place and story"
      ),
      ("One client, the mayor of Frome, cried at my table.", "there is only one such person"),
      ("I taught Rowan Ellerby, 11, to read.", "a child can be recognised"),
      ("I treated Judge Honor Prescott for her insomnia.", "a client can be recognised"),
    ]
  )
  func `what is said of a client is true`(text: String, message: String) {
    let found = check(text).warnings.filter { $0.rule == "exposure" }.map(\.message)
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }
}
