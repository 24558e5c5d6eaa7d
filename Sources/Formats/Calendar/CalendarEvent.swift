/// One event of a calendar.
public struct CalendarEvent: Sendable {
  /// When an event takes place.
  public enum Time: Hashable, Sendable {
    /// From a moment to a later one; an end that is not later is left out.
    case moments(start: DateTime, end: DateTime?)
    /// Whole days, the last included; a last day before the first counts as the first.
    case days(first: CivilDate, last: CivilDate)
  }

  /// What names the event for ever, also when it is moved: unique in the world.
  public var uid: String
  /// When this description of the event was made; must not come from a clock where the same input should give the same bytes.
  public var stamp: DateTime
  /// When it takes place.
  public var time: Time
  /// The title.
  public var summary: String
  /// Plain text about it.
  public var description: String?
  /// Where it takes place.
  public var location: String?
  /// Its page, an absolute address.
  public var url: String?
  /// Whether it was called off.
  public var isCancelled = false
  /// How often it was changed in a way that guests must know of, 0 or more.
  public var sequence = 0

  /// An event with its title and time.
  public init(uid: String, stamp: DateTime, time: Time, summary: String) {
    self.uid = uid
    self.stamp = stamp
    self.time = time
    self.summary = summary
  }

  func write(to lines: inout ContentLines) {
    lines.line("BEGIN", raw: "VEVENT")
    lines.line("UID", text: uid.isEmpty ? "-" : uid)
    lines.line("DTSTAMP") { stamp.appendBasicUTC(to: &$0) }
    writeTime(to: &lines)
    lines.line("SUMMARY", text: summary)
    lines.line("DESCRIPTION", text: description)
    lines.line("LOCATION", text: location)
    if let url = url.flatMap(URLText.web) { lines.line("URL", raw: url) }
    lines.line("STATUS", raw: isCancelled ? "CANCELLED" : "CONFIRMED")
    if sequence > 0 { lines.line("SEQUENCE", raw: String(sequence)) }
    lines.line("END", raw: "VEVENT")
  }

  private func writeTime(to lines: inout ContentLines) {
    switch time {
    case .moments(let start, let end):
      lines.line("DTSTART") { start.appendBasicUTC(to: &$0) }
      guard let end, end.secondsSinceEpoch > start.secondsSinceEpoch else { return }
      lines.line("DTEND") { end.appendBasicUTC(to: &$0) }
    case .days(let first, let last):
      lines.line("DTSTART;VALUE=DATE") { first.appendBasic(to: &$0) }
      // The end is the day after the last one (§3.6.1).
      let end = max(first, last).adding(days: 1)
      guard end > first else { return }
      lines.line("DTEND;VALUE=DATE") { end.appendBasic(to: &$0) }
    }
  }
}
