internal import Diagnostics
internal import Formats
internal import Profile

extension FieldReader {
  /// Reads the page at `path` that `FieldWriter` wrote; `read` gives its file when somebody asks for it.
  mutating func page(
    at path: String,
    shownAs shownPath: String,
    stamped stamp: FileStamp,
    _ read: @escaping @Sendable () -> SourceFile
  ) throws(Damage) -> Page {
    let body = try span()
    let frontMatter = try span()
    let introduces = try kind()
    let common = try commonFields()
    return Page(
      path: path,
      shownAs: shownPath,
      stamp: stamp,
      body: body,
      frontMatter: frontMatter,
      common: common,
      details: try flag() ? .journal(try journal()) : .page,
      introduces: introduces,
      read: read
    )
  }

  private mutating func kind() throws(Damage) -> Kind? {
    guard let name = try textIfAny() else { return nil }
    guard let kind = Kind(rawValue: name) else { throw Damage() }
    return kind
  }

  private mutating func journal() throws(Damage) -> Journal {
    let date = try dayOrMoment()
    let summary = try textIfAny()
    let tags = try list { reader throws(Damage) in try reader.locatedText() }
    return Journal(date: date, summary: summary, tags: tags)
  }

  private mutating func commonFields() throws(Damage) -> CommonFields {
    var common = CommonFields(title: try text(), hasOwnTitle: try flag())
    common.description = try textIfAny()
    common.slug = try flag() ? try locatedText() : nil
    common.aliases = try list { reader throws(Damage) in try reader.locatedText() }
    common.date = try flag() ? try dayOrMoment() : nil
    common.updated = try flag() ? try dayOrMoment() : nil
    common.draft = try flag()
    common.publishFrom = try flag() ? try locatedDay() : nil
    common.publishUntil = try flag() ? try locatedDay() : nil
    common.language = try textIfAny()
    if try flag() { common.image = ImageReference(path: try locatedText(), alt: try textIfAny()) }
    common.menuPosition = try flag() ? try integer() : nil
    return common
  }

  private mutating func textIfAny() throws(Damage) -> String? { try flag() ? try text() : nil }

  /// Reads a span.
  mutating func span() throws(Damage) -> SourceSpan {
    let start = try integer()
    return SourceSpan(start, try integer())
  }

  private mutating func locatedText() throws(Damage) -> Located<String> {
    let text = try text()
    return Located(text, at: try span())
  }

  private mutating func locatedDay() throws(Damage) -> Located<CivilDate> {
    let day = CivilDate(daysSinceEpoch: try integer())
    return Located(day, at: try span())
  }

  private mutating func dayOrMoment() throws(Damage) -> DayOrMoment {
    guard try flag() else { return .day(CivilDate(daysSinceEpoch: try integer())) }
    let local = CivilDateTime(secondsSinceEpoch: try integer())
    guard let moment = DateTime(local, offsetMinutes: try integer()) else { throw Damage() }
    return .moment(moment)
  }
}
