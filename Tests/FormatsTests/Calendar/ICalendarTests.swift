import Formats
import Testing

@Suite struct ICalendarTests {
  private static let stamp = DateTime(utcMidnight: CivilDate(daysSinceEpoch: 20_526))

  private func calendar(_ event: CalendarEvent) -> [UInt8] {
    ICalendar(productID: "-//Candor//EN", events: [event]).bytes() ?? []
  }

  private func event(_ time: CalendarEvent.Time) -> CalendarEvent {
    CalendarEvent(uid: "tea@example.org", stamp: Self.stamp, time: time, summary: "Tea")
  }

  @Test func `writes a workshop`() throws {
    let start = try DateTime(parsing: "2026-05-09T10:00:00+02:00")
    let end = try DateTime(parsing: "2026-05-09T17:30:00+02:00")
    var tea = event(.moments(start: start, end: end))
    tea.description = "Bring a cup; we pour, you drink.\r\nTwice\\day"
    tea.location = "Old Mill, Weir Lane"
    tea.url = "https://example.org/offers/tea.html"
    tea.isCancelled = true
    tea.sequence = 2
    var calendar = ICalendar(productID: "-//Candor//EN", events: [tea])
    calendar.name = "Ada's workshops"
    let lines = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Candor//EN
      CALSCALE:GREGORIAN
      NAME:Ada's workshops
      X-WR-CALNAME:Ada's workshops
      BEGIN:VEVENT
      UID:tea@example.org
      DTSTAMP:20260314T000000Z
      DTSTART:20260509T080000Z
      DTEND:20260509T153000Z
      SUMMARY:Tea
      DESCRIPTION:Bring a cup\\; we pour\\, you drink.\\nTwice\\\\day
      LOCATION:Old Mill\\, Weir Lane
      URL:https://example.org/offers/tea.html
      STATUS:CANCELLED
      SEQUENCE:2
      END:VEVENT
      END:VCALENDAR

      """
    let expected = lines.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(calendar.bytes() == Array(expected.utf8))
  }

  @Test func `whole days end with the day after`() throws {
    let first = try CivilDate(parsing: "2026-02-27")
    let last = try CivilDate(parsing: "2026-02-28")
    let bytes = calendar(event(.days(first: first, last: last)))
    #expect(bytes.hold("\r\nDTSTART;VALUE=DATE:20260227\r\nDTEND;VALUE=DATE:20260301\r\n"))
    let turned = calendar(event(.days(first: last, last: first)))
    #expect(turned.hold("\r\nDTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n"))
    let never = calendar(event(.days(first: .latest, last: .latest)))
    #expect(never.hold("\r\nDTSTART;VALUE=DATE:99991231\r\nSUMMARY"))
  }

  @Test func `an end that is not later is left out`() throws {
    let start = try DateTime(parsing: "2026-05-09T10:00:00+02:00")
    let same = try DateTime(parsing: "2026-05-09T08:00:00Z")
    #expect(!calendar(event(.moments(start: start, end: same))).hold("DTEND"))
    #expect(!calendar(event(.moments(start: start, end: nil))).hold("DTEND"))
  }

  @Test func `a calendar without events is none`() {
    #expect(ICalendar(productID: "x", events: []).bytes() == nil)
  }

  @Test(arguments: ["a", "é", "字", "🐕", "x🐕"])
  func `folds at 75 octets and never inside a character`(unit: String) throws {
    for length in 60...240 {
      var long = event(.days(first: .earliest, last: .earliest))
      long.summary = String(repeating: unit, count: length)
      let bytes = calendar(long)
      var unfolded: [UInt8] = []
      for line in String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\n") {
        let line = Array(String(line).utf8)
        #expect(line.last == 0x0D)
        #expect(line.count <= 76)
        if line.first == 0x20 {
          unfolded.append(contentsOf: line[1...])
          unfolded.removeAll { $0 == 0x0D }
        } else {
          unfolded = unfolded.hold("SUMMARY") ? unfolded : line
        }
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      unfolded.removeAll { $0 == 0x0D }
      #expect(String(decoding: unfolded, as: UTF8.self) == "SUMMARY:" + long.summary)
    }
  }

  @Test func `no field leaves its line`() {
    let hostile = HostileText.all + HostileText.unholdable
    var event = event(.days(first: .earliest, last: .earliest))
    event.uid = hostile
    event.summary = hostile
    event.description = hostile
    event.location = hostile
    event.url = "https://example.org/" + hostile
    let bytes = ICalendar(productID: hostile, name: hostile, events: [event]).bytes() ?? []
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0D && $0 != 0x0A })
    let names = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split { $0 == "\n" || $0 == "\r" }
      .filter { $0.first != " " }
      .map { String($0.prefix { $0 != ":" && $0 != ";" }) }
    #expect(
      names == [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "BEGIN", "UID",
        "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS",
        "END", "END",
      ]
    )
  }
}
