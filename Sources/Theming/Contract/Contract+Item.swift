internal import Templates

extension Contract {
  /// A page wherever it is shown: as itself, or as an entry of a list.
  static let item: [String: TemplateShape] = {
    var names: [String: TemplateShape] = [
      "title": text, "href": text, "language": text, "dir": text, "description": maybeText,
      "summary": text, "anchor": text, "body": .optional(.markup),
      "date": maybeDate, "updated": maybeDate, "image": .optional(image),
      "companion": .optional(companion), "volunteering": .optional(volunteering),
      "book": .optional(book), "dream": .optional(.record(["help": maybeText])),
      "promise": .optional(.record(["instead": instead])), "fit": .optional(fit),
      "moment": .optional(.record(["place": maybeText, "when": maybeDate])),
      "offer": .optional(offer), "letter": .optional(letter),
      "post": .optional(.record(["tags": .list(link), "minutes": text])),
    ]
    for kind in ItemKind.allCases { names["is-\(kind.rawValue)"] = flag }
    return names
  }()

  /// The page that is being written: an item, and what only the page itself has.
  static let page: TemplateShape = {
    var names = item
    names["is-front"] = flag
    names["titled"] = flag
    names["kind"] = text
    names["canonical"] = maybeText
    names["toc"] = .list(.record(["label": text, "href": text, "level": text]))
    names["section"] = .optional(titled)
    names["previous"] = .optional(titled)
    names["next"] = .optional(titled)
    return .record(names)
  }()

  private static let companion = TemplateShape.record([
    "name": text, "species": maybeText, "breed": maybeText, "born": maybeDate, "since": maybeDate,
  ])

  private static let volunteering = TemplateShape.record([
    "organisation": text, "role": maybeText, "since": maybeDate, "place": maybeText,
    "link": maybeText,
  ])

  private static let book = TemplateShape.record([
    "subtitle": maybeText, "publisher": maybeText, "year": maybeText, "isbn": maybeText,
    "cover": .optional(image), "buy": .list(link),
  ])

  private static let instead = TemplateShape.list(
    .record(["for": text, "to": text, "link": maybeText])
  )

  private static let fit = TemplateShape.record([
    "for": .list(.record(["text": .markup])), "not-for": .list(.record(["text": .markup])),
    "instead": instead,
  ])

  private static let offer = TemplateShape.record([
    "is-workshop": flag, "is-service": flag, "when": maybeText, "start": maybeDate,
    "end": maybeDate, "place": maybeText, "online": flag,
    "price": .optional(
      .record([
        "display": text, "amount": text, "up-to": maybeText, "currency": text, "note": maybeText,
      ])
    ),
    "capacity": maybeText, "book": .optional(.record(["href": maybeText, "text": text])),
    "cancelled": flag, "past": flag,
  ])

  private static let letter = TemplateShape.record([
    "shown-as": text, "quote": .markup, "reply": .markup,
  ])
}
