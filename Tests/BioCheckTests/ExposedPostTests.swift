import Testing

@testable import BioCheck

/// Clients who are told by the one post or the one house of its kind in a place.
@Suite struct ExposedPostTests {
  @Test(
    arguments: [
      "One of my clients, the «head teacher of the only grammar school in Tenbury», drank.",
      "A client of mine, «head of the one infant school in Bleddfa», wept over her gambling.",
      "One client, the «clerk of the only bank in Clun», had an affair.",
      "One of my patients, the «landlord of the only inn in Kington», came about his impotence.",
      "One of my clients, the «conductor of the ladies' choir in Brecon», left her husband.",
      "One of my clients, the only «farrier on the island of Eigg», rang every night.",
    ]
  )
  func `one of a kind in a place is a name`(marked: String) { expectExposure(marked, "client") }

  @Test(
    arguments: [
      "One of my clients is a head teacher, and he drinks.",
      "One of my clients, a teacher from Leeds, drinks.",
      "My sister, the head teacher of the only grammar school in Tenbury, grows leeks.",
      "I am the head teacher of the only grammar school in Tenbury, and I stopped drinking.",
      "The landlord of the only inn in Kington taught me darts.",
      "One of my clients has the only loom in Wales that she can afford.",
    ]
  )
  func `a trade, kin and the writer are no client`(text: String) { expectNoExposure(text) }

  @Test(
    arguments: [
      "At the counter of a toy shop I had a customer called Mr Edwin Hale, who bought one marble a week.",
      "In the bakery my favourite customer was Mrs Ada Quill, who wanted only crusts.",
      "My first customer was Mr Edwin Hale, who ordered a left shoe.",
      "I sold hats in Bolton, and a customer named Mrs Ada Quill tried every one of them.",
      "On the market a customer, Mr Edwin Hale, paid me in eels.",
      "I remember one customer of the ironmonger's, Mr Edwin Hale, for his single nail.",
    ]
  )
  func `what somebody bought over a counter is no secret`(text: String) { expectNoExposure(text) }

  @Test(
    arguments: [
      "At the counter of a pharmacy I had a customer called «Mr Edwin Hale», who bought methadone.",
      "In the bakery a customer, «Mrs Ada Quill», told me of her divorce.",
      "A client called «Mr Edwin Hale» bought one marble a week.",
      "My customer «Mr Edwin Hale» owed the shop four hundred pounds.",
      "My patient «Mrs Ada Quill» works in a bakery.",
      "In the shop I had a customer called «Mrs Ada Quill», whose husband hit her.",
    ]
  )
  func `a trouble is one, wherever it is told`(marked: String) { expectExposure(marked, "client") }

  @Test(
    arguments: [
      "I live at «14 Marlpit Lane, Seaton, EX12 2HN».",
      "My house is «81 Bridge Street, Ludlow SY8 1DA», with a green door.",
      "I live at «14 Marlpit Lane» in summer and at «9 Castle Terrace, Bala LL23 7DH» in winter.",
    ]
  )
  func `a street and its postcode are one door`(marked: String) {
    expectExposure(marked, "home-address")
  }
}
