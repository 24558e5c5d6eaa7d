internal import Diagnostics
internal import Settings

/// Reads `strings/LANG.yml`: flat, a key and its text a line.
enum StringTableReader {
  private static let rule = "theme-strings"

  /// The tables by language; what a language lacks is said in English, and reported.
  static func read(
    _ files: ThemeFileSet
  ) throws(ThemeError) -> (tables: [String: StringTable], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var texts: [String: [String: String]] = [:]
    var first: [String: SourceFile] = [:]
    for (language, sources) in try files.strings() {
      var merged: [String: String] = [:]
      for file in sources {
        let (found, problems) = read(file)
        diagnostics += problems
        merged.merge(found) { nearest, _ in nearest }
      }
      texts[language] = merged
      first[language] = sources.first
    }
    let english = texts["en"] ?? [:]
    for phrase in Phrase.allCases where english[phrase.rawValue] == nil {
      let file = first["en"]?.path ?? "\(files.folder)/strings/en.yml"
      diagnostics.append(
        Diagnostic(
          .error,
          rule: rule,
          message: "'\(phrase.rawValue)' is missing; the program needs it",
          location: SourceLocation(path: file)
        )
      )
    }
    var tables: [String: StringTable] = [:]
    for (language, own) in texts.sorted(by: { $0.key < $1.key }) {
      diagnostics += comparison(own, english, first[language], language)
      tables[language] = StringTable(
        language: language,
        texts: own.merging(english) { mine, _ in mine }
      )
    }
    return (tables, diagnostics)
  }

  private static func comparison(
    _ own: [String: String],
    _ english: [String: String],
    _ file: SourceFile?,
    _ language: String
  ) -> [Diagnostic] {
    let missing = english.keys.filter { own[$0] == nil }.sorted()
    guard language != "en", let file, !missing.isEmpty else { return [] }
    let names = missing.map { "'\($0)'" }.joined(separator: ", ")
    return [
      Diagnostic(
        .note,
        rule: rule,
        message: "\(names) not translated; the English words stand in",
        location: SourceLocation(path: file.path)
      )
    ]
  }

  private static func read(
    _ file: SourceFile
  ) -> (texts: [String: String], diagnostics: [Diagnostic]) {
    let (node, problems) = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: rule)
    var fields = Fields(root: node, of: file, at: SourceSpan(0, 0), rule: rule)
    fields.add(problems)
    var texts: [String: String] = [:]
    for entry in node?.entries ?? [] {
      if let text = fields.text(entry.key) { texts[entry.key] = text }
    }
    return (texts, fields.diagnostics)
  }
}
