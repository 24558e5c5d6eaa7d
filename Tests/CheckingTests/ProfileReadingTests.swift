import BioCheck
import Diagnostics
import Profile
import Testing

@testable import Checking

@Suite struct ProfileReadingTests {
  @Test func `a vivid page and a bland one are told apart`() {
    let vivid = Sample.checkup(Sample.vivid).reading
    #expect(vivid.verdict == .personal)
    #expect(vivid.facets.contains { $0.finding.facet == .animals })
    let bland = Sample.checkup(Sample.bland).reading
    #expect(bland.verdict == .sanitized)
    #expect(bland.facets.isEmpty)
    #expect(bland.missing == Facet.allCases)
    #expect(bland.guessedFrom.contains("passionate") && bland.guessedFrom.contains("coach"))
  }

  @Test func `a facet is quoted from the sentence that tells it`() throws {
    let reading = Sample.checkup(Sample.vivid).reading
    let dog = try #require(reading.facets.first { $0.finding.facet == .animals })
    #expect(dog.finding.words.contains("Biscuit"))
  }

  @Test func `the questions are those that weigh most, and no more than three`() {
    let bland = Sample.checkup(Sample.bland).reading.questions
    #expect(bland.count == 3)
    #expect(bland.first?.about == .facet(.quirk))
    #expect(Sample.checkup(Sample.vivid).reading.questions.count <= 2)
  }

  @Test func `a move that is made often is asked about before a light facet`() {
    let fog = "I am passionate about helping people. "
    let text = String(repeating: fog + "I love what I do. ", count: 6)
    let questions = Sample.checkup(text).reading.questions
    #expect(questions.contains { if case .rule = $0.about { true } else { false } })
  }

  @Test func `pages together tell what each of them tells`() throws {
    let (profile, _) = try Sample.profile([
      "index.md": "---\ntitle: Ada\n---\n\(Sample.bland)\n",
      "dog.md": "---\nname: Biscuit\n---\n\(Sample.vivid)\n",
    ])
    let reading = Checkup.of(profile, .all(withJournal: false)).reading
    #expect(
      reading.facets.contains { $0.finding.facet == .animals && $0.file.path == "content/dog.md" }
    )
    #expect(reading.verdict != .sanitized)
    #expect(reading.words > 100)
  }

  @Test
  func
    `a facet is quoted from the page that is for it, and no sentence for two where another tells`()
    throws
  {
    let dog = "Most mornings my old dog Rex sleeps on my boots, and I wait until he is done."
    let (profile, _) = try Sample.profile([
      "index.md": "---\ntitle: Ada\n---\n\(Sample.vivid)\n",
      "dog.md": "---\nname: Rex\n---\n\(dog)\n",
    ])
    let facets = Checkup.of(profile, .all(withJournal: false)).reading.facets
    let animals = try #require(facets.first { $0.finding.facet == .animals })
    #expect(animals.file.path == "content/dog.md" && animals.finding.words == dog)
    // One sentence may be quoted often only where each page has no other for what it tells.
    let quoted = facets.map { "\($0.file.path) \($0.finding.span.start)" }
    #expect(Set(quoted).count * 2 > quoted.count)
  }

  @Test(
    arguments: [
      ("I mend violins.", Verdict.tooLittle), ("", .tooLittle),
      (
        "Ich repariere Geigen in einem Schuppen hinter dem Haus und ich spreche mit dem Holz.",
        .notEnglish
      ),
    ]
  )
  func `too little and other languages are said to be so, and nothing is asked of the latter`(
    text: String,
    verdict: Verdict
  ) {
    let reading = Sample.checkup(text).reading
    #expect(reading.verdict == verdict)
    #expect(reading.questions.isEmpty == (verdict == .notEnglish))
  }

  @Test func `something kept private counts as a limit, and is not asked about`() {
    let text =
      Sample.vivid
      + " I keep my family to myself, and I do not work with people who are in a hurry."
    let reading = Sample.checkup(text).reading
    #expect(reading.facets.contains { $0.finding.facet == .limits })
    #expect(!reading.questions.contains { $0.about == .facet(.limits) })
  }
}
