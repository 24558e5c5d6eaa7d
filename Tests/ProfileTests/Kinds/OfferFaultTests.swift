import Diagnostics
import Testing

@testable import Profile

@Suite struct OfferFaultTests {
  static let times = [
    (
      "type: workshop",
      "1:1 error 'start' is missing; a workshop happens at a time, such as 'start: 2026-05-02 10:00'"
    ),
    (
      "start: tomorrow",
      "2:8 error 'start' should look like 2026-05-02 10:00 or 2026-05-02, found 'tomorrow'"
    ),
    (
      "start: 02.05.2026",
      "2:8 error 'start' should look like 2026-05-02 10:00 or 2026-05-02, found '02.05.2026'; "
        + "write 2026-05-02"
    ),
    (
      "start: 2026-09-31 10:00",
      "2:8 error 'start' is '2026-09-31 10:00', but September 2026 has 30 days"
    ),
    (
      "start: 2026-09-12 25:00",
      "2:8 error 'start' has the time 25:00; times go from 00:00:00 to 23:59:59"
    ),
    (
      "start: 2027-03-28 02:30",
      "2:8 error 'start' is '2027-03-28 02:30', which Europe/Berlin does not have: "
        + "the clocks go forward then; write an hour more or less"
    ),
    (
      "start: 2026-10-25 02:30",
      "2:8 note 'start' is '2026-10-25 02:30', which Europe/Berlin has twice that day; "
        + "the first is taken, write 2026-10-25T02:30:00+01:00 for the second"
    ),
    (
      "start: 2026-09-12T10:00:00+03:00",
      "2:8 error 'start' has the offset +03:00, but Europe/Berlin has +02:00 then; "
        + "write the time without an offset"
    ),
    ("start: 2026-09-12 10:00\nend: 2026-09-12 10:00", "3:6 error 'end' should lie behind 'start'"),
    ("start: 2026-09-12 10:00\nend: 09:00", "3:6 error 'end' should lie behind 'start'"),
    ("start: 2026-09-12\nend: 2026-09-11", "3:6 error 'end' lies before 'start'"),
    (
      "start: 2026-09-12\nend: 2026-09-12 10:00",
      "3:6 error 'start' and 'end' should both be days, or both have a time"
    ),
    ("end: 2026-09-12", "2:6 error 'end' needs a 'start'"),
    (
      "start: 2026-09-12\ntime-zone: Europe/Lisabon",
      "3:12 error unknown time zone 'Europe/Lisabon'; did you mean 'Europe/Lisbon'?"
    ),
    (
      "start: 2026-09-12\ntime-zone: Lisbon",
      "3:12 error unknown time zone 'Lisbon'; did you mean 'Europe/Lisbon'?"
    ),
    (
      "start: 2026-09-12\ntime-zone: CET",
      "3:12 error unknown time zone 'CET'; write an area and a city, such as Europe/Lisbon, or UTC"
    ),
  ]

  static let rest = [
    ("type: workshp", "2:7 error unknown type 'workshp'; did you mean 'workshop'?"),
    ("type: course", "2:7 error 'type' should be service or workshop, found 'course'"),
    ("capacity: 0", "2:11 error 'capacity' should be a number at least 1, found 0"),
    ("capacity: a dozen", "2:11 error 'capacity' should be a whole number, found 'a dozen'"),
    ("cancelled: perhaps", "2:12 error 'cancelled' should be yes or no, found 'perhaps'"),
    (
      "book: javascript:alert(1)",
      "2:7 error 'book' should begin with http:, https:, mailto: or tel:, found 'javascript:'"
    ),
    (
      "start: 2026-09-12 6pm\nend: 20:30",
      "2:8 error 'start' should look like 2026-05-02 10:00 or 2026-05-02, found '2026-09-12 6pm'"
    ),
    (
      "book: marit@example.org",
      "2:7 warning 'book' should begin with mailto:; write 'mailto:marit@example.org'"
    ),
    (
      "book: www.example.org/a",
      "2:7 warning 'book' should begin with https://; write 'https://www.example.org/a'"
    ),
    (
      "online: meet.example.org",
      "2:9 warning 'online' should begin with https://; write 'https://meet.example.org'"
    ),
    (
      "online: data:text/html,x",
      "2:9 error 'online' should begin with http: or https:, found 'data:'"
    ),
    ("canceled: yes", "2:1 error unknown key 'canceled'; here it is 'cancelled'"),
    (
      "price: free",
      "2:8 error 'price' should look like 90 EUR or 45-90 EUR, found 'free'; for something free write 0 EUR"
    ),
    (
      "price: 90",
      "2:8 error 'price' should look like 90 EUR or 45-90 EUR, found '90'; for something free write 0 EUR"
    ),
    ("price: 90 Euro", "2:8 error unknown currency 'Euro'; write EUR"),
    ("price: 90 EUT", "2:8 error unknown currency 'EUT'; did you mean 'EUR'?"),
    (
      "price: 90 gold",
      "2:8 error unknown currency 'gold'; write a code of three letters, such as EUR or USD (ISO 4217)"
    ),
    ("price: 45,50 EUR", "2:8 error 'amount' should look like 90 or 45.50, found '45,50'"),
    ("price: 45.5 EUR", "2:8 error 'amount' should look like 90 or 45.50, found '45.5'"),
    ("price: 45.50 JPY", "2:8 error 'amount' should look like 90, found '45.50'"),
    ("price: 90-45 EUR", "2:8 error the upper end of a price should be more than 90"),
    ("price: {currency: EUR}", "2:1 error 'amount' is missing; say how much, such as 'amount: 90'"),
    (
      "price: {amount: 90}",
      "2:1 error 'currency' is missing; say in what money, such as 'currency: EUR'"
    ),
    (
      "price: {amount: 90, currency: EUR, upto: 100}",
      "2:36 error unknown key 'upto' in 'price'; did you mean 'up-to'?"
    ),
    (
      "price: [90]",
      "2:8 error 'price' should hold 'amount' and 'currency', each as 'key: value', found a list"
    ),
  ]

  @Test(arguments: times + rest)
  func `says what is wrong with an offer`(lines: String, complaint: String) {
    let reading = Sample.read(
      "---\n\(lines)\nplace: Porto\ntitle: x\n---\nWords.",
      path: "offers/x.md"
    )
    #expect(reading.diagnostics.map(\.line) == [complaint])
  }

  @Test func `asks where a workshop is`() {
    let reading = Sample.read("---\nstart: 2026-09-12\n---\nWords.", path: "offers/x.md")
    #expect(
      reading.diagnostics.map(\.line) == [
        "1:1 warning 'place' is missing; say where the workshop is, or write 'online: yes'"
      ]
    )
  }

  @Test func `says that a time without any zone is taken as UTC`() {
    let reading = Sample.read(
      "---\nstart: 2026-09-12 10:00\nplace: x\n---\nx",
      path: "offers/x.md",
      hasOwnZone: false
    )
    #expect(
      reading.diagnostics.map(\.line) == [
        "2:8 warning no time zone is set, so this is taken as UTC; "
          + "write 'time-zone: Europe/Lisbon' here or in site.yml"
      ]
    )
  }

  @Test func `misses the day of an end that has no start`() {
    let reading = Sample.read("---\ntype: service\nend: 20:30\n---\nx", path: "offers/x.md")
    #expect(
      reading.diagnostics.map(\.line) == [
        "3:6 error 'end' should look like 2026-05-02 10:00 or 2026-05-02, found '20:30'"
      ]
    )
  }

  @Test func `accepts a sentence that says how to book`() throws {
    let page = try Sample.page("book: 'Write: I answer each letter'", path: "services/x.md")
    guard case .offer(let offer) = page.details else { return #expect(Bool(false)) }
    #expect(offer.howToBook?.value == "Write: I answer each letter")
  }
}
