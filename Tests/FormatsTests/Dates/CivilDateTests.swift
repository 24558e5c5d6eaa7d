import Formats
import Testing

@Suite struct CivilDateTests {
  /// Figures of Python's `datetime`.
  @Test(arguments: [
    ("0001-01-01", -719_162, 1, 1), ("1600-02-29", -135_081, 2, 60),
    ("1899-12-31", -25_568, 7, 365), ("1970-01-01", 0, 4, 1), ("1969-12-31", -1, 3, 365),
    ("2000-02-29", 11_016, 2, 60), ("2026-03-14", 20_526, 6, 73), ("2100-03-01", 47_541, 1, 60),
    ("9999-12-31", 2_932_896, 5, 365),
  ])
  func `counts days as others do`(text: String, days: Int, weekday: Int, ordinal: Int) throws {
    let date = try CivilDate(parsing: text)
    #expect(date.daysSinceEpoch == days)
    #expect(CivilDate(daysSinceEpoch: days) == date)
    #expect(date.weekday.rawValue == weekday)
    #expect(date.dayOfYear == ordinal)
    #expect(date.description == text)
  }

  @Test func `every day of eight centuries follows the one before`() throws {
    var date = try #require(CivilDate(year: 1599, month: 12, day: 31))
    var faults: [CivilDate] = []
    for _ in 0..<292_194 {
      let next = date.adding(days: 1)
      let isLast = date.day == CivilDate.days(inMonth: date.month, year: date.year)
      let fits = isLast ? next.day == 1 : next.day == date.day + 1 && next.month == date.month
      if !fits || next <= date || date.days(until: next) != 1 { faults.append(date) }
      date = next
    }
    #expect(faults == [])
    #expect(date.description == "2399-12-31")
  }

  @Test(arguments: [
    ("yesterday", DateFault.shape(expected: "2026-03-14")),
    ("", .shape(expected: "2026-03-14")),
    (" 2026-03-14", .shape(expected: "2026-03-14")),
    ("2026-03-14 ", .shape(expected: "2026-03-14")),
    ("2026-3-14", .shape(expected: "2026-03-14")),
    ("+026-03-14", .shape(expected: "2026-03-14")),
    ("2026-03-1４", .shape(expected: "2026-03-14")),
    ("2026-03-14T00:00:00Z", .shape(expected: "2026-03-14")),
    ("0000-03-14", .year(0)),
    ("2026-13-14", .month(13)),
    ("2026-00-14", .month(0)),
    ("2026-02-29", .day(29, last: 28)),
    ("1900-02-29", .day(29, last: 28)),
    ("2026-04-31", .day(31, last: 30)),
    ("2026-04-00", .day(0, last: 30)),
  ])
  func `refuses what is no day and says why`(text: String, fault: DateFault) {
    #expect(throws: fault) { try CivilDate(parsing: text) }
    #expect(CivilDate(text) == nil)
  }

  @Test func `a very long text is refused at no cost`() {
    #expect(CivilDate(String(repeating: "2026-03-14", count: 100_000)) == nil)
  }

  @Test func `arithmetic stays inside the calendar`() {
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate.latest.adding(days: .max) == .latest)
    #expect(CivilDate.earliest.adding(days: .min) == .earliest)
    #expect(CivilDate(daysSinceEpoch: .max).description == "9999-12-31")
    #expect(CivilDate(daysSinceEpoch: .min).description == "0001-01-01")
  }

  @Test(arguments: [
    (DateFault.shape(expected: "2026-03-14"), "should look like 2026-03-14"),
    (.year(0), "has the year 0; years go from 0001 to 9999"),
    (.month(13), "has the month 13; months go from 01 to 12"),
    (.day(30, last: 28), "has the day 30; that month ends with day 28"),
    (.clock("24:00"), "has the time 24:00; times go from 00:00:00 to 23:59:59"),
    (.offset("+24:00"), "has the offset +24:00; offsets go from -23:59 to +23:59"),
  ])
  func `words each fault`(fault: DateFault, wording: String) {
    #expect(fault.wording == wording)
  }
}
