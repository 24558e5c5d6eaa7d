import Testing

@testable import BioCheck

@Suite struct NewLifeMeantTests {
  @Test(
    arguments: [
      "I guide women to live the life they were meant to live.",
      "I will help you to live the life you were always destined for.",
      "It is time to claim the life you were created to live.",
      "I help people to step into the future they were made for.",
      "My programme will transform your finances and your whole life.",
      "My five-step method will revolutionise your shop and your mindset in 90 days.",
      "Together we will transform your diet, your energy and your relationships.",
      "We will unlock your hidden potential so you can finally live the life you were made for.",
      "Let me help you release your boundless potential.",
      "Unleash your inner strength so that you can shine in every area.",
      "We help you let go of fear so you can live with joy.",
      "Step into your power so you can lead with confidence and joy.",
    ]
  )
  func `a life that somebody is made for is a promise, whatever it is for`(text: String) {
    expectTold("transformation-promise", text)
  }

  @Test(
    arguments: [
      "I fit a rail by the bath so you can get out of it without your daughter.",
      "I will show you how to fold the pram with one hand so you can hold the baby with the other.",
      "I help people to live in the house they were born in.",
      "She left the life she was born into and opened a chip shop in Leith.",
      "We transform your attic and your box room into two bedrooms.",
      "I transform your garden and your yard with gravel and a digger.",
      "I unlock your phone so you can read your late husband's messages.",
      "The field has the potential to hold two hundred tents.",
      "I teach you to park so you can sleep in peace.",
      "We strengthen your ankle so you can walk to the shop.",
      "I can't change your life, but I can change your tyres.",
      "I re-hang your door so you can shut it with one finger.",
    ]
  )
  func `what is concrete and small is none`(text: String) {
    expectNotTold("transformation-promise", text)
  }
}
