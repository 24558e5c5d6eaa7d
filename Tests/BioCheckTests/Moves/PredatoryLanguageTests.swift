import Diagnostics
import Testing

@testable import BioCheck

@Suite struct PredatoryLanguageTests {
  @Test(
    arguments: [
      "Our sales funnel turns strangers into buyers while you sleep.",
      "I help coaches build a lead magnet that captures emails.",
      "We teach you to convert leads and close more clients.",
      "I know my target market and my ideal client avatar.",
      "We get more customers and sell them more.",
      "Our human capital is our greatest asset.",
      "Every page is written to turn visitors into paying customers.",
      "I generate qualified leads for therapists.",
      "We optimise conversion rates across your whole audience.",
      "Our resources are people, and we allocate our employees like any headcount.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I turn cold leads into clients for osteopaths.",
      "We deliver forty leads a week to your clinic.",
      "I qualify prospects for dentists in Leeds.",
      "Since May I have closed nearly ninety clients by telephone.",
      "She closes deals before lunch.",
      "We smash every objection a buyer can raise.",
      "I turn lonely subscribers into repeat customers.",
      "We have six resources on the bench in Pune.",
      "I place resources with banks and insurers.",
      "My form captures email addresses on every page.",
      "We use scarcity and a clock, and it works.",
      "I show you how to make people buy on the first call.",
      "I monetise your community.",
      "I hunt for clients on the golf course.",
      "We target anxious women in their forties.",
      "I squeeze more profit out of each client.",
      "I build funnels for yoga teachers.",
      "Our landing pages convert.",
      "I convert more enquiries into bookings.",
      "We drive traffic and reduce churn.",
    ]
  )
  func `the plain sentences of selling are told`(text: String) {
    #expect(rules(text).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I help people convert a barn into a pottery.",
      "I teach people to convert pounds into stones.",
      "My patients have resources of their own, and I trust them.",
      "Two of my clients grew up with scarcity and still save string.",
      "My clients fight traffic on the ring road to get here.",
      "With my thumbs I press the pain points in your neck.",
      "At dawn we hook them up to the sledge and go.",
      "I sell honey, and my customers bring back the jars.",
      "I have closed my books to new clients until March.",
      "I closed a client's eyes when he died.",
      "My close clients come to the garden in June.",
      "I close each evening with clients and a song.",
      "I collect dog leads, and my customers laugh.",
      "The nurse stuck twelve leads on my chest, and I hummed.",
      "As a reporter I chased leads through Hull.",
      "I handle objections in court for a living.",
      "I pour plum wine through a funnel for my clients.",
      "I capture the light on people's hands.",
      "Scammers target old people, and I teach them to hang up.",
      "I squeeze oranges for my clients.",
      "I use scarcity as a subject for my woodcuts.",
      "I use their fears as the first line of a song.",
      "My task is to handle objections to new hedges.",
      "I capture data on bats and newts.",
      "I harvest beans with clients, and I scrape paint off boats.",
      "I milk goats for my customers.",
      "I turned people into frogs at the puppet theatre.",
      "I hook up clients with a good dentist.",
      "I draw splinters and extract teeth from my patients.",
      "I closed my calls with a hymn.",
      "I turn clients into the wind when we sail.",
      "I turned from baker into gardener, and my customers came along.",
    ]
  )
  func `everyday words beside people are not told`(text: String) {
    expectNotTold("predatory-language", text)
  }

  @Test(
    arguments: [
      "Don't have a lead magnet? I'll write you one.",
      "If you don't have a sales funnel, I'll draw you one.",
      "I don't just write lead magnets, I sell them.",
      "You can't grow without a sales funnel.",
      "Without a sales funnel you are lost.",
      "Nobody builds a sales funnel like me.",
      "I don't sleep until your sales funnel is full.",
      "It isn't luck, it's lead generation.",
      "I used to be shy; today I build sales funnels for coaches.",
      "I left nursing in 2014 to build sales funnels for coaches.",
      "Why not build a lead magnet together?",
      "You will never run out of leads again.",
      "Nothing beats a good lead magnet.",
      "I bring you buyers, not browsers, through my sales funnel.",
      "I've spent ten years closing clients.",
      "I coach people who can't sell, and close deals for them.",
    ]
  )
  func `a negation that sells does not silence it`(text: String) {
    #expect(rules(text).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I have no sales funnel, and no lead magnet either.",
      "I'd rather swallow my hat than build a sales funnel.",
      "You are more than a conversion rate.",
      "I gave up lead generation for a flock of geese.",
      "I left because I was tired of calling people leads.",
      "I left lead generation in 2015 and learned to lay hedges.",
      "After nine years in customer acquisition I became a baker.",
      "I was sacked from a lead generation firm in Slough.",
      "Forget sales funnels; come and sit down.",
      "I work with people who are worn out by sales funnels and lead magnets.",
      "My competitors have sales funnels; I have a stove.",
      "I've been told to build a sales funnel, and I planted leeks.",
      "I think upselling a widow is wicked.",
      "Sales funnels make me want to lie down.",
      "I have lived for ten years without a sales funnel.",
      "I never close a client.",
      "Once I closed clients for a living, and then I learned to bake.",
      "I spent my twenties writing sales funnels and my thirties getting over it.",
      "My manager wanted a higher conversion rate; I wanted to go home.",
      "I was taught to overcome objections; now I listen to them.",
      "My cousin swears by his sales funnel, and he eats alone.",
      "Upsells embarrass me.",
      "A man with white teeth sold me a lead magnet, and I have feared him since.",
      "It felt like a sales funnel, so I took my coat.",
      "My objection to sales funnels is that they leak.",
      "A cousin in marketing said I needed \u{201C}lead magnets\u{201D} here.",
      "A cousin in marketing said I needed \u{2018}lead magnets\u{2019} here.",
      "On the train I heard 'a sales funnel' twice.",
      "My sister gave me *The Lead Magnet* for my birthday.",
    ]
  )
  func `a word that is rejected, left behind or another's is not told`(text: String) {
    expectNotTold("predatory-language", text)
  }

  @Test(
    arguments: [
      ("I close clients on the first call.", "people as prey", "close clients"),
      ("Our human capital is our greatest asset.", "people as stock", "human capital"),
      ("We raise your conversion rate.", "people as numbers", "conversion rate"),
      ("I upsell on every visit.", "works on people", "upsell"),
      ("I build sales funnels for healers.", "people as prey", "sales funnels"),
      (
        "I turn visitors into paying customers.", "people as prey",
        "visitors into paying customers"
      ),
    ]
  )
  func `the message says what people are taken for, and the mark covers the words`(
    text: String,
    message: String,
    marked: String
  ) throws {
    let warning = try #require(check(text).warnings.first { $0.rule == "predatory-language" })
    #expect(warning.message.contains(message))
    #expect(String(text.utf8.dropFirst(warning.span.start).prefix(warning.span.count)) == marked)
    #expect(warning.question.hasSuffix("?"))
  }

  @Test(
    arguments: [
      "She leads the Tuesday choir in a freezing church.",
      "The resources page lists the nine books I lend out.",
      "I still miss the customers of the café I ran until 2011.",
      "I volunteer with conversion therapy survivors in Hull.",
      "I hate the word consumer, and I will never call you one.",
      "I don't have a sales funnel, and I don't want one.",
      "The traffic on the A30 taught me patience.",
      "The pipeline burst in February and we ate by candles.",
      "My first job was in human resources, and I was bad at it.",
      "I have been part of the mental health consumer movement since 1994.",
      "The stage manager leads the way with a torch, and I follow.",
      "My grandmother leads a double life as a bridge shark.",
      "I keep a shelf of resources: four books, two tapes and a map of Leeds.",
      "The customers of my father's bakery queued past the church.",
      "I work with conversion\u{2011}therapy survivors, and I am one.",
      "People keep calling you a lead; I never call anybody that.",
      "You are not a target, a unit or a lead here.",
      "The book is called 'The Sales Funnel Is a Lie', and I threw mine in the canal.",
      "I convert old vans into homes for people who cannot pay rent.",
      "We prospect for mushrooms in October, my aunt and I.",
      "He targets the far bunker and hits the pond.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("predatory-language", text)
  }
}
