import Testing

@testable import Profile

@Suite struct PlacementTests {
  static let kinds: [(String, Kind?, Kind?)] = [
    ("index.md", .front, nil), ("Index.MD", .front, nil), ("index.markdown", .front, nil),
    ("dog.md", .companion, nil), ("cat.md", .companion, nil), ("companion.md", .companion, nil),
    ("values.md", .value, nil), ("value.md", .value, nil), ("volunteering.md", .volunteering, nil),
    ("book.md", .book, nil), ("books.md", .book, nil), ("beliefs.md", .belief, nil),
    ("dreams.md", .dream, nil), ("promise.md", .promise, nil), ("fit.md", .fit, nil),
    ("moment.md", .moment, nil), ("offer.md", .offer, nil), ("letter.md", .letter, nil),
    ("about.md", nil, nil), ("services.md", nil, nil), ("README.md", nil, nil),
    ("offers.md", .page, .offer), ("journal.md", .page, .journal),
    ("letters.md", .page, .letter), ("moments.md", .page, .moment),
    ("values/love.md", .value, nil), ("values/index.md", .page, .value),
    ("Values/Love.md", .value, nil), ("companions/cat.md", .companion, nil),
    ("books/one.md", .book, nil), ("beliefs/a.md", .belief, nil), ("dreams/a.md", .dream, nil),
    ("moments/a.md", .moment, nil), ("offers/a.md", .offer, nil), ("services/a.md", .offer, nil),
    ("workshops/a.md", .offer, nil), ("letters/a.md", .letter, nil),
    ("journal/2026/a.md", .journal, nil), ("journal/2026/index.md", .journal, nil),
    ("notes/a.md", nil, nil), ("notes/index.md", nil, nil), ("notes/dog.md", nil, nil),
  ]

  @Test(arguments: kinds)
  func `knows the kind by folder and name`(path: String, kind: Kind?, introduces: Kind?) {
    let placement = Placement(path: path, folders: [])
    #expect(placement.kind == kind)
    #expect(placement.introduces == introduces)
  }

  @Test(arguments: [
    ("values.md", Kind.value), ("beliefs.md", .belief), ("books.md", .book), ("fit.md", .fit),
    ("services.md", .offer), ("workshops.md", .offer), ("volunteering.md", .volunteering),
  ])
  func `takes a file beside a folder of its name for that section's opening`(
    path: String,
    kind: Kind
  ) throws {
    let folder = try #require(path.split(separator: ".").first.map { String($0) })
    let placement = Placement(path: path, folders: [folder])
    #expect(placement.kind == .page)
    #expect(placement.introduces == kind)
  }

  @Test func `knows the form of an offer by its folder`() {
    #expect(Placement(path: "workshops/a.md", folders: []).form == .workshop)
    #expect(Placement(path: "services/a.md", folders: []).form == .service)
    #expect(Placement(path: "offers/a.md", folders: []).form == nil)
  }

  @Test func `lets a written kind win`() throws {
    #expect(try Sample.page("kind: belief", path: "values/love.md").kind == .belief)
    let opening = try Sample.page("kind: page", path: "values/index.md")
    #expect(opening.introduces == .value)
    let reading = Sample.read("---\nkind: value\n---\nx", path: "values.md", folders: ["values"])
    #expect(reading.page?.kind == .value)
    #expect(reading.page?.introduces == nil)
  }

  @Test(arguments: [
    ("dog.md", "name: Gordon", "words", "Gordon"),
    ("dog.md", "name: Gordon", "# The *strange* little `dog` #\n", "The strange little dog"),
    ("dog.md", "title: T\nname: Gordon", "# H", "T"),
    ("values/deep-love_and care.md", "draft: no", "words", "Deep love and care"),
    (
      "values/x.md", "draft: no", "```\n# no\n```\n\nReal [link](a.md) \\*here\\*\n===\n",
      "Real link *here*"
    ),
    ("values/x.md", "draft: no", "## Second\n\ntext\n# First", "First"),
    ("values/x.md", "draft: no", "    # code\n\n#no\n", "X"),
    ("values/x.md", "draft: no", "# snake_case [draft]\n", "snake_case [draft]"),
    ("values/x.md", "draft: no", "~~~\n```\n# no\n~~~\n# Yes", "Yes"),
    ("journal/2026-03-14-first.md", "date: 2026-03-14", "words", "First"),
    ("values/index.md", "draft: no", "words", "Values"),
    ("letters/a.md", "from: A\nshown-as: B.\nconsent: {given: 2026-01-01, how: x}", "> hi", "B."),
  ])
  func `names a page`(path: String, lines: String, body: String, title: String) throws {
    #expect(try Sample.page(lines, path: path, body: body).common.title == title)
  }
}
