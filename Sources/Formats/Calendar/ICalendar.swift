/// Writes events as an iCalendar file (RFC 5545).
///
/// Times are written in UTC, the one form that every program reads without a definition of time zones.
public struct ICalendar: Sendable {
  /// What the file is called on the web.
  public static let mediaType = "text/calendar; charset=utf-8"

  /// Names the program that writes, such as `-//Candor//EN`.
  public var productID: String
  /// The calendar's name as programs show it.
  public var name: String?
  /// The events, in the order in which they are written.
  public var events: [CalendarEvent]

  /// A calendar of these events.
  public init(productID: String, name: String? = nil, events: [CalendarEvent]) {
    self.productID = productID
    self.name = name
    self.events = events
  }

  /// The file's bytes; nil without events, since a calendar must hold one (§3.4).
  public func bytes() -> [UInt8]? {
    guard !events.isEmpty else { return nil }
    var lines = ContentLines()
    lines.line("BEGIN", raw: "VCALENDAR")
    lines.line("VERSION", raw: "2.0")
    lines.line("PRODID", text: productID.isEmpty ? "-" : productID)
    lines.line("CALSCALE", raw: "GREGORIAN")
    // RFC 7986 and what was there before it.
    lines.line("NAME", text: name)
    lines.line("X-WR-CALNAME", text: name)
    for event in events { event.write(to: &lines) }
    lines.line("END", raw: "VCALENDAR")
    return lines.bytes
  }
}
