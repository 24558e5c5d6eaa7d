import Testing

@testable import BioCheck

/// The forms of the words of hunting and selling, and of the words that refuse them.
@Suite struct PredatoryFormsTests {
  @Test(
    arguments: [
      "We upsell here, and proudly.",
      "I close clients here in Leeds.",
      "We cross-sold a policy to each guest.",
      "My team cross-sells at the till.",
      "I chased clients all over Leeds and I loved it.",
      "We hunted clients at trade fairs.",
      "I hooked readers with a free class.",
      "I retargeted visitors for six weeks.",
      "She retargets visitors for six weeks.",
      "I acquired 300 customers in a month.",
      "I cold-called pensioners to sell them windows, and I still do.",
      "My assistant cold-calls clients all day.",
      "My quiz lured customers in.",
      "I funnelled clients into my course.",
      "He squeezes more money out of each client.",
      "We milked our list for a year.",
      "I extracted more profit from every client.",
      "We crushed our competitors.",
      "My book dominated the market, and I dominated our niche.",
      "We crushed every objection.",
      "I have smashed every objection they had.",
      "I targeted mothers with babies.",
      "We are targeting anxious mothers.",
      "I exploited their fears.",
      "I use lead magnets and opt-in bribes.",
      "I know my target demographics.",
      "I keep tyre-kickers out, and every tyre-kicker knows it.",
      "We have three customer avatars.",
      "Top of the funnel is where I live.",
      "I turn leads to buyers.",
      "I have closing rates above forty per cent.",
      "I handled every price objection.",
      "I get readers to buy.",
      "Limited places available, so book now!",
      "We snared customers with a free class.",
      "My funnel brought sixty clients.",
      "I write copy that hooks people until they buy.",
      "I hook people with a free class and close them on the phone.",
      "My first line hooks people and my last line takes their card.",
      "I hook people.",
      "I hook people in the first ten seconds.",
      "I hook people fast and I sell to them slowly.",
      "We hook people with fear and keep them with discounts.",
      "I teach coaches to hook people in three seconds.",
      "My job is to hook people, reel them in and land the sale.",
      "My service is simple: I extract more value from each client.",
      "I landed 40 clients in a month.",
      "I closed thirteen clients in a day.",
      "I closed seventy clients in a day.",
      "I lured visitors in with a free ebook.",
      "I converted people into raving fans.",
    ]
  )
  func `every form of a word is told`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "The shop upsold me a warranty.",
      "The garage cross-sold us a policy.",
      "I hook people up with good plumbers.",
      "A good first line hooks readers, and mine never do.",
      "Stories hook people because they want to know how it ends.",
      "I hook people's coats on the nail behind the door.",
      "The first chapter hooked me at nine.",
      "Bird song hooks people for life.",
      "The sound of the accordion hooks people who pass my window.",
      "I hook people onto the climbing rope and check it twice.",
      "I want to hook people on chess.",
      "Crochet hooks people young.",
      "We regretted every upsell.",
      "I am ashamed of the clients I chased.",
      "It grieved me that I closed widows.",
      "I couldn't be proud of it: I upsold coffins.",
      "We sell hats, and our customers chased us for more.",
      "I landed clients on the shingle in a dinghy.",
      "The dog chased customers out of the shop.",
      "My cat hunted visitors' shoelaces.",
      "Wolves hunted people in those stories.",
      "I hooked clients' bags on the rail.",
      "Ants milked aphids while customers watched.",
      "The river trapped clients on the far bank.",
      "I dominated nobody, and the market went on without me.",
      "I was targeted by people who sell windows.",
      "I extracted clients from a lift in 2014.",
    ]
  )
  func `the innocent twins of the forms are not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "Nobody can resist my sales funnel.",
      "You can't resist my lead magnets.",
      "Nobody can refuse my high-ticket offer.",
      "Don't avoid sales funnels: I make them easy.",
      "You can no longer avoid a sales funnel.",
      "Stop resisting upsells; your guests want them.",
      "Never forget the upsell.",
      "I don't hate sales funnels, I love them.",
      "I'm sorry to keep you waiting: my sales funnel is full.",
      "I closed ninety clients, sorry to say.",
      "I chase leads all day and close them at night.",
      "A client told me my sales funnel changed her life.",
      "My clients insist on my upsells.",
      "Clients claim my sales funnel doubled their income.",
      "I was told I'd never sell, and now I upsell daily.",
      "I ditched my job and built sales funnels.",
      "Are you abandoning leads? My sales funnel keeps them.",
      "I never regret a sales funnel.",
      "Every upsell made me happy.",
      "I failed at lead generation until I found this method.",
      "I can't bear to see a sales funnel leak.",
      "I can't stand empty sales funnels, so I fill them.",
    ]
  )
  func `what nobody can refuse is told`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I'll never forget the woman I upsold.",
      "I resist sales funnels.",
      "I have always refused to upsell.",
      "I avoid upselling.",
      "I refuse to upsell, and I always will.",
      "Hating sales funnels is my hobby.",
      "I despised lead generation from the first day.",
      "I detested upselling.",
      "I resisted every upsell.",
      "I ask people to refuse every upsell.",
      "I hate mornings and sales funnels.",
      "My shop avoids upselling.",
      "I am not the sort to resist a cake, but I resist upsells.",
      "I cannot refuse a cup of tea and I refuse to upsell.",
      "I am sorry to every widow I cold-called.",
      "I cold-called widows, and I would like to say sorry to every one of them.",
      "As a reporter I chase leads round the docks.",
      "As a journalist I chased leads about people who had vanished.",
      "My accountant claims I need a sales funnel.",
      "My accountant insists that I need a lead magnet.",
      "A coach recommended upsells to me.",
      "My bank recommends lead generation.",
      "The agency insisted on lead magnets.",
      "I am abandoning lead generation for beans.",
      "Ditching sales funnels was the best thing I did.",
      "I escape from sales funnels by climbing trees.",
      "Escaping lead generation took me nine years.",
      "Every upsell made me wince.",
      "Upselling makes my skin crawl.",
      "The word upsell makes my teeth itch.",
      "I despise the whole business of target audiences.",
      "I can't bear lead magnets.",
      "I can't stand upselling.",
      "I couldn't stomach the upsells.",
      "I wince at the words lead magnet.",
      "I hold no truck with lead magnets.",
      "I keep away from sales funnels.",
      "I steer clear of sales funnels.",
      "I've never understood lead magnets.",
      "I don't know what a lead magnet is and I'm too old to ask.",
      "I don't do sales funnels.",
      "You'll be safe from sales funnels here.",
      "I deplore upselling.",
      "I abhor high-ticket coaching.",
      "I condemn sales funnels.",
      "I mock lead magnets in my column.",
      "I grew up in a house where upselling was a swear word.",
      "My pet hate is the upsell.",
      "Life is too short for sales funnels.",
      "I'd sooner eat gravel than upsell.",
      "Upselling is beneath me.",
      "I left the agency because of the lead magnets.",
      "The upsells drove me out.",
      "I lasted nine days in lead generation.",
      "I failed at lead generation and I am proud of that.",
    ]
  )
  func `what is refused in any form is not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }
}
