/// The words that the program itself puts on a page, each under its key in a theme's `strings/LANG.yml`; a closed set.
///
/// A theme may hold any other key for its own templates; these it must have.
public enum Phrase: String, Sendable, CaseIterable {
  // How a date is written: `{day} {month} {year}`, with the names of the months; for what people come to, the weekday too, and whose clock it is.
  case dateFormat = "date-format"
  case monthFormat = "month-format"
  case dateTimeFormat = "date-time-format"
  case rangeFormat = "range-format"
  case weekdayFormat = "weekday-format"
  case zoneFormat = "zone-format"
  case january, february, march, april, may, june
  case july, august, september, october, november, december
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  // What the sections are called where their author gave them no page of their own.
  case values, companions, volunteering, books, beliefs, dreams, promise, fit
  case moments, offers, letters, journal
  case archive, tags
  case tagTitle = "tag-title"
  case pageTitle = "page-title"
  case share
  case notFound = "not-found"

  // What is prepared for a reader who writes, or tells somebody.
  case writeSubject = "write-subject"
  case writeBody = "write-body"
  case tellSubject = "tell-subject"
  case tellBody = "tell-body"

  // Small words around facts.
  case online
  case slidingScale = "sliding-scale"
  case qrLabel = "qr-label"

  // For those who do not see the page.
  case footnotes
  case backToText = "back-to-text"
  case taskDone = "task-done"
  case taskOpen = "task-open"
  case tableLabel = "table-label"

  /// The months in order.
  static let months: [Phrase] = [
    .january, .february, .march, .april, .may, .june,
    .july, .august, .september, .october, .november, .december,
  ]
  /// The days of the week in order, Monday first.
  static let weekdays: [Phrase] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
}
