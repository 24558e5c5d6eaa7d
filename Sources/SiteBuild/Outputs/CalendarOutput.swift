internal import Formats
internal import Profile
internal import Theming

/// The workshops as an iCalendar, which needs the site's absolute address.
struct CalendarOutput: Sendable {
  let contexts: Contexts

  /// The calendar, or none where there is no workshop or no base URL.
  var outputs: [Output] {
    guard contexts.hasCalendar, let base = contexts.model.base else { return [] }
    let workshops = contexts.model.workshops
    let site = contexts.model.site
    return [
      Output(path: SiteFiles.calendar) {
        let calendar = ICalendar(
          productID: "-//Candor//\(contexts.model.generator)//EN",
          name: site.name,
          events: workshops.map { event($0.page, $0.offer, $0.start, base) }
        )
        return calendar.bytes() ?? []
      }
    ]
  }

  private func event(
    _ page: SitePage,
    _ offer: Offer,
    _ start: ZonedTime,
    _ base: BaseURL
  ) -> CalendarEvent {
    let url = page.address.url(under: base)
    // The stamp comes from the page, not from the clock, so that a calendar changes only when its page does.
    let stamp = page.page.common.updated ?? page.page.common.date
    var event = CalendarEvent(
      uid: url,
      stamp: stamp?.moment ?? start.time.utc,
      time: time(offer, start),
      summary: page.page.common.title
    )
    event.description = page.summary.isEmpty ? nil : page.summary
    event.location =
      offer.place ?? (offer.online ? contexts.frame(page.address).words[.online] : nil)
    event.url = url
    event.isCancelled = offer.cancelled
    return event
  }

  private func time(_ offer: Offer, _ start: ZonedTime) -> CalendarEvent.Time {
    guard start.isWholeDay else { return .moments(start: start.time, end: offer.end?.time) }
    return .days(first: start.time.date, last: offer.end?.time.date ?? start.time.date)
  }
}
