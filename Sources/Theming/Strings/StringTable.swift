public import Formats
public import Templates

/// The words of one language, as a theme says them.
public struct StringTable: Sendable {
  /// The language they are in, such as `en`.
  public let language: String
  /// The words by key.
  public let texts: [String: String]
  /// The words as templates see them.
  public let value: TemplateValue
  /// The keys that the theme does not say in this language, in order; English words stand in.
  public let lacking: [String]
  /// The keys that the theme says neither in this language nor in English, in order; the program has no words for them.
  public let missing: [String]
  /// The file that could say them.
  public let file: String

  /// A table of these words, in which `lacking` and `missing` are not the theme's own or not in its language.
  public init(
    language: String,
    texts: [String: String],
    lacking: [String] = [],
    missing: [String] = [],
    file: String = ""
  ) {
    self.language = language
    self.texts = texts
    self.lacking = lacking
    self.missing = missing
    self.file = file
    self.value = .record(texts.mapValues { .text($0) })
  }

  /// The words for a phrase; the program's own where the table lacks it.
  public subscript(_ phrase: Phrase) -> String { texts[phrase.rawValue] ?? phrase.english }

  /// The words for a phrase with its `{placeholders}` filled in; an unknown placeholder stays as it is.
  public func fill(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = self[phrase].utf8[...]
    while let open = rest.firstIndex(of: 0x7B), let close = rest[open...].firstIndex(of: 0x7D) {
      result += Substring(rest[..<open])
      let name = rest[rest.index(after: open)..<close]
      if let value = values.first(where: { $0.key.utf8.elementsEqual(name) })?.value {
        result += value
      } else {
        result += Substring(rest[open...close])
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + Substring(rest)
  }
}

extension StringTable {
  /// A day as people write it: `14 March 2026`.
  public func display(_ date: CivilDate) -> String {
    fill(
      .dateFormat,
      ["day": "\(date.day)", "month": month(date.month), "year": "\(date.year)"]
    )
  }

  /// A day that people are to come on: `Saturday 14 March 2026`.
  public func displayWithWeekday(_ date: CivilDate) -> String {
    let weekday = self[Phrase.weekdays[date.weekday.rawValue - 1]]
    return fill(.weekdayFormat, ["weekday": weekday, "date": display(date)])
  }

  /// A month of a year: `March 2026`.
  public func display(year: Int, month: Int) -> String {
    fill(.monthFormat, ["month": self.month(month), "year": "\(year)"])
  }

  /// A point in time in its own zone: `Saturday 14 March 2026, 19:30`.
  public func display(_ time: DateTime) -> String {
    fill(
      .dateTimeFormat,
      ["date": displayWithWeekday(time.date), "time": time.time.hourAndMinute]
    )
  }

  private func month(_ number: Int) -> String {
    Phrase.months.indices.contains(number - 1) ? self[Phrase.months[number - 1]] : "\(number)"
  }
}
