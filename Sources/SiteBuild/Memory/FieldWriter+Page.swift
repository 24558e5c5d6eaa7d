internal import Diagnostics
internal import Formats
internal import Profile

extension FieldWriter {
  /// Writes a journal's post or a plain page, all but its file; false, and nothing of use, for other kinds.
  mutating func add(_ page: Page) -> Bool {
    add(page.body)
    add(page.frontMatter)
    add(page.introduces?.rawValue)
    add(page.common)
    switch page.details {
    case .page: add(false)
    case .journal(let post):
      add(true)
      add(post.date)
      add(post.summary)
      add(post.tags) { $0.add($1) }
    default: return false
    }
    return true
  }

  private mutating func add(_ common: CommonFields) {
    add(common.title)
    add(common.hasOwnTitle)
    add(common.description)
    add(common.slug) { $0.add($1) }
    add(common.aliases) { $0.add($1) }
    add(common.date) { $0.add($1) }
    add(common.updated) { $0.add($1) }
    add(common.draft)
    add(common.publishFrom) { $0.add($1) }
    add(common.publishUntil) { $0.add($1) }
    add(common.language)
    add(common.image) { writer, image in
      writer.add(image.path)
      writer.add(image.alt)
    }
    add(common.menuPosition)
  }

  /// Writes a span.
  mutating func add(_ span: SourceSpan) {
    add(span.start)
    add(span.end)
  }

  private mutating func add(_ text: Located<String>) {
    add(text.value)
    add(text.span)
  }

  private mutating func add(_ day: Located<CivilDate>) {
    add(day.value.daysSinceEpoch)
    add(day.span)
  }

  private mutating func add(_ date: DayOrMoment) {
    switch date {
    case .day(let day):
      add(false)
      add(day.daysSinceEpoch)
    case .moment(let moment):
      add(true)
      add(moment.local.secondsSinceEpoch)
      add(moment.offsetMinutes)
    }
  }
}
