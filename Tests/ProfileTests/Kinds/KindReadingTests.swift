import Diagnostics
import Formats
import Testing

@testable import Profile

/// Every field of every kind is read rightly.
@Suite struct KindReadingTests {
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test func `reads the fields that all kinds have`() throws {
    let page = try Sample.page(
      """
      title: 1984
      kind: page
      description: About a year
      slug: größe-1
      aliases: [/old/page.html, other]
      date: 2026-01-02
      updated: 2026-01-03T09:30:00+01:00
      draft: no
      publish-from: 2026-01-04
      publish-until: 2027-01-05
      language: pt-BR
      image: photos/dog.jpg
      alt: Gordon on a wall
      menu: 3
      private: [a note, {that: never leaves}]
      """
    )
    let common = page.common
    #expect(page.kind == .page)
    #expect(common.title == "1984")
    #expect(common.hasOwnTitle)
    #expect(common.description == "About a year")
    #expect(common.slug?.value == "größe-1")
    #expect(common.aliases.map(\.value) == ["/old/page.html", "other"])
    #expect(common.date == .day(try Self.day("2026-01-02")))
    #expect(common.updated == .moment(try #require(DateTime("2026-01-03T09:30:00+01:00"))))
    #expect(!common.draft)
    #expect(common.publishFrom?.value == (try Self.day("2026-01-04")))
    #expect(common.publishUntil?.value == (try Self.day("2027-01-05")))
    #expect(common.language == "pt-BR")
    #expect(common.image?.path.value == "photos/dog.jpg")
    #expect(common.image?.alt == "Gordon on a wall")
    #expect(common.menuPosition == 3)
    let slug = try #require(common.slug)
    #expect(page.file.text(slug.span) == "größe-1")
    #expect(page.file.text(page.body) == "Words.\n")
    #expect(page.file.text(page.frontMatter).hasPrefix("title: 1984\n"))
    #expect(page.file.text(page.frontMatter).hasSuffix("leaves}]\n"))
  }

  @Test func `takes a time without an offset as one of the site's zone`() throws {
    let page = try Sample.page("title: x\ndate: 2026-07-02 09:30")
    #expect(page.common.date == .moment(try #require(DateTime("2026-07-02T09:30:00+02:00"))))
  }

  @Test func `reads a companion`() throws {
    let page = try Sample.page(
      "name: Gordon\nspecies: dog\nbreed: nobody knows\nborn: 2016\nsince: 2017-04",
      path: "dog.md"
    )
    guard case .companion(let dog) = page.details else { return #expect(Bool(false)) }
    #expect(
      dog
        == Companion(
          name: "Gordon",
          species: "dog",
          breed: "nobody knows",
          born: PartialDate(year: 2016),
          since: PartialDate(year: 2017, month: 4)
        )
    )
    #expect(page.common.title == "Gordon")
    #expect(!page.common.hasOwnTitle)
  }

  @Test func `reads volunteering`() throws {
    let page = try Sample.page(
      "organisation: Food Bank\nrole: driver\nsince: 2019-04-23\nplace: Porto\nlink: https://food.example.org/a",
      path: "volunteering.md"
    )
    guard case .volunteering(let work) = page.details else { return #expect(Bool(false)) }
    #expect(work.organisation == "Food Bank")
    #expect(work.role == "driver")
    #expect(work.since == PartialDate(year: 2019, month: 4, day: 23))
    #expect(work.place == "Porto")
    #expect(work.link?.value == "https://food.example.org/a")
    #expect(page.common.title == "Food Bank")
  }

  @Test func `reads a book`() throws {
    let page = try Sample.page(
      """
      title: The Audacity to Be Seen
      subtitle: Letters
      publisher: Riverside Press
      year: 2021
      isbn: 9780306406157
      cover: cover.jpg
      cover-alt: A red book
      buy:
        - label: The shop around the corner
          url: https://shop.example.org/
        - {label: Library, url: "http://library.example.org:8080/x?y#z"}
      """,
      path: "book.md"
    )
    guard case .book(let book) = page.details else { return #expect(Bool(false)) }
    #expect(book.subtitle == "Letters")
    #expect(book.publisher == "Riverside Press")
    #expect(book.year == 2021)
    #expect(book.isbn == "9780306406157")
    #expect(book.cover?.path.value == "cover.jpg")
    #expect(book.cover?.alt == "A red book")
    #expect(book.buy.map(\.label) == ["The shop around the corner", "Library"])
    #expect(book.buy.map(\.url.value).last == "http://library.example.org:8080/x?y#z")
  }

  @Test(arguments: [
    ("0-306-40615-2", "0306406152"), ("0306406152", "0306406152"), ("155404295x", "155404295X"),
    ("978-0-306-40615-7", "9780306406157"), ("979 10 90636 07 1", "9791090636071"),
  ])
  func `reads an ISBN with its check digit`(written: String, digits: String) throws {
    let page = try Sample.page("title: x\nisbn: \(written)", path: "book.md")
    guard case .book(let book) = page.details else { return #expect(Bool(false)) }
    #expect(book.isbn == digits)
  }

  @Test func `reads a dream, a promise and a fit`() throws {
    let dream = try Sample.page("help: Lend me a boat", path: "dreams.md")
    guard case .dream(let boat) = dream.details else { return #expect(Bool(false)) }
    #expect(boat.help == "Lend me a boat")

    let instead = """
      instead:
        - for: people in acute grief
          to: Dr Osei
          link: tel:+351-555-0100
        - {for: others, to: a friend}
      """
    let promise = try Sample.page(instead, path: "promise.md")
    guard case .promise(let kept) = promise.details else { return #expect(Bool(false)) }
    #expect(kept.instead.map(\.forWhom) == ["people in acute grief", "others"])
    #expect(kept.instead.map(\.to) == ["Dr Osei", "a friend"])
    #expect(kept.instead.map(\.link?.value) == ["tel:+351-555-0100", nil])

    let fit = try Sample.page(
      "for:\n  - you like to *walk*\nnot-for:\n  - you want it quick\n  - \"you: shout\"\n"
        + instead,
      path: "fit.md"
    )
    guard case .fit(let both) = fit.details else { return #expect(Bool(false)) }
    #expect(both.forYouIf.map(\.value) == ["you like to *walk*"])
    #expect(both.notForYouIf.map(\.value) == ["you want it quick", "you: shout"])
    #expect(both.instead.count == 2)
    #expect(both.forYouIf.map { fit.file.text($0.span) } == ["you like to *walk*"])
  }

  @Test func `reads a moment`() throws {
    let page = try Sample.page(
      "photo: ridge.jpg\nalt: A ridge at sunrise\nwhere: Serra da Freita\nwhen: 2025-11-02",
      path: "moments/ridge.md"
    )
    guard case .moment(let moment) = page.details else { return #expect(Bool(false)) }
    #expect(moment.photo?.path.value == "ridge.jpg")
    #expect(moment.photo?.alt == "A ridge at sunrise")
    #expect(moment.place == "Serra da Freita")
    #expect(moment.when == PartialDate(year: 2025, month: 11, day: 2))
    #expect(page.common.image == moment.photo)
    #expect(page.common.title == "Serra da Freita")
  }

  @Test func `reads a workshop`() throws {
    let page = try Sample.page(
      """
      title: The Courage to Be Visible
      type: workshop
      start: 2026-09-12 10:00
      end: 12:30
      time-zone: Europe/Lisbon
      place: Porto
      online: https://meet.example.org/x
      price:
        amount: 45
        up-to: 90.50
        currency: EUR
        note: pay what you can
      capacity: 12
      book: mailto:ana@example.org?subject=Workshop
      cancelled: yes
      """,
      path: "offers/courage.md"
    )
    guard case .offer(let offer) = page.details else { return #expect(Bool(false)) }
    #expect(offer.form == .workshop)
    #expect(offer.start?.time.description == "2026-09-12T10:00:00+01:00")
    #expect(offer.start?.zone == "Europe/Lisbon")
    #expect(offer.start?.isWholeDay == false)
    #expect(offer.end?.time.description == "2026-09-12T12:30:00+01:00")
    #expect(offer.place == "Porto")
    #expect(offer.online)
    #expect(offer.onlineDetail?.value == "https://meet.example.org/x")
    let price = Price(amount: "45", upTo: "90.50", currency: "EUR", note: "pay what you can")
    #expect(offer.price == price)
    #expect(offer.capacity == 12)
    #expect(offer.howToBook?.value == "mailto:ana@example.org?subject=Workshop")
    #expect(offer.cancelled)
  }

  @Test(arguments: [
    ("90 EUR", Price(amount: "90", currency: "EUR")),
    ("45-90 CHF", Price(amount: "45", upTo: "90", currency: "CHF")),
    ("45.50–90.00 USD", Price(amount: "45.50", upTo: "90.00", currency: "USD")),
    ("0 EUR", Price(amount: "0", currency: "EUR")),
    ("4500 JPY", Price(amount: "4500", currency: "JPY")),
    ("{amount: 1.500, currency: KWD}", Price(amount: "1.500", currency: "KWD")),
  ])
  func `reads a price`(written: String, price: Price) throws {
    let page = try Sample.page("title: x\nprice: \(written)", path: "offers/x.md")
    guard case .offer(let offer) = page.details else { return #expect(Bool(false)) }
    #expect(offer.price == price)
    #expect(offer.form == .service)
  }

  @Test func `reads a workshop of whole days`() throws {
    let page = try Sample.page(
      "title: x\nstart: 2026-09-12\nend: 2026-09-13\nonline: by telephone",
      path: "workshops/x.md"
    )
    guard case .offer(let offer) = page.details else { return #expect(Bool(false)) }
    #expect(offer.start?.isWholeDay == true)
    #expect(offer.start?.time.description == "2026-09-12T00:00:00+02:00")
    #expect(offer.end?.time.date == (try Self.day("2026-09-13")))
    #expect(offer.onlineDetail?.value == "by telephone")
  }

  @Test func `reads a letter`() throws {
    let page = try Sample.page(
      "from: Anna Berg\nshown-as: A.\ndate: 2026-02-03\nconsent:\n  given: 2026-02-04\n  how: by e-mail",
      path: "letters/a.md",
      body: "> Thank you.\n\nThank you.\n"
    )
    guard case .letter(let letter) = page.details else { return #expect(Bool(false)) }
    #expect(letter.from == "Anna Berg")
    #expect(letter.shownAs == "A.")
    #expect(letter.consent == Consent(given: try Self.day("2026-02-04"), how: "by e-mail"))
    #expect(page.common.title == "A.")
  }

  @Test func `reads a post`() throws {
    let page = try Sample.page(
      "title: x\ndate: 2026-03-14\nsummary: In short\ntags: [love, dogs]",
      path: "journal/x.md"
    )
    guard case .journal(let post) = page.details else { return #expect(Bool(false)) }
    #expect(post.date == .day(try Self.day("2026-03-14")))
    #expect(post.summary == "In short")
    #expect(post.tags.map(\.value) == ["love", "dogs"])
  }

  @Test(arguments: [
    ("index.md", Kind.front), ("values/love.md", .value), ("beliefs.md", .belief),
  ])
  func `reads kinds without fields of their own`(path: String, kind: Kind) throws {
    #expect(try Sample.page("title: x", path: path).kind == kind)
  }

  @Test func `takes an empty description of a picture as said on purpose`() throws {
    let page = try Sample.page("title: x\nimage: line.png\nalt: \"\"")
    #expect(page.common.image?.alt == "")
  }

  @Test func `accepts a private note in every kind`() throws {
    for kind in Kind.allCases {
      let path = kind == .front ? "index.md" : "x.md"
      let reading = Sample.read("---\nkind: \(kind.rawValue)\nprivate: x\n---\nx", path: path)
      #expect(!reading.diagnostics.contains { $0.message.contains("private") })
      #expect(reading.page?.kind == kind)
    }
  }
}
