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
    if time.isWholeDay { return date(.day(time.time.date), frame) }
    return .record([
      "iso": .text(time.time.description), "display": .text(frame.words.display(time.time)),
    ])
  }

  /// The whole stretch of time as people write it, with the zone where a clock is named.
  private func when(_ offer: Offer, _ frame: Frame) -> String? {
    guard let start = offer.start else { return nil }
    let words = frame.words
    let first = start.isWholeDay ? words.display(start.time.date) : words.display(start.time)
    let zone = start.isWholeDay ? "" : " (\(start.zone))"
    guard let end = offer.end else { return first + zone }
    let sameDay = end.time.date == start.time.date
    if start.isWholeDay, sameDay { return first }
    let last =
      end.isWholeDay
      ? words.display(end.time.date)
      : sameDay ? end.time.time.hourAndMinute : words.display(end.time)
    return words.fill(.rangeFormat, ["from": first, "to": last]) + zone
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
