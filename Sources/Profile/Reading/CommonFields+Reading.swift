import Diagnostics
import Formats
import Settings

extension CommonFields {
  /// Reads the keys that every kind has; the title is empty where none is written.
  ///
  /// A moment's `photo` is its image.
  init(reading fields: inout Fields, kind: Kind, in context: PageContext) {
    let title = fields.text("title")
    let description = fields.text("description")
    let slug = Self.slug(&fields)
    let aliases = Self.aliases(&fields)
    let date = fields.dayOrTime("date", in: context.zone)
    let updated = fields.dayOrTime("updated", in: context.zone)
    let draft = fields.flag("draft") ?? false
    let from = fields.day("publish-from")
    let until = fields.day("publish-until")
    let language = fields.language("language")
    let image = fields.image(kind == .moment ? "photo" : "image", alt: "alt")
    let menu = fields.integer("menu", in: 1...9999)
    _ = fields.entry("private")
    if let date, let updated, updated.value.isBefore(date.value) {
      fields.complain("'updated' lies before 'date'", at: updated.span)
    }
    if let from, let until, until.value < from.value {
      fields.complain("'publish-until' lies before 'publish-from'", at: until.span)
    }
    self.init(
      title: title ?? "",
      hasOwnTitle: title != nil,
      description: description,
      slug: slug,
      aliases: aliases,
      date: date?.value,
      updated: updated?.value,
      draft: draft,
      publishFrom: from,
      publishUntil: until,
      language: language,
      image: image,
      menuPosition: menu
    )
  }

  private static func slug(_ fields: inout Fields) -> Located<String>? {
    guard var slug = fields.located("slug") else { return nil }
    slug.value = slug.value.composed
    guard let fault = Slug.fault(in: slug.value) else { return slug }
    fields.complain("'slug' \(fault)", at: slug.span)
    return nil
  }

  private static func aliases(_ fields: inout Fields) -> [Located<String>] {
    var known: Set<String> = []
    return fields.texts("aliases", example: "[/old/page.html]").compactMap { text, span in
      if let fault = OldAddress.fault(in: text) {
        fields.complain("an alias \(fault), found \(Wording.quote(text))", at: span)
        return nil
      }
      guard known.insert(text).inserted else {
        fields.complain(
          "the alias \(Wording.quote(text)) is there twice; keep one",
          at: span,
          .warning
        )
        return nil
      }
      return Located(text, at: span)
    }
  }
}

extension DayOrMoment {
  /// Whether it is earlier: by the moment where both have one, else by the day.
  func isBefore(_ other: DayOrMoment) -> Bool {
    switch (self, other) {
    case (.moment(let first), .moment(let second)): first < second
    default: date < other.date
    }
  }
}
