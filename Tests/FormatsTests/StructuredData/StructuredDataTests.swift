import Formats
import Testing

@Suite struct StructuredDataTests {
  private func text(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.bytes(value), as: UTF8.self)
  }

  @Test func `a profile page is about a person`() throws {
    var person = StructuredData.Person(id: "https://example.org/#me", name: "Ada")
    person.alternateNames = ["Adi"]
    person.url = "https://example.org/"
    person.imageURL = "https://example.org/ada.jpg"
    person.jobTitle = "Coach"
    person.description = "Tea."
    person.email = "ada@example.org"
    person.place = "Berlin"
    person.sameAs = ["https://social.example/@ada", "javascript:alert(1)"]
    person.knowsAbout = ["tea"]
    person.languages = ["en", "de"]
    person.memberOf = ["Food Bank"]
    var page = StructuredData.ProfilePage(person, url: "https://example.org/")
    page.name = "Ada"
    page.language = "en"
    page.created = .day(CivilDate(daysSinceEpoch: 20_526))
    page.modified = DateTime("2026-03-14T09:30:00+01:00").map(DayOrMoment.moment)
    #expect(
      text(page.json)
        == #"{"@type":"ProfilePage","url":"https://example.org/","name":"Ada","inLanguage":"en","dateCreated":"2026-03-14","dateModified":"2026-03-14T09:30:00+01:00","mainEntity":{"@type":"Person","@id":"https://example.org/#me","name":"Ada","alternateName":["Adi"],"url":"https://example.org/","image":"https://example.org/ada.jpg","jobTitle":"Coach","description":"Tea.","email":"ada@example.org","homeLocation":{"@type":"Place","name":"Berlin"},"sameAs":["https://social.example/@ada"],"knowsAbout":["tea"],"knowsLanguage":["en","de"],"memberOf":[{"@type":"Organization","name":"Food Bank"}]}}"#
    )
  }

  @Test func `an event says when, where and for how much`() throws {
    let start = try DateTime(parsing: "2026-05-09T10:00:00+02:00")
    var event = StructuredData.Event(name: "Tea", start: .moment(start))
    event.url = "https://example.org/offers/tea.html"
    event.end = try .moment(DateTime(parsing: "2026-05-09T17:00:00+02:00"))
    event.locations = [.place(name: "Old Mill", address: "Weir Lane 1, Berlin")]
    event.price = StructuredData.Price("45.00", currency: "EUR")
    event.capacity = 8
    event.organizer = .reference(id: "https://example.org/#me")
    #expect(
      text(event.json)
        == #"{"@type":"Event","name":"Tea","url":"https://example.org/offers/tea.html","startDate":"2026-05-09T10:00:00+02:00","endDate":"2026-05-09T17:00:00+02:00","eventStatus":"https://schema.org/EventScheduled","eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","location":{"@type":"Place","name":"Old Mill","address":"Weir Lane 1, Berlin"},"offers":{"@type":"Offer","price":"45.00","priceCurrency":"EUR","availability":"https://schema.org/InStock"},"maximumAttendeeCapacity":8,"organizer":{"@id":"https://example.org/#me"}}"#
    )
    event.isCancelled = true
    event.locations = [.online(url: nil)]
    event.price = StructuredData.Price("20", upTo: "60", currency: "EUR")
    event.price?.isSoldOut = true
    #expect(event.json["eventStatus"] == "https://schema.org/EventCancelled")
    #expect(event.json["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode")
    #expect(event.json["location"] == ["@type": "VirtualLocation"])
    #expect(event.json["offers"] == nil)
    event.isCancelled = false
    #expect(event.json["offers"]?["priceSpecification"]?["maxPrice"] == "60")
    #expect(event.json["offers"]?["availability"] == "https://schema.org/SoldOut")
    event.isOver = true
    #expect(event.json["eventStatus"] == nil)
    #expect(event.json["offers"] == nil)
    #expect(event.json["startDate"] == "2026-05-09T10:00:00+02:00")
    event.locations.append(.place(name: "Mill", address: nil))
    #expect(event.json["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode")
    event.locations = []
    #expect(event.json["eventAttendanceMode"] == nil)
    #expect(event.json["location"] == nil)
  }

  @Test(arguments: [
    ("45", "EUR", true), ("45.50", "EUR", true), ("0", "USD", true), ("45,50", "EUR", false),
    ("", "EUR", false), ("45.", "EUR", false), (".5", "EUR", false), ("-1", "EUR", false),
    ("1e3", "EUR", false), ("1.2.3", "EUR", false), ("45", "eur", false), ("45", "€", false),
    ("٤٥", "EUR", false), (String(repeating: "9", count: 21), "EUR", false),
  ])
  func `a price is a number and a currency`(amount: String, currency: String, isOne: Bool) {
    #expect((StructuredData.Price(amount, currency: currency) != nil) == isOne)
  }

  @Test func `the rest says what it is`() {
    var book = StructuredData.Book(name: "Bells")
    book.authors = [.reference(id: "https://example.org/#me"), .named("Bo")]
    book.publisher = "Mill Press"
    book.published = "2019"
    book.isbn = "978-3-16-148410-0"
    #expect(
      text(book.json)
        == #"{"@type":"Book","name":"Bells","author":[{"@id":"https://example.org/#me"},{"@type":"Person","name":"Bo"}],"publisher":{"@type":"Organization","name":"Mill Press"},"datePublished":"2019","isbn":"978-3-16-148410-0"}"#
    )
    var post = StructuredData.BlogPosting(headline: "First", url: "https://example.org/first.html")
    post.keywords = ["love"]
    post.language = "not a language"
    #expect(
      text(post.json)
        == #"{"@type":"BlogPosting","headline":"First","url":"https://example.org/first.html","mainEntityOfPage":"https://example.org/first.html","keywords":["love"]}"#
    )
    var service = StructuredData.Service(name: "Hour")
    service.provider = .named("Ada")
    service.areaServed = "Berlin"
    #expect(
      text(service.json)
        == #"{"@type":"Service","name":"Hour","provider":{"@type":"Person","name":"Ada"},"areaServed":"Berlin"}"#
    )
    var quotation = StructuredData.Quotation(text: "You listened.")
    quotation.shownAs = "M."
    quotation.about = .reference(id: "https://example.org/#me")
    #expect(
      text(quotation.json)
        == #"{"@type":"Quotation","text":"You listened.","creator":{"@type":"Person","name":"M."},"about":{"@id":"https://example.org/#me"}}"#
    )
    let crumbs = StructuredData.BreadcrumbList([.init("Ada", url: "https://e.org/"), .init("Here")])
    #expect(
      text(crumbs.json)
        == #"{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Ada","item":"https://e.org/"},{"@type":"ListItem","position":2,"name":"Here"}]}"#
    )
  }

  @Test func `a document ends no script`() {
    let hostile = HostileText.all + HostileText.unholdable
    var site = StructuredData.WebSite(name: hostile, url: "https://example.org/" + hostile)
    site.id = hostile
    site.description = hostile
    site.language = hostile
    site.publisher = .named(hostile)
    let bytes = StructuredData.scriptBytes([site.json])
    #expect(bytes.hold(#"{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"#))
    for text in ["<", ">", "&", "\n", "\r", "\u{0}"] { #expect(!bytes.hold(text), "\(text)") }
  }
}
