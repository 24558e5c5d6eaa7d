import Formats
import Testing

@Suite struct DateTimeTests {
  @Test(arguments: [
    ("2026-03-14T09:30:00+01:00", "2026-03-14T08:30:00Z", 1_773_477_000),
    ("2026-01-01T00:30:00+02:00", "2025-12-31T22:30:00Z", 1_767_220_200),
    ("2026-12-31T23:30:00-09:30", "2027-01-01T09:00:00Z", 1_798_794_000),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", -1),
    ("1965-06-01T12:00:00Z", "1965-06-01T12:00:00Z", -144_676_800),
  ])
  func `turns a clock's time into UTC`(text: String, utc: String, seconds: Int) throws {
    let moment = try DateTime(parsing: text)
    #expect(moment.description == text)
    #expect(moment.utc.description == utc)
    #expect(moment.secondsSinceEpoch == seconds)
    #expect(DateTime(secondsSinceEpoch: seconds).isSameMoment(as: moment))
    #expect(moment.utc.at(offsetMinutes: moment.offsetMinutes) == moment)
  }

  @Test func `drops fractions and takes small letters`() throws {
    #expect(
      try DateTime(parsing: "2026-03-14t09:30:00.123456z").description == "2026-03-14T09:30:00Z"
    )
    #expect(
      try DateTime(parsing: "2026-03-14T09:30:00-00:00").description == "2026-03-14T09:30:00Z"
    )
  }

  @Test(arguments: [
    "2026-03-14", "2026-03-14T09:30+01:00", "2026-03-14T09:30:00", "2026-03-14T09:30:00.Z",
    "2026-03-14T09:30:00+0100", "2026-03-14T09:30:00+01:00 ", "2026-03-14 09:30:00Z",
    "2026-03-14T9:30:00Z", "2026-03-14T09:30:00Zulu",
  ])
  func `refuses what is not RFC 3339`(text: String) {
    #expect(DateTime(text) == nil)
  }

  @Test(arguments: [
    ("2026-03-14T24:00:00Z", DateFault.clock("24:00:00")),
    ("2026-03-14T23:59:60Z", .clock("23:59:60")),
    ("2026-03-14T23:60:00Z", .clock("23:60:00")),
    ("2026-03-14T23:00:00+24:00", .offset("+24:00")),
    ("2026-03-14T23:00:00+01:60", .offset("+01:60")),
    ("2026-02-30T23:00:00Z", .day(30, last: 28)),
  ])
  func `says what is impossible`(text: String, fault: DateFault) {
    #expect(throws: fault) { try DateTime(parsing: text) }
  }

  @Test func `orders by the moment and not by the clock`() throws {
    let berlin = try DateTime(parsing: "2026-03-14T09:30:00+01:00")
    let london = try DateTime(parsing: "2026-03-14T08:30:00Z")
    let later = try DateTime(parsing: "2026-03-14T08:30:01Z")
    #expect(berlin.isSameMoment(as: london))
    #expect(berlin != london)
    #expect(london < berlin)
    #expect(berlin < later)
  }

  @Test func `stays inside the years that can be written`() throws {
    let last = try DateTime(parsing: "9999-12-31T23:59:59-23:59")
    #expect(last.utc.date == .latest)
    #expect(DateTime(secondsSinceEpoch: .max).date == .latest)
    #expect(DateTime(secondsSinceEpoch: .min).date == .earliest)
    #expect(DateTime(last.local, offsetMinutes: 1440) == nil)
    #expect(last.at(offsetMinutes: -1440) == nil)
  }

  @Test(arguments: [
    ("2026-03-14 09:30", "2026-03-14T09:30:00"), ("2026-03-14T09:30:15", "2026-03-14T09:30:15"),
  ])
  func `reads a wall clock's time`(text: String, written: String) throws {
    let clock = try CivilDateTime(parsing: text)
    #expect(clock.description == written)
    #expect(CivilDateTime(secondsSinceEpoch: clock.secondsSinceEpoch) == clock)
  }

  @Test(arguments: ["2026-03-14", "2026-03-14  09:30", "2026-03-14 09:30Z", "2026-03-14 9:30"])
  func `refuses what is no wall clock's time`(text: String) {
    #expect(CivilDateTime(text) == nil)
  }

  @Test func `a time of day reads, writes and wraps`() throws {
    let time = try CivilTime(parsing: "09:05")
    #expect(time.description == "09:05:00")
    #expect(time.hourAndMinute == "09:05")
    #expect(CivilTime("24:00") == nil)
    #expect(CivilTime("09:05:61") == nil)
    #expect(CivilTime(secondsSinceMidnight: -1).description == "23:59:59")
    #expect(try CivilTime(parsing: "08:59:59") < time)
  }

  @Test func `a day counts from its start in UTC where a moment is asked`() throws {
    let day = DayOrMoment.day(try CivilDate(parsing: "2026-03-14"))
    #expect(day.description == "2026-03-14")
    #expect(day.moment.description == "2026-03-14T00:00:00Z")
    let moment = DayOrMoment.moment(try DateTime(parsing: "2026-03-14T00:30:00+01:00"))
    #expect(moment.date.description == "2026-03-14")
    #expect(moment.description == "2026-03-14T00:30:00+01:00")
  }
}
