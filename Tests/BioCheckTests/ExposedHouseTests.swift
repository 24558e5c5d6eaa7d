import Testing

/// Homes that no word for a home names: what stands around the address tells of them.
@Suite struct ExposedHouseTests {
  @Test(
    arguments: [
      "I teach the cello in my own front room, with the dog under the chair. The address is «41 Brackenbury Road», Skipton.",
      "I cut hair from home now that the salon has gone. «8 Tolworth Avenue», Reigate, any weekday.",
      "We run the supper club out of our kitchen. Be at «63 Quarry Lane», Malvern, by seven.",
      "Find me at «5 Ashdown Crescent», Lewes. I see people at home, in the back room.",
      "I give lessons in our living room. Lessons are held at «77 Merrivale Road», Plymouth.",
    ]
  )
  func `a home is told by the sentence beside its address`(marked: String) {
    expectExposure(marked, "home-address")
  }

  @Test(
    arguments: [
      "I do my accounts at home, badly. The studio is at 41 Brackenbury Road, Skipton.",
      "I worked from home until the baby came. We are at 8 Tolworth Avenue, Reigate.",
      "I want everybody to feel at home. You'll find us at 63 Quarry Lane, Malvern.",
      "We make curtains for every kind of home. Find us at 5 Ashdown Parade, Lewes.",
      "At home I am the one who cooks. The café is at 77 Merrivale Road, Plymouth.",
      "I no longer teach at home. We are at 7 Thornfield Road, Cheadle.",
    ]
  )
  func `a home in the sentence beside it is not always the address's`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "Either I drive over to yours or you come to mine: «23 Hathersage Road», Buxton.",
      "Rehearsals are at mine, «6 Cobden Terrace», Hebden Bridge, and there is soup.",
      "We can do it at your place or ours, «15 Fernleigh Avenue», Mapperley.",
      "Fittings by appointment at «Flat 2, 18 Merton Street», Leith.",
      "Pick-ups from «Flat C, 129 Camden Grove», Peckham, after six.",
      "Reiki, Top Floor Flat, «5 Albany Street», Hove.",
    ]
  )
  func `come to mine and a flat are a home`(marked: String) {
    expectExposure(marked, "home-address")
  }

  @Test(
    arguments: [
      "The shop next to mine is at 23 Hathersage Road, Buxton.",
      "A friend of mine has the bakery at 6 Cobden Terrace, Hebden Bridge.",
      "An office like mine, 17 Hollins Lane, Marple, is cold in March.",
      "The practice is at Flat 2, 18 Merton Street, Leith.",
      "Our office is Suite 7B, 240 Lakeview Avenue, Duluth.",
      "I was born in Flat C, 129 Camden Grove, Peckham, in a heatwave.",
    ]
  )
  func `what is not the writer's and a flat of business are none`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "You'll find me at «44 Harcourt Road», Ludlow; ring the bottom bell and give me a minute.",
      "It's «17 Beaufort Avenue», Kendal, the one with the yellow front door.",
      "Come to «9 Swinburne Terrace», Whitley Bay, and please park in our drive.",
      "The address is «58 Mill Hill Lane», Derby. Tap on the kitchen window.",
      "I'm at «3 Rosemount Crescent», Perth, the house behind the big beech.",
      "«36 Victoria Grove», Bridport. Shut the gate behind you, or the hens get out.",
    ]
  )
  func `a house is told by what only houses have`(marked: String) {
    expectExposure(marked, "home-address")
  }

  @Test(
    arguments: [
      "The workshop is at 44 Harcourt Road, Ludlow; ring the bottom bell and give me a minute.",
      "The surgery is at 17 Beaufort Avenue, Kendal, the one with the yellow front door.",
      "We're at 102 Highfield Road, Chesterfield, between the bank and the butcher's.",
      "My studio is above a baker's. Come to 58 Mill Hill Lane, Derby, and ring the top bell.",
      "You'll find us at 3 Rosemount Crescent, Perth, Tuesday to Saturday.",
      "The museum is at 36 Victoria Grove, Bridport. Shut the gate behind you.",
      "Write to PO Box 36, Bridport, and ring twice.",
    ]
  )
  func `the door of a place of work may be described`(text: String) { expectNoExposure(text) }
}
