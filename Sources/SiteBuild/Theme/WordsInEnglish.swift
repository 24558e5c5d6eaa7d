internal import Diagnostics
internal import Profile
internal import Theming

/// Says which words of a theme are not in the languages that a site uses.
struct WordsInEnglish {
  /// The tables that pages are written with.
  private let used: [StringTable]
  private let theme: Theme

  /// The languages are those of the site and of its pages.
  init(_ theme: Theme, _ model: SiteModel) {
    self.theme = theme
    let languages = [model.site.language] + model.pages.compactMap(\.page.common.language)
    var tables: [String: StringTable] = [:]
    for language in Set(languages) {
      let table = theme.strings(for: language)
      tables[table.language] = table
    }
    self.used = tables.values.sorted { $0.language < $1.language }
  }

  /// An error for each word that templates may ask for and nobody can say.
  var errors: [Diagnostic] {
    used.flatMap { table in
      table.missing.map { key in
        Diagnostic(
          .error,
          rule: "theme-strings",
          message:
            "'\(key)' is said in another language and not in '\(table.language)'; write it here",
          location: SourceLocation(path: table.file)
        )
      }
    }
  }

  /// A sentence for each language.
  var remarks: [String] {
    used.filter { !$0.lacking.isEmpty }.map { table in
      let count = table.lacking.count
      let words = count == 1 ? "1 word" : "\(count) words"
      let own = table.language == "en" ? "Candor's own" : "the English"
      let stand = count == 1 ? "one stands" : "ones stand"
      return "the theme '\(theme.name)' lacks \(words) in '\(table.language)'; \(own) \(stand) in"
        + " (--verbose names \(count == 1 ? "it" : "them"))"
    }
  }

  /// A note for each word.
  var notes: [Diagnostic] {
    used.flatMap { table in
      table.lacking.map { key in
        Diagnostic(
          .note,
          rule: "theme-strings",
          message: "'\(key)' is not said here; '\(Self.shown(table.texts[key] ?? ""))' stands in",
          location: SourceLocation(path: table.file)
        )
      }
    }
  }

  private static func shown(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count < text.count || line.count > 60 ? line.prefix(60) + "…" : line
  }
}
