import Testing

@testable import BioCheck

@Suite struct BoastTests {
  @Test(
    arguments: [
      "My cakes are second to none.",
      "I make unrivalled kitchens for discerning families.",
      "My world-class guitars are loved by players everywhere.",
      "In Exeter I am known as the best plumber around.",
      "I am quite simply the best dog groomer in town.",
      "I'm the go-to accountant for creative people.",
      "My award-winning salon is the place to be.",
      "I am the number one wedding singer in Kent.",
      "My lessons are the best you will ever have.",
      "I build the finest staircases in England.",
      "My photographs are unmatched in quality.",
      "I am an exceptional gardener with an unerring eye.",
      "The quality of my stonework speaks for itself.",
      "I'm one of a kind when it comes to upholstery.",
      "My furniture is of the highest quality.",
      "I deliver outstanding gardens every time.",
      "As an award-winning baker, I create cakes for all occasions.",
      "My carpentry is beyond compare.",
      "I bake the finest sourdough in Bristol.",
      "My portraits are simply unmatched.",
      "I'm the most experienced chimney sweep around.",
      "I offer top-quality fencing at unbeatable prices.",
      "My massages are legendary.",
      "I am the best in the business when it comes to boilers.",
      "As a leading florist in York, I create stunning bouquets.",
      "My award-winning sausages are made with care.",
    ]
  )
  func `praise of one's own things is told`(text: String) {
    expectTold("empty-superlative", text)
  }

  @Test(
    arguments: [
      "My mother made the finest scones in Fife, and she hit us with the rolling pin.",
      "My bread won the silver at the Ludlow show in 2018.",
      "I am not the best plumber in Exeter; that's Moira.",
      "The best chips in Leeds are on Kirkgate.",
      "The leading goat on our hill is called Sandra.",
      "I once slept in a five-star hotel and stole the soap.",
      "My teacher, a world-class cellist, threw chalk.",
      "I am the best dancer in my kitchen, where I live alone.",
      "The best thing I ever mended was a squeezebox for a nun.",
      "My husband is the best cook I know.",
      "I'm the third best darts player in a village of forty.",
      "The Crafts Council gave my bowl its award in 2012.",
      "I have an award-winning tortoise, and the award was for staying alive.",
      "My brother says I'm simply the best at losing keys.",
      "It was the best soup I ever had, and it came out of a bucket.",
      "I came last but one in the county trials.",
      "The top shelf is mine and the rest is the cat's.",
      "I worked for a leading bank until it fell over.",
      "My aunt was the best liar in Cork.",
      "I make the worst coffee in Bristol, and people come for it.",
      "My award-winning sausages took second at the Ludlow fair in 2017, behind a vegan's.",
      "I buy the best flour I can get, from Shipton Mill.",
      "The best lesson I had was from a horse.",
      "My dog is second to none at stealing butter.",
      "I don't claim to be the best sweep in York.",
      "He calls me the finest plumber in Wales when he wants something.",
    ]
  )
  func `what only looks like it is not told`(text: String) {
    expectNotTold("empty-superlative", text)
  }
}
