import Diagnostics
import Formats
import Settings

extension Journal {
  /// Reads the keys of a post; its date is the page's and was read with it.
  init(reading fields: inout Fields, date: DayOrMoment?, in context: PageContext) {
    if date == nil, fields.keySpan("date") == nil {
      fields.complain(
        "'date' is missing; a post has a day, such as 'date: 2026-03-14'",
        at: fields.place
      )
    }
    self.init(
      date: date ?? .day(context.today),
      summary: fields.text("summary"),
      tags: Self.tags(&fields)
    )
  }

  private static func tags(_ fields: inout Fields) -> [Located<String>] {
    var known: Set<String> = []
    var tags: [Located<String>] = []
    for (text, span) in fields.texts("tags", example: "[love, dogs]") {
      if text.isEmpty {
        fields.complain("a tag is empty; write a word, or remove it", at: span, .warning)
      } else if known.insert(text.lowercased()).inserted {
        tags.append(Located(text, at: span))
      } else {
        fields.complain(
          "the tag \(Wording.quote(text)) is there twice; keep one",
          at: span,
          .warning
        )
      }
    }
    return tags
  }
}
