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
}
