import Testing

@Suite struct ExposedSchoolTests {
  @Test(
    arguments: [
      "Every day I collect the girls from «St Hilda's Primary».",
      "Each morning I cycle my son to «Larkfield School».",
      "I walk the kids to «Larkfield Elementary» every morning.",
      "My grandson is in Year 2 at «St Hilda's Primary School».",
      "My grandson's in Year 2 at «St Hilda's C of E Primary».",
      "My niece goes to «Larkfield Academy».",
      "My six-year-old goes to «Larkfield Primary School».",
      "Our kids' school is «Larkfield Prep».",
      "My son goes to «Larkfield School» and my daughter goes to «Hilltop Academy».",
      "I teach at Larkfield School and my son goes to «Hilltop Academy».",
      "I teach at «Larkfield Primary School», where my daughter is in Year 3.",
      "My wife teaches at, and our son goes to, «Larkfield Primary School».",
      "Our twins started at «Larkfield Elementary» this fall.",
    ]
  )
  func `the school of a child is told`(marked: String) {
    expectExposure(marked, "child's-school")
  }

  @Test(
    arguments: [
      "My daughter is at King's College London.", "My son is at Larkfield College.",
      "My daughter studies at Trinity College Dublin.",
      "My son is doing a PhD at Imperial College London.",
      "My son finished at Larkfield High School in 2009.",
      "My daughter coaches hockey at Larkfield High School.",
      "I'm a governor at Larkfield Primary School; my children are grown.",
      "My daughter was born while I was at Larkfield College.",
      "I taught the girls at Larkfield School to swear in Latin.",
      "My son goes to King's College London.", "My niece goes to Amsel Law School.",
      "My niece is a nursery nurse at Acorn Nursery.",
      "My son goes to Ludlow School of Art.", "My daughter is head teacher at Larkfield Academy.",
      "My son started a band at Larkfield High School in 1987.",
      "My kids are grown and I volunteer at Larkfield Elementary.",
      "My daughter starts school in September.", "My children went to Larkfield School.",
      "My daughter and I built the Larkfield School of Clowning.",
    ]
  )
  func `a grown child, a teacher's school and no school's name are not told`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "I have a daughter at «Larkfield Primary School».",
      "We've two boys, both at «Larkfield Primary School».",
      "I'm a father of two girls who go to «Larkfield School».",
      "I am mum to Wren, who goes to «Larkfield Primary».",
      "My two are at «Larkfield Primary School».", "Our three go to «Larkfield Academy» by bus.",
      "Our little one is at «Larkfield Nursery».", "The twins are at «Larkfield Primary School».",
      "My toddler goes to «Larkfield Montessori».", "My lass started at «Larkfield Infants».",
      "The bairns go to «Larkfield Primary».", "My teenager attends «Larkfield High».",
      "My lad's in the same year as yours at «Larkfield Secondary».",
      "My goddaughter goes to «Larkfield School».", "My nephews are at «Larkfield Juniors».",
      "Wren, who is six, is at «Larkfield Primary».", "Wren (9) goes to «Larkfield School».",
      "My youngest attends «St Hilda's».", "My son is in Year 4 at «St. Hilda's».",
      "My son Wren goes to the «Steiner school on Mill Lane» and waits at the gate.",
      "My daughter studies in class 2B of «École Jules-Verne».",
      "Our two go to the «Montessori nursery in Ludlow».", "My kids go to «Larkfield primary».",
      "My kids’ nursery, «Little Larks Nursery», closes at five.",
      "I have a girl at «Larkfield School» and a boy at «Acorn Nursery».",
      "The school run takes me to «Larkfield Academy» with my two.",
      "I volunteer at «Larkfield Primary», where my daughter is.",
      "My kids are at «Larkfield Elementary» and «Larkfield Middle School».",
      "We chose «Larkfield School» for our daughter, who is deaf.",
      "My son has just been expelled from «Larkfield Academy».",
      "I am a mother with children at «Larkfield Primary».",
      "My nephew boards at «Larkfield College».",
      "My grandkids attend «Larkfield school».", "My twins are at the «Grundschule Nordstadt».",
      "My oldest starts at «Larkfield Elementary» this fall.",
      "My first-grader goes to «Larkfield Elementary».",
      "Each day I drop Wren off at «Larkfield Academy» at nine.",
      "I pick Wren and Ivo up from «Larkfield Academy» every day.",
      "My wife is forty-two and my son goes to «Larkfield Primary».",
      "My daughter goes to «St Hilda's school» on the hill.",
      "My daughter goes to «PS 118».", "My niece goes to «Larkfield Grammar».",
      "I wait for my daughter outside «Larkfield Primary School».",
      "I volunteer in the library at my son's school, «Larkfield Primary».",
      "My children's school is «Larkfield Primary School».",
      "The children's school, «St Hilda's Primary», has a pond.",
      "I am a governor of «Larkfield Primary», which my girls attend.",
      "I drop Wren and Ivo at «Larkfield Academy» every morning.",
      "At 8.40 we walk Wren, Ivo and Betsy to «Larkfield Primary».",
    ]
  )
  func `a child is known by all its names`(marked: String) {
    expectExposure(marked, "child's-school")
  }

  @Test(
    arguments: [
      "My daughter Wren is nine. She goes to «Larkfield Primary School».",
      "I have two sons, Ivo and Finn. They go to «Larkfield Primary School».",
      "I am mum to Wren. She goes to «Larkfield Primary».",
      "I am oma to Wren, who goes to «Larkfield Primary».",
      "My lad is six. He goes to «Larkfield primary».",
      "My son Ivo is six. His school is «Larkfield Primary».",
      "My son is six. He loves buses. On Mondays I walk him to «Larkfield Primary».",
      "My son is six; he goes to «Larkfield Primary».",
      "Our twins are loud. I drop them at «Larkfield Infants» and breathe.",
    ]
  )
  func `a pronoun stands for the child of the sentence before`(marked: String) {
    expectExposure(marked, "child's-school")
  }

  @Test(
    arguments: [
      "I failed my son at Larkfield School by not listening; he is forty now.",
      "My boys at Larkfield Academy won the cup the year I coached them.",
      "My girls at Larkfield School rehearse on Fridays; I teach them to breathe.",
      "My son is grown. He was at Larkfield School.", "My son is a plumber. I went to St Hilda's.",
      "My daughter teaches. She is at Larkfield School on Mondays.",
      "My daughter is thirty. She loved Larkfield School.",
      "My son is six. I teach at Larkfield School.", "My mother went to St Hilda's Primary.",
      "My daughter sings with the choir of St Hilda's on Sundays.",
      "My son goes to St Hilda's church with me.", "My daughter goes to Larkfield High Street.",
      "I have a pupil at Larkfield School.", "I teach two boys at Larkfield School to box.",
      "The children at Larkfield Primary paint better than I do.",
      "I walk the dog past Larkfield Primary every morning.",
      "I take Bess, the spaniel, to Larkfield School every Friday.",
      "I drive Ruth Amsel to Larkfield Academy every Friday.",
      "Ruth, who is ninety, was at Larkfield School with me.",
      "I drop a box at Larkfield Academy every morning.",
      "My eldest is a nurse. Her husband met her at Larkfield School.",
      "I have a pupil and a boy at Larkfield School.",
      "My youngest client goes to Larkfield School.", "My oldest friend is at Larkfield School.",
      "I work with kids at Larkfield School.", "I play with small children at Larkfield School.",
      "My daughter learned to swim at Larkfield School.", "We chose Larkfield School for the fair.",
      "My son was taught at Larkfield School and Acorn School.",
      "I have a dog and a cat at Larkfield School.",
      "I volunteer at Larkfield Primary, where my daughter is a teacher.",
      "My son goes to a Steiner school.", "My kids go to Sunday school.",
      "My daughter goes to the Catholic school.", "My daughter likes Ella's school better.",
      "My kids start at the French school in September.", "My children go to school on Mill Lane.",
      "My son went to the Steiner school on Mill Lane.",
      "My daughter teaches at the Steiner school on Mill Lane.",
      "My son walks past Larkfield School with the dog.",
      "My son walks past the Larkfield School with the dog.",
      "My daughter is thirty-one and she is at Larkfield School.",
      "My son is 33 and he is at Larkfield School now.",
      "I have had two operations at St Hilda's.", "My two hands went to Larkfield School.",
      "My client is six feet tall. She is at Larkfield School as a cook.",
    ]
  )
  func `pupils, the grown and the writer's own days are not told`(text: String) {
    expectNoExposure(text)
  }
}
