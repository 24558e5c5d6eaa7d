import Testing

@Suite struct ExposedAddressTests {
  @Test(
    arguments: [
      "The studio is at 3 High Street, and I live at «14 Elm Street».",
      "I live at «8 Quarry Lane»; the workshop is at 20 Mill Road.",
      "My clinic moved to 5 Market Street, but home is still «11 Beech Avenue».",
      "We live at «8 Quarry Lane» and my mother lives at «9 Quarry Lane».",
      "My home studio is at «6 Bell Lane».",
      "I see people in my front room at «6 Bell Lane».",
      "Clients come to my kitchen table at «6 Bell Lane».",
      "I live above the shop at «6 Bell Lane».",
      "We live in the old station house at «6 Bell Lane».",
      "We moved to «6 Bell Lane» last spring, and the gulls moved in with us.",
      "We have lived at «27 Orchard Close» since the flood.",
      "I live at «6 Bell Lane» (the studio is elsewhere).",
      "Mum lives at «5 Orchard Close», with a key under the pot.",
    ]
  )
  func `a home is told by the words nearest to it`(marked: String) {
    expectExposure(marked, "home-address")
  }

  @Test(
    arguments: [
      "I live in Ludlow; the studio is at 6 Bell Lane.",
      "I live in Ludlow with two goats, and my practice is at 6 Bell Lane.",
      "I live in Ludlow and see clients at 6 Bell Lane.",
      "My practice is at 6 Bell Lane, ten minutes from home.",
      "I walk from home to my office at 6 Bell Lane.",
      "My studio is at 6 Bell Lane, and I live elsewhere.",
      "The nursing home at 6 Bell Lane has a parrot.",
      "I sing at the children's home at 6 Bell Lane.",
      "I feel at home in the chapel at 6 Bell Lane.",
      "Home visits can be arranged from my office at 6 Bell Lane.",
      "You'll find a home-like room at 6 Bell Lane.",
      "The shelter for homeless men at 6 Bell Lane taught me to cook.",
      "My childhood home, 6 Bell Lane, is a car park now.",
      "I used to live at 6 Bell Lane as a child.",
      "My grandfather lived at 6 Bell Lane until the war.",
      "I run groups at St Luke's House, 6 Bell Lane.",
      "I live near the studio at 6 Bell Lane.", "My consulting room is at 6 Bell Lane.",
      "My therapy room is at 6 Bell Lane, and my home is in the hills.",
      "The house opposite, 6 Bell Lane, was once a brewery.",
      "I left home at sixteen and opened the bakery at 6 Bell Lane.",
      "I moved my practice from home to 6 Bell Lane.", "I volunteer at Oxfam, 6 Bell Lane.",
      "Make yourself at home in my studio at 6 Bell Lane.",
      "I see people at home in Ludlow or at the clinic, 6 Bell Lane.",
      "I keep one book, *221B Baker Street*, and read it twice.",
    ]
  )
  func `a place of work, a childhood and a title are no home`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "Our home is «118 W. Maple Ave., Apt. 3B», Madison.", "I live at «221 N 5th St».",
      "I live at «1200 NW 23rd Street».", "I live at «Flat 3, 14 Elm Street».",
      "We live at «12/4 Temple Road», Pune.", "I live at «14-16 Bell Lane».",
      "I live at «9 Elm Grove».", "My home address is «7 The Green», Frome.",
      "I live at «40 Broadway».", "We live at «12, Temple Road», Pune.",
      "We stay at «Flat No. 402, Sai Villa», Mysuru.", "My home is «Plot 45, Lake Hills».",
      "I live at «27 Gandhi Nagar».",
      "I live in «Via Verdi 8», Bari.", "I live at «Ringstraße 12» in Graz.",
      "I live at «7 rue des Roses», Lyon.", "I live in the «Calle Luna 12», Soria.",
      "I live at «9 elm street».", "I live at «LS29 8AB».",
    ]
  )
  func `homes are known however they are written`(marked: String) {
    expectExposure(marked, "home-address")
  }

  @Test(
    arguments: [
      "I live with 84, Charing Cross Road under my pillow.", "I live 14 miles from Elm Street.",
      "My studio is at 9 Elm Grove.", "The clinic is at 12, Temple Road.",
      "Write to 7 The Green.", "I live near Via Verdi.", "We have 3 Park Rangers in the family.",
      "I live in Leeds, and my practice is at 9 Elm Grove, LS29 8AB.",
      "I've lived in 3 flats on Mill Lane.", "I live off Highway 61.",
    ]
  )
  func `what is written less plainly is told only of a home`(text: String) {
    expectNoExposure(text)
  }
}
