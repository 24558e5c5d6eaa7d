internal import Formats
internal import Profile
internal import Templates
internal import Theming

extension Contexts {
  /// The fields of an offer.
  func fields(_ offer: Offer, _ page: SitePage, _ frame: Frame) -> [String: TemplateValue] {
    [
      "is-workshop": .flag(offer.form == .workshop), "is-service": .flag(offer.form == .service),
      "when": .maybe(when(offer, frame)), "start": time(offer.start, frame),
      "end": time(offer.end, frame), "place": .maybe(offer.place), "online": .flag(offer.online),
      "price": .maybe(offer.price.map { price($0, frame) }),
      "capacity": .maybe(offer.capacity.map { "\($0)" }),
      "book": .maybe(offer.howToBook.map { booking($0.value, page) }),
      "cancelled": .flag(offer.cancelled), "past": .flag(offer.isPast(on: model.date)),
    ]
  }

  private func time(_ time: ZonedTime?, _ frame: Frame) -> TemplateValue {
    guard let time else { return .absent }
    let iso = time.isWholeDay ? time.time.date.description : time.time.description
    return .record([
      "iso": .text(iso), "display": .text(frame.words.display(time.time.date)),
    ])
  }

  private func display(_ time: ZonedTime, _ words: StringTable) -> String {
    time.isWholeDay ? words.displayWithWeekday(time.time.date) : words.display(time.time)
  }

  /// The whole stretch of time as people write it, with the place whose clock it is where that is not plain.
  private func when(_ offer: Offer, _ frame: Frame) -> String? {
    guard let start = offer.start else { return nil }
    let words = frame.words
    let first = display(start, words)
    guard let end = offer.end else { return zoned(first, offer, frame) }
    let sameDay = end.time.date == start.time.date
    if start.isWholeDay, sameDay { return first }
    let last =
      sameDay && !end.isWholeDay ? end.time.time.hourAndMinute : display(end, words)
    return zoned(words.fill(.rangeFormat, ["from": first, "to": last]), offer, frame)
  }

  /// Who comes to a place reads its clocks; who joins from elsewhere must be told whose are meant.
  private func zoned(_ when: String, _ offer: Offer, _ frame: Frame) -> String {
    guard let start = offer.start, !start.isWholeDay,
      offer.online || start.zone != model.site.timeZone
    else { return when }
    let distance = start.distanceFromUTC
    guard let city = start.city else { return "\(when) (\(distance))" }
    return frame.words.fill(.zoneFormat, ["when": when, "city": city, "distance": distance])
  }

  private func price(_ price: Price, _ frame: Frame) -> [String: TemplateValue] {
    let lower = PriceText.display(price.amount, price.currency)
    let display =
      price.upTo.map {
        frame.words.fill(
          .slidingScale,
          ["from": lower, "to": PriceText.display($0, price.currency)]
        )
      } ?? lower
    return [
      "display": .text(display), "amount": .text(price.amount), "up-to": .maybe(price.upTo),
      "currency": .text(price.currency), "note": .maybe(price.note),
    ]
  }

  /// An address becomes a link that names it shortly; a sentence stays a sentence.
  private func booking(_ how: String, _ page: SitePage) -> [String: TemplateValue] {
    guard case .elsewhere(let address) = WrittenLink(how) else { return ["text": .text(how)] }
    return ["href": .text(address), "text": .text(PriceText.shortAddress(address))]
  }
}

extension Offer {
  /// Whether it is over on `date`: its last day lies before it.
  func isPast(on date: CivilDate) -> Bool { (lastDay ?? date) < date }

  /// The last day on which it happens.
  var lastDay: CivilDate? { (end ?? start)?.time.date }
}

extension ZonedTime {
  /// The city that the zone is called by, as in `America/New_York`; nil where it is not called by one.
  fileprivate var city: String? {
    let parts = zone.split(separator: "/")
    guard parts.count > 1, parts[0] != "Etc", let last = parts.last else { return nil }
    return String(last.map { $0 == "_" ? " " : $0 })
  }

  /// `UTC`, `UTC+2`, `UTC−3:30`.
  fileprivate var distanceFromUTC: String {
    let minutes = time.offsetMinutes
    guard minutes != 0 else { return "UTC" }
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    return "UTC\(minutes < 0 ? "−" : "+")\(hours)"
      + (rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)")
  }
}

/// Prices and addresses as people write them.
enum PriceText {
  /// Signs that everybody reads rightly without their country's name.
  private static let signs = ["EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "INR": "₹"]

  /// `€90`, `£45.50`, `CHF 120`.
  static func display(_ amount: String, _ currency: String) -> String {
    signs[currency].map { $0 + amount } ?? "\(currency)\u{A0}\(amount)"
  }

  /// An address without its scheme and what no reader needs.
  static func shortAddress(_ address: String) -> String {
    var text = Substring(address)
    for scheme in ["https://", "http://", "mailto:", "tel:"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    if let question = text.firstIndex(of: "?") { text = text[..<question] }
    if text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}
