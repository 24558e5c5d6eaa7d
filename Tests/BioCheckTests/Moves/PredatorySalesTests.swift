import Testing

@testable import BioCheck

/// The words of the sales floor in all their forms, and their innocent twins.
@Suite struct PredatorySalesTests {
  @Test(
    arguments: [
      "I closed 2,450 deals last year.",
      "I have converted 10,000 visitors.",
      "We captured 15,000 email addresses with one quiz.",
      "I scraped 3,000 addresses from a directory.",
      "I target 40,000 mothers a month.",
      "I hunt 1,000 clients a year.",
      "We acquire over 5,000 customers a quarter.",
      "We chase every lead until it signs.",
      "Each new lead gets seven emails and a call.",
      "I never let a warm lead go cold.",
      "My assistant qualifies every lead before the call.",
      "No single lead gets lost in my CRM.",
      "Not everybody wants a lead magnet, but you do.",
      "I don't chase clients, I magnetise them.",
      "We don't find leads; we attract them.",
      "I hate hard selling, which is why I write gentle lead magnets.",
      "I used to despise upselling, and now I teach it.",
      "I left law for customer acquisition.",
      "I quit the church and started closing clients.",
      "I stopped waiting and began converting followers.",
      "No more chasing clients: let them come to you.",
      "I help you dominate your local market.",
      "We dominate our industry.",
      "I teach you to crush your competitors.",
      "We reel customers in with a quiz.",
      "I trap customers with a free class.",
      "My copy hooks readers until they buy.",
      "You will lock in customers for years.",
      "I squeeze more out of every customer.",
      "I run a team of closers.",
      "My closers never take no for an answer.",
      "I retarget visitors for weeks.",
      "We supply skilled resources to clients in Leeds.",
      "We deploy experienced resources on your project.",
      "I turn every visitor into a buyer.",
      "I turn each reader into a loyal customer.",
      "My emails convert at nine per cent.",
      "From each visitor I make a buyer, from strangers buyers.",
      "I make of every follower a client.",
      "Every follower becomes a paying customer.",
      "Only two spots left!",
      "Just three places left: grab yours before the price doubles.",
      "The price goes up at midnight.",
      "Doors close on Sunday and the programme won't open again.",
      "The cart closes tonight.",
      "Prices go up on Friday.",
      "I handle every price objection.",
      "Our closing rate is forty per cent.",
      "I make people say yes.",
      "I convert strangers into raving fans.",
    ]
  )
  func `near forms of what is told are told`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "My brother and I closed the deal on the farm in a lay-by.",
      "We closed the sale of our cottage with tears.",
      "I closed a deal with my neighbour over a goose and a handshake.",
      "Bread turns strangers into neighbours.",
      "The ferry converts strangers into friends by noon.",
      "I convert patients' old X-rays into lampshades.",
      "I convert my clients' gardens into meadows.",
      "I convert my clients' letters into songs.",
      "The fiddle lures strangers out of the rain.",
      "The smell of bread lures people across the bridge.",
      "I sell leads and halters at the county show.",
      "I bought two leads from the saddlery for the whippets.",
      "My target market is on Saturdays, by the cheese stall.",
      "Our resources are billed by the hour: a loom, two wheels, a vat.",
      "I scrape emails from my late mother's laptop and bind them.",
      "I harvested 1,200 onions for my clients.",
      "I trap moths with my pupils and let them go.",
      "The flood trapped customers in the shop for a night.",
      "I hook people up with good plumbers.",
      "A good first line hooks readers, and mine never do.",
      "I reel in mackerel with clients.",
      "We reel people round the hall in a ceilidh.",
      "Tulips dominate the market in spring.",
      "Two supermarkets dominate the market here and I shop at neither.",
      "I let my children crush the competition at Monopoly.",
      "The detective follows every lead, and so do I, in my own family tree.",
      "The roofer replaced each lead flashing and drank my tea.",
      "I follow every lead when I trace a family tree.",
      "A cold lead pipe runs under my workshop.",
      "I walk every dog on a single lead, and they forgive me.",
      "The plumber patched a hot lead pipe while I sang.",
      "I fit door closers in old schools.",
      "My closer friends call me Bee.",
      "I moved closer to my clients in May.",
      "Three places left at the table: bring bread.",
      "There are two places left in the pottery class, and one has no wheel.",
      "Only one seat left on the bench by the river.",
      "The price goes up in January because clay costs more.",
      "The museum doors close at five on Sunday.",
      "The doors close at midnight and the band goes on.",
      "The library doors close on Sunday, and I sulk.",
      "The price of coal doubles every Friday in my story.",
      "A stranger becomes a friend over soup.",
      "I make every visitor a cup of tea.",
      "I make the stranger a bed.",
      "I find the right resources in the library for each client.",
      "I place the right resources on the shelf for my pupils.",
      "My webinars end at eleven.",
      "Not everyone likes the fiddle, but you do.",
      "I don't chase clients; I wait and bake.",
      "I don't chase leads, I walk dogs.",
      "I won't let a single lead drop: the dogs pull.",
      "I squeeze more juice out of each lemon than my clients do.",
      "I lock in the hens before the clients come.",
      "The customers were locked in by the storm, and we sang.",
      "I handle price tags, not price objections.",
      "Retargeting is banned from this site.",
      "I target 12,000 steps a day.",
      "My 1,200 customers all got a jar.",
      "I have never counted to 1,200 clients, and I closed the book on counting.",
      "I lost every lead singer I ever hired.",
      "Every new lead in the panto gets my nerves first.",
      "They annihilate slugs, my hens.",
    ]
  )
  func `innocent twins of the near forms are not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      ("I close deals before lunch.", "works on people"),
      ("I close clients before lunch.", "people as prey"),
      ("Our landing pages convert.", "people as numbers"),
      ("I convert strangers before lunch.", "people as prey"),
      ("Only two spots left!", "works on people"),
      ("We supply skilled resources to banks.", "people as stock"),
      ("My close rate is sixty per cent.", "people as numbers"),
      ("I nurture every lead.", "people as prey"),
    ]
  )
  func `the message fits the sense`(text: String, message: String) throws {
    let warning = try #require(check(text).warnings.first { $0.rule == "predatory-language" })
    #expect(warning.message.contains(message))
  }
}
