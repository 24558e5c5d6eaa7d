import Testing

@testable import BioCheck

@Suite struct TokenHobbyFramesTests {
  @Test(
    arguments: [
      "At weekends he'll usually be spotted on a tennis court, at a farmers' market or walking the family labrador.",
      "Most Sundays you'll find us at the beach, in a pub garden or out on our bikes.",
      "I live in Bath with my husband, two teenagers and a cockapoo.",
      "She lives in Denver with her partner, their three children and two rescue cats.",
      "Evenings are for yoga, a glass of wine and a good box set.",
      "Outside the clinic: a toddler, a labrador and far too much coffee.",
      "Powered by coffee, cake and country music.",
      "**Loves:** brunch, podcasts, sunsets, cocktails.",
      "Interests: climbing, craft beer, vinyl records and board games.",
      "To unwind, I go to the gym, watch football or cook for friends.",
      "I recharge with long walks, good books and strong coffee.",
      "When she's off duty she's most likely at the gym, in the kitchen or on the sofa with her two cats.",
      "Off the clock, it's all about family, football and a decent barbecue.",
      "My happy place is the beach, with my kids, a good book and an ice cream.",
      "Family man, dog dad, football fan.",
      "He is married with three children, two dogs and a cat.",
      "Sunday mornings mean pancakes, papers and a walk with the dog.",
      "On Wednesdays I love yoga, reading and good coffee.",
      "Privately, I'm fond of cooking, cycling and live music.",
      "If I'm not at my desk, I'm probably hiking, baking or chasing after my two boys.",
      "My weekends are spent hiking, gardening and hanging out with my nephews and nieces.",
      "I start my day with yoga and a strong coffee and end it with a good book.",
      "I unwind with pilates, podcasts and plenty of tea.",
      "Happiest when surrounded by family, friends and good food.",
      "He lives near Cork with his wife, their twins and an elderly beagle.",
      "Away from the studio she can usually be found in the garden, on the sofa or at the pub.",
      "My free time goes to hiking, sourdough, podcasts and my two cats.",
      "Ask me about football, craft beer or my two dogs.",
      "In winter I ski, in summer I swim, and all year round I drink coffee.",
      "Weekends: hiking, brunch, Netflix.",
      "Outside my day job I'm a mum, a runner and a lover of all things chocolate.",
      "My perfect day? Coffee, a long walk on the beach and dinner with friends.",
      "I live in Leeds and love running, reading and gardening.",
    ]
  )
  func `it is told on a plain page`(text: String) {
    expectTold("token-hobbies", text)
  }

  @Test(
    arguments: [
      "On Sundays I run, read and bake. I run with a man called Idris who beats me. I read Westerns to my blind aunt and I do the horses.",
      "I live in Bath with my husband, who snores, and a cockapoo that eats socks.",
      "I live in Hawick with my wife, three hens and a harmonium.",
      "She lives above the bakery with her son and a one-eyed cat.",
      "On weekends I ring bells at St Mary's, badly, beside my old headmaster.",
      "Evenings are for my father, who thinks I am his brother.",
      "Outside the clinic: a toddler, a labrador and a half-built coracle.",
      "Powered by coffee, cake and a grudge against British Gas.",
      "Interests: moss, locks, the Crimean War.",
      "I recharge in the launderette on Dock Street, watching the drums.",
      "My happy place is the shed, with the door shut and the radio between stations.",
      "My dog hates the beach, my kids hate the dog and I hate football.",
      "You won't find me at the gym, on a beach or with a good book.",
      "I walk my neighbour's greyhound at five, before the buses.",
      "My wife, my son and I run the shop together.",
      "I coach children, parents and dogs.",
      "I teach cooking, baking and cake decorating.",
      "I photograph families, babies, kids and dogs.",
      "I offer yoga, pilates and meditation in Leeds and online.",
      "I train dogs and their families at home, on walks and at the beach.",
      "My mother and my father met on a beach in Whitby with two dogs.",
      "I work with children, families and friends of people who drink.",
      "We run retreats with yoga, walks, good food and meditation.",
      "He lives near Cork with his wife, their twins and eleven thousand rivets.",
      "I live in the lock-keeper's cottage at Bingley with my dog, and boats wake us.",
      "When the laptop's shut, I rebuild one carburettor, slowly, with my niece holding the torch.",
      "My free time goes to the parish magazine, which nobody reads.",
      "Ask me about eels.",
      "Weekends: bell-ringing, the tip, my mother.",
      "My perfect day? Rain, nobody, and a wardrobe to strip.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("token-hobbies", text)
  }
}
