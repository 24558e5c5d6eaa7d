import Testing

@testable import BioCheck

/// Pressure, contempt and counting in words that name nobody, and their innocent twins.
@Suite struct PredatoryPressureTests {
  @Test(
    arguments: [
      "Only three seats remain.",
      "Only five spaces left.",
      "Just two slots remain, so grab yours before the price goes up.",
      "Spaces are limited: book before midnight and save.",
      "Doors close on Friday.",
      "Doors close Sunday, so join now.",
      "This is your last chance to join.",
      "Last chance to book at this price!",
      "Your final chance to enrol ends tonight.",
      "We find where it hurts and press on that bruise.",
      "We attract buyers, not tyre-kickers.",
      "No time-wasters, please: serious buyers only.",
      "I write for clients, not freebie-seekers.",
      "I built my dream-client persona in a day.",
      "We draw your ideal client profile together.",
      "We harvest hidden profit from your members.",
      "We unlock and harvest the untapped revenue in your list of patients.",
      "We chase the no-shows until they convert.",
      "I will follow up until you buy.",
      "I nurture my list until they're ready to buy.",
      "My funnel does the selling while I sleep.",
      "My funnel works while you sleep.",
      "Charge what you're worth and attract premium clients.",
      "I teach you what you are missing: high-ticket clients.",
      "I help you win market share of young mothers.",
      "I nudge visitors into buying.",
      "We talk people into buying a second course.",
      "I use emotional triggers to sell your course.",
      "I use FOMO to fill my launches.",
      "I fill your calendar with clients on autopilot.",
      "Scale to six figures without burning out.",
      "I made an irresistible offer and they could not refuse.",
      "You won't believe how fast your leads will convert.",
      "You can't imagine what my sales funnel does.",
      "Not everyone is ready for my high-ticket programme.",
      "Not everybody is right for our high-ticket coaching.",
      "I am not shy about it: my ideal client avatar is a woman of forty.",
      "It is not hard: your sales funnel does the work.",
      "My team generates new leads on every call.",
      "I buy cold leads and warm them up.",
      "I find your customers' pain points and I write to them.",
      "I sell **Sales Funnels** for coaches.",
      "I teach Lead Generation for coaches.",
      "Every client is a walking wallet to us.",
      "We raise your average order value.",
      "I look for people who are ready to invest in themselves.",
      "I am known for a one-call close.",
      "My motto is always be closing.",
    ]
  )
  func `pressure, contempt and counting are told`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "Places are limited to six because the kitchen is small.",
      "Only three seats remain in the old cinema, and pigeons sit on them.",
      "Seats are limited to the two benches by the stove.",
      "Two spaces left in the shed, one of them for the goat.",
      "The museum doors close on Sunday.",
      "Our doors close at ten because my mother sleeps above the shop.",
      "My doors close badly on Mondays.",
      "It was my last chance to see him, and I missed the train.",
      "It was our last chance to buy my grandmother's house.",
      "That walk was her last chance to speak to her brother.",
      "I press where it hurts with my thumbs, and people swear at me.",
      "I pressed on the bruise until the horse's leg stopped shaking.",
      "I would never call anybody a tyre-kicker.",
      "I hate the word time-waster.",
      "There are no time-wasters on my allotment, except me.",
      "I have no client persona, I have Mrs Okoro.",
      "I harvest the honey in August, and my clients bring jars.",
      "We harvest the value of rain.",
      "I hold the puppies until they are ready to leave.",
      "I talk to you until you say stop.",
      "My funnel works best with elderberry wine.",
      "My grandmother's funnel does for jam and for petrol.",
      "I never learned what a sales funnel was.",
      "Two supermarkets fight for market share, and I sell leeks at the gate.",
      "Coffee has a small market share of my mornings.",
      "My son talked me into buying a donkey.",
      "The man at the fair tricked my gran into buying a mangle.",
      "I teach people to name their emotional triggers over soup.",
      "My emotional triggers are parking and onions.",
      "I have no fomo, I have a dog and a fire.",
      "My boat has no autopilot, and neither have I.",
      "Her dumplings were an irresistible smell on the stairs.",
      "I don't believe in sales funnels.",
      "I do not believe the sales funnel men.",
      "Not everyone needs a sales funnel; I think hardly anyone does.",
      "What I do not sell: sales funnels, lead magnets, hope.",
      "Until 2015 I managed the sales funnel of a bank, and I slept badly.",
      "The leads on my two terriers are never long enough.",
      "I chew the leads of my whippets in my sleep.",
      "The ferrets pull at their leads and I follow.",
      "Pain points have a meaning for me that my brother in sales finds hilarious: I mean the spot under your shoulder blade.",
      "My nephew gave me *Funnel Vision: Convert Cold Leads into High-Ticket Clients* as a joke.",
      "On the shelf stands _Closing the Sale: A Memoir_.",
      "The book I throw most often is How to Convert Leads Fast.",
      "I once read The Sales Funnel Bible to my dog.",
      "I felt like a walking wallet in that shop.",
      "I have sheep and no cash cows.",
    ]
  )
  func `their innocent twins are not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I chased the ice cream van and people laughed.",
      "At dawn I hunt for mushrooms with my clients.",
      "My landlady chases tenants for rent and I bake for them.",
      "I lock in the goats before my pupils come.",
      "The locked-in patients I sit with answer by blinking.",
      "I squeezed more pages out of the notebook than my teacher thought possible.",
      "I extracted two teeth from a patient who sang throughout.",
      "I wrung water out of my socks at the client's door.",
      "I captured my grandmother's voice on tape before she died.",
      "The bank targeted students in my town, and I tell my pupils so.",
      "My father was targeted by men who sell roofs.",
      "I crushed my thumb in a door closer.",
      "We crushed grapes with our customers in October.",
      "I dominated the under-tens at chess for one summer.",
      "My loud laugh dominated the choir.",
      "I lured the cat out from under the client's bed.",
      "Chickpeas lured visitors into my mother's kitchen.",
      "I reeled home after the wedding of two clients.",
      "I retain nothing of my German but the swear words, and my customers forgive me.",
      "My clients turned their garage into a choir room.",
      "Three pupils turned my shed into a boat.",
      "I sold my van to a client and regret it each winter.",
      "I attract stray cats and people who have lost their keys.",
      "I track deer with students on Fridays.",
      "We found the leads of the missing dog walker on the moor.",
      "I collected leads, bowls and a basket when the dog died.",
      "I lost my leads in a power cut on stage.",
      "I boosted my neighbours' hedges with comfrey.",
      "The lifeboat crew pulled people into the boat.",
      "I got people into morris dancing, and I am sorry.",
      "My aunt talked customers into taking the kittens.",
      "I have a soft spot for customers who haggle.",
      "I close the workshop when clients cry, and put the kettle on.",
      "I closed my practice for a year to nurse my mother.",
      "The last chance to see the bluebells is early May.",
      "This is the last chance for the pear tree.",
      "You have one last chance to laugh at my hat.",
      "We press the apples where it hurts no one.",
      "Time-wasters of the world, my bench is yours.",
      "I am a time-waster by conviction.",
      "Freebie seekers are welcome: take a cutting.",
      "My first shop had no customers and one cat until it closed.",
      "I ran until I was sick, and until you try it you won't know.",
      "I wait until they say yes or bark.",
      "I sit with the dying until they sign to me to stop.",
      "The ferry fills fast; only two spaces left for bicycles.",
      "Only three spots left on the giraffe I am painting.",
      "Only two left, I thought, and ate both biscuits.",
      "I feel like a cash cow at the dentist's.",
      "My profile is my worst side.",
      "We share one market stall, and our share of the market is a table and a cat.",
      "I sold 40 jars to customers who turned them into lamps.",
      "I made my clients into characters in a novel, with their consent.",
      "The vicar converted my uncle in a pub.",
      "I never could stand a funnel on a bonfire.",
      "The hospital called us resources; I called my patients by name.",
      "I resent being called a lead.",
      "Scarcity made my mother a great cook.",
      "I was chased by customers once, over a burnt pie.",
      "Bees hunt me, and clients find that funny.",
      "I hook trout, not people.",
      "I hook people up to the drip and hold their hands.",
      "As a nurse I hook people up to machines.",
      "I hook people in to the harness and let them jump.",
      "My mother hooks people's rugs.",
      "Songs hook people because they are short.",
      "I hope to hook you on rye bread.",
      "I want to hook readers with a first line, and so far I hook my sister.",
    ]
  )
  func `everyday verbs beside people are not told`(text: String) {
    #expect(!rules(page(with: text)).contains("predatory-language"))
  }

  @Test(
    arguments: [
      "I hook your readers and close them with one offer.",
      "We hook them with a quiz and sell to them for a year.",
      "My emails lured thousands of subscribers into my programme.",
      "We snared 300 customers with a raffle.",
      "I locked in clients for two years each.",
      "I boosted their conversions by half.",
      "I tracked every lead in a spreadsheet.",
      "We qualified 200 leads in March.",
      "I nurtured leads until they paid.",
      "Sales calls are where I crush objections.",
      "I overcame every objection she had, and she paid.",
      "We supplied experienced resources to the bank's project.",
      "I turned my readers into paying subscribers.",
      "I monetised my grief and you can monetise yours: monetise your followers.",
      "Each lead was scored and called within an hour.",
      "You need to capture more emails.",
      "I am targeting new mums this spring.",
      "I have converted more than 200 strangers into clients.",
    ]
  )
  func `the same verbs in a sale are told`(text: String) {
    #expect(rules(page(with: text)).contains("predatory-language"))
  }

  @Test func `a reporter's leads are told from the sentence before`() {
    let text = "I used to be a journalist. I chased leads for a paper in Hull, mostly about fish."
    #expect(!rules(page(with: text)).contains("predatory-language"))
    let other = "I used to be shy. I chased leads for a firm in Hull, and I still do."
    #expect(rules(page(with: other)).contains("predatory-language"))
  }
}
