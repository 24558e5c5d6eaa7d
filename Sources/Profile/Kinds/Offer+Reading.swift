import Diagnostics
import Formats
import Settings

extension Offer {
  /// Reads the keys of an offer.
  init(reading fields: inout Fields, in context: PageContext) {
    let form = fields.choice("type", of: Form.self)
    let ownZone = fields.zone("time-zone")
    let hasZone = fields.keySpan("time-zone") != nil || context.hasOwnZone
    let zone = ownZone ?? context.zone
    let start = fields.zonedTime("start", in: zone)
    let hasStart = fields.keySpan("start") != nil
    let end = fields.zonedTime(
      "end",
      in: zone,
      on: start?.value.time.date,
      missesDay: !hasStart || start != nil
    )
    let isWorkshop =
      (form ?? context.placement.form ?? (hasStart ? .workshop : .service)) == .workshop
    if !hasZone, let start, !start.value.isWholeDay { Self.missZone(of: start, &fields) }
    if isWorkshop, !hasStart {
      fields.complain(
        "'start' is missing; a workshop happens at a time, such as 'start: 2026-05-02 10:00'",
        at: fields.place
      )
    }
    Self.compare(start, end, &fields)
    let online = Self.online(&fields)
    self.init(
      form: isWorkshop ? .workshop : .service,
      start: start?.value,
      end: end?.value,
      place: fields.text("place"),
      online: online.is,
      onlineDetail: online.detail,
      price: Price(reading: &fields),
      capacity: fields.integer("capacity", in: 1...Int.max),
      howToBook: Self.howToBook(&fields),
      cancelled: fields.flag("cancelled") ?? false
    )
    if isWorkshop { Self.missPlace(&fields) }
  }
}

extension Offer {
  private static func missZone(of start: Located<ZonedTime>, _ fields: inout Fields) {
    fields.complain(
      "no time zone is set, so this is taken as UTC; "
        + "write 'time-zone: Europe/Lisbon' here or in site.yml",
      at: start.span,
      .warning
    )
  }

  private static func missPlace(_ fields: inout Fields) {
    guard !fields.has("place"), !fields.has("online") else { return }
    fields.complain(
      "'place' is missing; say where the workshop is, or write 'online: yes'",
      at: fields.place,
      .warning
    )
  }

  private static func compare(
    _ start: Located<ZonedTime>?,
    _ end: Located<ZonedTime>?,
    _ fields: inout Fields
  ) {
    guard let end else { return }
    guard let start else {
      if fields.keySpan("start") == nil {
        fields.complain("'end' needs a 'start'", at: end.span)
      }
      return
    }
    if start.value.isWholeDay != end.value.isWholeDay {
      fields.complain("'start' and 'end' should both be days, or both have a time", at: end.span)
    } else if start.value.isWholeDay {
      if end.value.time.date < start.value.time.date {
        fields.complain("'end' lies before 'start'", at: end.span)
      }
    } else if end.value.time.secondsSinceEpoch <= start.value.time.secondsSinceEpoch {
      fields.complain("'end' should lie behind 'start'", at: end.span)
    }
  }

  private static func online(_ fields: inout Fields) -> (is: Bool, detail: Located<String>?) {
    guard let words = fields.located("online") else { return (false, nil) }
    switch words.value.lowercased() {
    case "yes", "true", "on": return (true, nil)
    case "no", "false", "off": return (false, nil)
    default:
      if let scheme = WebAddress.scheme(of: words.value), isAddress(words.value, scheme: scheme) {
        return (true, fields.checked(words, of: "online", .web))
      }
      askForScheme(of: words, "online", .web, &fields)
      return (true, words)
    }
  }

  /// An address, or a sentence that says how.
  private static func howToBook(_ fields: inout Fields) -> Located<String>? {
    guard let words = fields.located("book") else { return nil }
    guard let scheme = WebAddress.scheme(of: words.value), isAddress(words.value, scheme: scheme)
    else {
      askForScheme(of: words, "book", .any, &fields)
      return words
    }
    return fields.checked(words, of: "book", .any)
  }

  /// A single word that looks like an address is one without its beginning, and would be shown as mere words.
  private static func askForScheme(
    of words: Located<String>,
    _ key: String,
    _ kind: WebAddress,
    _ fields: inout Fields
  ) {
    guard kind.lacksScheme(words.value), let fault = kind.fault(in: words.value) else { return }
    fields.complain("'\(key)' \(fault)", at: words.span, .warning)
  }

  /// Whether a text that begins like an address is one: no space follows the colon.
  private static func isAddress(_ text: String, scheme: String) -> Bool {
    let behind = text.utf8.dropFirst(scheme.utf8.count + 1).first
    return behind != nil && behind != 0x20
  }
}
