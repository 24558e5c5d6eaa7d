import Testing

@testable import BioCheck

/// Who repents, was hurt or refuses, and who only sounds like it.
@Suite struct PredatoryStanceTests {
  @Test(
    arguments: [
      "I closed lonely people for a bank, and I am ashamed of it.",
      "I used to be good at closing clients. It haunts me.",
      "For six years I generated leads for a loan company. I am sorry for every one of them.",
      "I upsold coffins. I still see their faces.",
      "I am not proud of it, but I ran sales funnels for a diet firm.",
      "My shame is that I once sold lead magnets to the grieving.",
      "We wrote sales funnels for payday lenders, and I cannot forgive myself.",
      "I built a sales funnel for a casino. I resigned in March.",
      "I built sales funnels for a casino until I quit.",
      "I ran lead generation for a bank and it made me ill.",
      "I have said farewell to lead magnets.",
      "I walked away from a career in customer acquisition.",
      "I traded lead generation for a flock of ducks.",
    ]
  )
  func `what is repented or left behind is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I traded nursing for lead generation.",
      "I swapped my classroom for sales funnels.",
      "I regret nothing: I close clients every day.",
      "I close clients, and I make no apology for it.",
      "I'm not ashamed to say that I close clients.",
      "You will regret not having a sales funnel.",
      "I build sales funnels. I still see clients on Tuesdays.",
      "I closed my first client at nineteen, and I have never forgotten the thrill.",
      "I gave up my weekends for lead generation.",
      "I left teaching and built sales funnels.",
      "I ran sales funnels for Nike, and now I run yours.",
    ]
  )
  func `a sale is told beside what is repented or left behind`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "My mother was upsold a stairlift she never used.",
      "We were upsold a hearse.",
      "I was cold-called and upsold until I cried.",
      "I was sold a sales funnel by a man with a tan.",
      "I have fallen for a lead magnet more than once.",
      "I have been a lead in somebody's spreadsheet.",
      "I got my money back from a high-ticket programme.",
      "I know what being upsold does to a person.",
    ]
  )
  func `what was done to the writer is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "Every guest is upsold at the till.",
      "My clients are upsold automatically.",
      "I am a high-ticket closer.",
      "I was the top sales closer at a gym.",
      "They will fall for your sales funnel.",
    ]
  )
  func `a sale is told beside what was done to the writer`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "Lead magnets are lies with a bow on.",
      "Sales funnels are a cruel invention.",
      "Lead generation is theft of attention.",
      "I don't trust sales funnels.",
      "I am deeply suspicious of lead magnets.",
      "I'm no good at upselling.",
      "I am terrible at upselling.",
      "I teach pensioners to recognise a sales funnel.",
      "My workshop is the opposite of high-ticket coaching.",
      "If you want a sales funnel, I am not your woman.",
      "If you are looking for lead generation, you won't find it here.",
      "Is this a lead magnet? No, it is a poem.",
      "Where you might expect a sales funnel, there is a cat.",
      "I find lead magnets sad.",
      "Sales funnels give me hives.",
      "A sales funnel has no place in a hospice.",
      "There is no room here for upselling.",
    ]
  )
  func `what is rejected in plain words is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "If you want a sales funnel, don't hesitate to call me.",
      "If you want more leads, don't wait: write to me.",
      "If you need a sales funnel and don't have time, I will build it.",
      "Is your sales funnel leaking? No problem.",
      "Do you need a sales funnel? No idea? Ask me.",
      "Sales funnels are my trade.",
      "Sales funnels are for everyone.",
      "Lead magnets are not just for coaches.",
      "Spot an upsell opportunity before it goes.",
      "I teach you to spot a hot lead.",
      "Are you hopeless at lead generation? I am not.",
    ]
  )
  func `a sale is told beside what is rejected in plain words`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "Things I won't do:\n\n- sales funnels\n- upselling",
      "I do not offer:\n\n* lead generation\n* upsells",
      "## What this is not\n\n- a sales funnel\n- a lead magnet",
      "## Who this isn't for\n\n- anyone who wants a sales funnel",
      "## Please don't ask me for\n\n- a sales funnel",
      "## I am not the right person if\n\n- you want lead generation",
      "What I left behind:\n\n- lead generation\n- customer acquisition",
      "You won't get from me:\n\n1. upsells\n2. sales funnels",
      "## What I refuse\n\nSales funnels, upsells, and meetings before nine.",
    ]
  )
  func `a list or a section of what is refused is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "What I do:\n\n- sales funnels\n- lead magnets",
      "Things you can't live without:\n\n- sales funnels",
      "## Not sure where to start?\n\n- a sales funnel\n- a lead magnet",
      "If you don't have these, call me:\n\n- a sales funnel",
      "## What I don't do\n\nI don't nap. What I do:\n\n- sales funnels",
    ]
  )
  func `a sale is told beside a list or a section of what is refused`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "The experts say you need a lead magnet; I have a kettle.",
      "Everyone tells me to build a sales funnel.",
      "A man in Leeds keeps offering me hot leads.",
      "My nephew runs lead generation for a bank, and we talk about cheese.",
      "My girlfriend sells hot leads to plumbers.",
      "My ex-husband closes deals for a living.",
      "Supposedly I need a client avatar.",
      "I'm meant to have a target audience, I gather.",
      "My business course told me to define my target market.",
      "According to my bank I need a customer acquisition plan.",
    ]
  )
  func `what others say or do is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "My wife and I build sales funnels.",
      "My husband runs our sales funnels.",
      "My clients say my sales funnel is the best.",
      "I tell coaches to build a sales funnel.",
      "Let me tell you how to build a sales funnel.",
      "I'll show you what a sales funnel is.",
    ]
  )
  func `a sale is told beside what others say or do`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "*Closing the Sale* sits under the short leg of my table.",
      "I have read *Lead Magnets* twice and understood neither.",
      "_Sales Funnels and the Death of Salesmen_ made me laugh.",
      "On the shelf: *The High-Ticket Heart*.",
      "I gave up on the book Sales Funnels for Healers at page nine.",
      "He lent me a manual, Closing Clients Fast, and I lit the stove with it.",
      "*Closing the Sale* sits under the short leg of my table.",
    ]
  )
  func `the name of a book is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I sell *sales funnels*.",
      "*Sales funnels* are what I build.",
      "I wrote the book Sales Funnels for Healers.",
      "Read my course Upselling With Heart.",
      "**Sales Funnels for Coaches** are what I build.",
    ]
  )
  func `a sale is told beside the name of a book`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I taught salesmen to close, and I am haunted by the widows I closed.",
      "I told my daughter what upselling is and she spat.",
      "Nobody should be upsold at a funeral.",
      "I'll never forget the woman I upsold.",
      "It took me ten years to unlearn lead generation.",
      "I have a horror of sales funnels.",
      "My allergy to upselling is well known in Leeds.",
      "Upselling is a kind of lying.",
      "I read a leaflet about sales funnels and put it in the stove.",
      "I used to sell for a living: cold outreach, upsells, all of it. Now I keep goats.",
      "My boss made us upsell to pensioners.",
      "We had to upsell to pensioners, or lose the job.",
      "I was made to upsell to pensioners.",
      "I was paid to fill a sales funnel. It broke me.",
      "I got out of customer acquisition in 2016.",
      "I lost my taste for lead generation.",
      "The last man who tried to upsell me left with a jar of jam.",
      "I wrote a poem about a sales funnel.",
      "There will be no upselling.",
      "No funnels, no lead magnets, no upsells: just tea.",
      "You'll find no upsell at the end of this page.",
      "Coaches who upsell the grieving should be ashamed.",
      "I couldn't upsell to save my life.",
      "The agency I worked for called them premium clients.",
    ]
  )
  func `a past, a duty and a joke are not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I had to learn lead generation the hard way, and now I teach it.",
      "I write about sales funnels.",
      "I lost clients before I learned lead generation.",
      "I don't nap: I build sales funnels.",
      "I have no shame: I close clients.",
      "We made a sales funnel for a bakery.",
      "I made my first sales funnel at nineteen.",
      "I get paid to close clients.",
      "People need what you have: let me build your sales funnel.",
      "My mother is proud of my conversion rates.",
      "My sister runs my lead generation.",
      "They said it could not be done: I closed ninety clients.",
      "I say no to small talk and yes to upselling.",
      "I am back with a new lead magnet.",
      "I spot the upsell in every booking.",
      "I no longer chase clients, because my sales funnel does.",
      "I walked away from a safe job to build sales funnels.",
      "I turned my back on teaching to build sales funnels.",
      "I said goodbye to the office and hello to lead generation.",
      "I fell in love with lead generation.",
      "People ask me for sales funnels, and I build them.",
      "My clients tell me my sales funnel changed their lives.",
      "They call me the queen of upselling.",
      "My friends call me when they need a sales funnel.",
      "I'm sorry to keep you waiting: my sales funnel is full.",
      "I know how it feels to be stuck, and my sales funnel will free you.",
      "If you are ready for a sales funnel, I'm here for you.",
      "I don't sell hours, I sell sales funnels.",
      "There's no secret: it is lead generation.",
      "I never sleep, and I never stop closing clients.",
      "Imagine a sales funnel that works while you sleep.",
      "My lead magnets are never boring.",
      "It was hard, but I built a sales funnel that converts.",
      "Is your sales funnel empty? I can help.",
      "I have been closing clients since I left school.",
      "I got out of bed at five to generate leads.",
    ]
  )
  func `a turn that sells is told`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I spent the nineties closing deals, and the noughties apologising to my children.",
      "I'm ashamed to say I once wrote lead magnets.",
      "It pains me that I upsold the poor.",
      "God forgive me, I wrote sales funnels.",
      "I left sales funnels to younger men.",
      "I have put lead generation behind me.",
      "I burned my list of leads in the yard.",
      "I threw my sales funnels in the canal.",
      "I'm done with sales funnels.",
      "I am through with upselling.",
      "I outgrew lead generation.",
      "I cured myself of upselling.",
      "My days of upselling are over.",
      "My first job was lead generation, and I cried in the lift.",
      "I was on the wrong end of an upsell.",
      "My family was ruined by a high-ticket scheme.",
      "My sister lost her savings to a high-ticket coach.",
      "We lost our house to a high-ticket programme.",
      "My neighbour was cold-called until she signed.",
      "I run when I see a sales funnel.",
      "Sales funnels leave me cold.",
      "I prefer a kettle to a sales funnel.",
      "I'd choose a kettle over a sales funnel.",
      "A kettle beats a sales funnel.",
      "Free of upsells since 2012.",
      "This page is upsell-free.",
      "Beware of sales funnels.",
      "Down with sales funnels!",
      "Enough of sales funnels.",
      "To hell with lead magnets.",
      "I warn people about sales funnels.",
      "I protest against high-ticket coaching.",
      "I campaign to ban lead generation.",
      "I laugh at sales funnels.",
      "I could not tell you what a lead magnet is.",
      "I had to look up what a lead magnet is.",
      "Don't ask me about conversion rates.",
      "You may have heard that you need a lead magnet.",
      "The internet says I need a lead magnet.",
      "Every other website has a lead magnet; mine has a hen.",
      "Some call it upselling; I call it theft.",
      "They taught us to upsell.",
      "The course wanted me to pick a target market.",
      "A consultant drew me a sales funnel on a napkin.",
      "I was a salesman in Hull. I closed deals and I generated leads.",
      "I was a telemarketer. We upsold the lonely.",
    ]
  )
  func `what is outdone, outgrown or put away is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I am a salesman. I close deals and I generate leads.",
      "I was a baker. Now I close deals.",
      "I prefer clients who need a sales funnel.",
      "I chose to build sales funnels.",
      "Nothing beats a good sales funnel.",
      "A good friend is a good lead magnet.",
      "A consultant needs a sales funnel, and I build it.",
      "Some clients want a sales funnel, and I build it.",
      "Many coaches think a sales funnel is hard, and I make it easy.",
      "I threw myself into lead generation.",
      "I lost nothing to luck: I built a sales funnel.",
      "Every other client buys my upsell.",
      "When I see a need, I build a sales funnel.",
      "My conversion rate is over sixty per cent.",
      "Leave it to me: I close clients.",
      "I warned you: my sales funnels work.",
      "You are through with waiting: let me close clients for you.",
    ]
  )
  func `the same words in a sale are told`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }
}
