public import Templates

/// What a theme may rely on: the names that each layout is given, by version.
///
/// `docs/theme-contract.md` says the same to the authors of themes. A name is added without a new version; a name is never taken
/// away or given another shape without one.
public enum Contract {
  /// The version that this program speaks; a theme says in `contract:` which one it was written for.
  public static let version = 1

  /// The names that `layout` is rendered with, for a theme with these settings, strings and assets.
  public static func shape(
    of layout: Layout,
    settings: TemplateShape,
    strings: TemplateShape,
    assets: TemplateShape
  ) -> TemplateShape {
    var names: [String: TemplateShape] = [
      "head": .markup,
      "site": site,
      "care": care,
      "settings": settings,
      "strings": strings,
      "assets": assets,
      "page": page,
    ]
    names.merge(extras(of: layout)) { _, extra in extra }
    return .record(names)
  }

  private static func extras(of layout: Layout) -> [String: TemplateShape] {
    switch layout {
    case .front: ["sections": .list(.record(frontSection))]
    case .gathering, .moments, .letters: ["items": items]
    case .offers: ["items": items, "past": items]
    case .journal:
      [
        "items": items, "pagination": .optional(pagination), "archive": .text,
        "tags": .optional(.text),
      ]
    case .tag: ["items": items, "pagination": .optional(pagination), "tag": tag]
    case .archive: ["years": .list(.record(["year": .text, "items": items]))]
    case .tags: ["tags": .list(tag)]
    case .share: ["qr": .optional(.markup), "address": .optional(.text), "card": .text]
    case .notFound: ["style": .markup]
    case .page, .value, .companion, .volunteering, .book, .belief, .dream, .promise, .fit, .moment,
      .offer, .letter, .post:
      [:]
    }
  }
}

extension Contract {
  static let flag = TemplateShape.flag
  static let text = TemplateShape.text
  static let maybeText = TemplateShape.optional(.text)
  static let date = TemplateShape.record(["iso": .text, "display": .text])
  static let maybeDate = TemplateShape.optional(date)
  static let link = TemplateShape.record(["label": .text, "href": .text])
  static let titled = TemplateShape.record(["title": .text, "href": .text])
  static let feeds = TemplateShape.optional(.record(["atom": .text, "json": .text]))
  static let tag = TemplateShape.record(["label": .text, "href": .text, "count": .text])
  static let items = TemplateShape.list(.record(item))
  static let image = TemplateShape.record([
    "picture": .markup, "src": .text, "alt": .text, "width": maybeText, "height": maybeText,
    "upright": flag,
  ])

  static let pagination = TemplateShape.record([
    "number": .text, "total": .text, "previous": maybeText, "next": maybeText,
    "pages": .list(.record(["number": .text, "href": .text, "current": flag])),
  ])

  static let site = TemplateShape.record([
    "name": text, "language": text, "dir": text, "home": text, "year": text,
    "tagline": maybeText, "role": maybeText, "pronouns": maybeText, "place": maybeText,
    "description": maybeText, "invented": maybeText, "copyright": maybeText,
    "email": maybeText, "mailto": maybeText, "phone": maybeText, "tel": maybeText,
    "portrait": .optional(image),
    "links": .list(.record(["label": text, "href": text, "me": flag])),
    "menu": .list(.record(["label": text, "href": text, "current": flag, "within": flag])),
    "card": text, "share": text, "calendar": maybeText, "feeds": feeds, "journal": maybeText,
  ])

  static let care = TemplateShape.record([
    "subscribe": .optional(.record(["label": text, "href": text, "about": maybeText])),
    "feeds": feeds,
    "write": .optional(.record(["href": text])),
    "tell": .record(["href": text]),
    "buy": .list(.record(["label": text, "href": text, "title": text])),
    "refer": .record(["href": text, "card": text]),
  ])

  static let frontSection: [String: TemplateShape] = {
    var names: [String: TemplateShape] = [
      "title": text, "href": text, "items": items, "more": maybeText,
    ]
    for section in FrontSection.allCases { names["is-\(section.rawValue)"] = flag }
    return names
  }()
}
