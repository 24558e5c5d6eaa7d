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

  @Test(
    arguments: [
      "We bought «5 Church Lane» in 2019.", "We moved to «5 School Lane» with the hens.",
      "Our house is «7 Market Street».", "I live at «3 Station Road».",
      "My home is «12 Chapel Row».", "We share «8 Hall Road» with two lodgers.",
      "My kids play in the street outside «5 Church Lane».",
      "From the studio I walk home to «14 Elm Street».",
      "I was born at «14 Elm Street» and I still live there.",
      "I grew up at «9 Mill Lane» and I live there again.",
      "The practice is at «9 Mill Lane», where I also live.",
      "The shop is at «9 Mill Lane», which is also our home.",
      "The office is my spare bedroom at «14 Elm Street».",
      "The workshop is a shed in my garden at «14 Elm Street».",
      "My home is The Old Forge, Chapel Yard, «SN8 2XX».",
      "We moved to «5 Chapel Row», where the hens have more room.",
      "My parents' house, «14 Elm Street», is where I write.",
      "I read at my neighbours’ house, «14 Elm Street», on Sundays.",
      "I live opposite the church, at «14 Elm Street».",
      "We live two doors down from the church, at «14 Elm Street».",
      "We have resided at «14 Elm Street» for years.",
      "We moved to «7 The Green» last May.", "I moved into «6 Harbour View» in May.",
      "I still live in the house I was born in, «41 Station Road».",
      "I live on the corner of «Elm Street and Mill Lane», above the chemist.",
      "Our home is on the corner of «Elm Street and Mill Lane».",
      "We live at «The Old Forge, Mill Lane», with two dogs.",
      "My home is «Church Farm, Chapel Road», Ludlow.", "Home: «Rose Cottage, Mill Lane», Ludlow",
      "We have lived at «The Rookery, Bell Street» since the flood.",
      "We're at «1123 Maple Ave, Apt 4», which is also where the children sleep.",
      "The studio is at «14 Elm Street», where I also sleep.",
      "If I'm out, try the house: «14 Elm Street».",
      "My husband and I own «14 Elm Street».", "I live and work at «14 Elm Street».",
      "We've just moved into «14 Elm Street».",
      "My husband and I have a house at «14 Elm Street».", "We rent a flat at «14 Elm Street».",
      "My sister's house at «14 Elm Street» is where I hide.",
      "## Where I live\n\n«14 Elm Street», Frome", "**Home:** «14 Elm Street»",
      "My home address:\n\n«14 Elm Street», Frome", "«14 Elm Street» is home.",
      "![The studio](house.jpg \"My home, «14 Elm Street»\")",
      "I love [the sea](sea.html \"I live at «14 Elm Street»\").",
    ]
  )
  func `a home is told beside a place of work, and in a street with any name`(marked: String) {
    expectExposure(marked, "home-address")
  }

  @Test(
    arguments: [
      "The choir meets at 12 Mill Lane on Tuesdays.", "Our synagogue is at 12 Mill Lane.",
      "The mosque is at 12 Mill Lane.", "The gurdwara is at 12 Mill Lane.",
      "My forge is at 12 Mill Lane.", "My bookshop is 14 Elm Street.",
      "My farmshop is 14 Elm Street and our home is far.", "My barn is at 12 Mill Lane.",
      "Lessons are at 12 Mill Lane.", "I see people at 12 Mill Lane.",
      "I rent a desk at 12 Mill Lane.", "Open Tuesday to Saturday at 14 Elm Street.",
      "I have a chair at 14 Elm Street and I cut hair in it.", "I am based at 14 Elm Street.",
      "## Studio\n\n14 Elm Street, Frome", "14 Elm Street\n\n01632 960 123",
      "## Where to find the kiln\n\n14 Elm Street, Frome",
      "My studio address is 14 Elm Street.", "The choir's new home is 14 Elm Street.",
      "My spiritual home is 14 Elm Street.", "There is a blue plaque at 14 Elm Street.",
      "We live in Frome and the band rehearses at 14 Elm Street.",
      "We moved the practice to 14 Elm Street.", "The choir moved to 14 Elm Street.",
      "The studio is at The Old Forge, Mill Lane.", "We met at The Old Forge, Mill Lane.",
      "I live in Frome and see clients at The Old Forge, Mill Lane.",
      "We live in Frome, and the forge is at The Old Dairy, Mill Lane.",
      "I used to live at The Old Forge, Mill Lane.", "I live near Church Farm, Mill Lane.",
      "The shelter is at 14 Elm Street, where men sleep.",
      "The monks' home is 14 Elm Street.", "We moved the studio to 7 The Green.",
      "I live near the office at 14 Elm Street.",
      "My studio is on the corner of Elm Street and Mill Lane.",
      "We meet on the corner of Elm Street and Mill Lane.",
      "I used to live on the corner of Elm Street and Mill Lane.",
      "I live on the corner of Hope and Despair.",
      "I live within sight of 14 Elm Street, where the mill was.",
      "I live near 14 Elm Street and hear its bells.",
      "My loom lives at 14 Elm Street.", "My practice is close to home, at 14 Elm Street.",
      "I work at Home Farm, 14 Elm Road.", "My assistant has a house at 14 Elm Street.",
      "I run a home for old donkeys at 14 Elm Street.",
      "6 Bell Lane is home to 14 potters.",
    ]
  )
  func `where strangers are invited is no home`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "We children slept four to a bed at 9 Cable Street.",
      "My gran's kitchen at 9 Cable Street smelled of gas.",
      "My mother's house at 9 Cable Street had no bath.",
      "My grandparents' house at 9 Cable Street smelled of gas.",
      "My first flat was at 9 Cable Street, and it had no door.",
      "The house at 9 Cable Street where I grew up is a car park.",
      "I learned to cook at 14 Elm Street, on one ring, in 1969.",
      "My home in 1969 was 14 Elm Street.", "I no longer live at 14 Elm Street.",
      "As a boy I delivered papers to 14 Elm Street.", "Holmes lives at 221B Baker Street.",
      "10 Downing Street has never asked for my advice.",
      "I walked past 9 Baker Street on my way home.",
      "On my way home I pass 14 Elm Street and wave.", "We moved to 9 Mill Lane in 1961.",
      "Keats's house at 9 Mill Lane is open on Mondays.",
      "I was born at 14 Elm Street, and I used to live there with an aunt.",
      "I painted the house at 9 Mill Lane, which belongs to the National Trust.",
      "I photographed the house at 9 Mill Lane, which is a museum.",
      "Turing lived in the house at 9 Mill Lane, and I clean its windows.",
    ]
  )
  func `the past, the famous and the way past a house are not told`(text: String) {
    expectNoExposure(text)
  }
}
