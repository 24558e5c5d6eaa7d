internal import Diagnostics
internal import Settings

/// Reads `strings/LANG.yml`: flat, a key and its text a line.
///
/// A table always has every phrase and every key of the other languages: what a theme does not say in a language it
/// says in English, and what it does not say in English the program does, so that a theme written for an older
/// program goes on working.
struct StringTableReader {
  /// A key as it was written.
  struct Written {
    let key: String
    let file: String
    let location: SourceLocation
  }

  /// The tables by language; there is always an English one.
  private(set) var tables: [String: StringTable] = [:]
  /// Every key of every file, the nearest folder's files first.
  private(set) var written: [Written] = []
  private(set) var diagnostics: [Diagnostic] = []

  private static let rule = "theme-strings"

  init(_ files: [(language: String, files: [SourceFile])], folder: String) {
    var texts: [String: [String: String]] = ["en": [:]]
    var first: [String: String] = [:]
    for (language, sources) in files {
      var merged: [String: String] = [:]
      for file in sources { merged.merge(read(file)) { nearest, _ in nearest } }
      texts[language] = merged
      first[language] = sources.first?.path
    }
    let english = Self.english(texts)
    for (language, own) in texts {
      tables[language] = StringTable(
        language: language,
        texts: own.merging(english) { mine, _ in mine },
        lacking: english.keys.filter { own[$0] == nil }.sorted(),
        file: first[language] ?? "\(folder)/strings/\(language).yml"
      )
    }
  }

  /// The English words; where there are none, the program's, and for keys of the theme's own another language's.
  private static func english(_ texts: [String: [String: String]]) -> [String: String] {
    var english = texts["en"] ?? [:]
    for phrase in Phrase.allCases where english[phrase.rawValue] == nil {
      english[phrase.rawValue] = phrase.english
    }
    for (_, others) in texts.sorted(by: { $0.key < $1.key }) {
      english.merge(others) { mine, _ in mine }
    }
    return english
  }

  private mutating func read(_ file: SourceFile) -> [String: String] {
    let (node, problems) = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: Self.rule)
    var fields = Fields(root: node, of: file, at: SourceSpan(0, 0), rule: Self.rule)
    fields.add(problems)
    var texts: [String: String] = [:]
    for entry in node?.entries ?? [] where texts[entry.key] == nil {
      guard let text = fields.text(entry.key) else { continue }
      texts[entry.key] = text
      written.append(
        Written(key: entry.key, file: file.path, location: file.location(entry.keySpan))
      )
    }
    diagnostics += fields.diagnostics
    return texts
  }
}
