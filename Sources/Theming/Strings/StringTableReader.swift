internal import Diagnostics
internal import Settings

/// Reads `strings/LANG.yml`: flat, a key and its text a line.
///
/// A table has every phrase and every key of the other languages: what a theme does not say in a language it
/// says in English, and a phrase that it does not say in English the program does, so that a theme written for an
/// older program goes on working.
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
    let english = Self.english(texts["en"] ?? [:])
    let keys = Set(texts.values.flatMap(\.keys)).union(english.keys)
    for (language, own) in texts {
      let others = keys.filter { own[$0] == nil }
      // Every key is there, so that templates may name it whichever language they are checked with.
      let empty = Dictionary(uniqueKeysWithValues: keys.map { ($0, "") })
      tables[language] = StringTable(
        language: language,
        texts: empty.merging(english) { $1 }.merging(own) { $1 },
        lacking: others.filter { english[$0] != nil }.sorted(),
        missing: others.filter { english[$0] == nil }.sorted(),
        file: first[language] ?? "\(folder)/strings/\(language).yml"
      )
    }
  }

  /// The English words, and the program's for phrases that the theme does not say.
  private static func english(_ own: [String: String]) -> [String: String] {
    let phrases = Phrase.allCases.map { ($0.rawValue, $0.english) }
    return Dictionary(phrases) { first, _ in first }.merging(own) { $1 }
  }

  private mutating func read(_ file: SourceFile) -> [String: String] {
    let (node, problems) = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: Self.rule)
    var fields = Fields(root: node, of: file, at: SourceSpan(0, 0), rule: Self.rule)
    fields.add(problems)
    var texts: [String: String] = [:]
    for entry in node?.entries ?? [] where texts[entry.key] == nil {
      guard let text = fields.text(entry.key) else { continue }
      texts[entry.key] = text
      checkPlaces(in: text, of: entry, &fields)
      written.append(
        Written(key: entry.key, file: file.path, location: file.location(entry.keySpan))
      )
    }
    diagnostics += fields.diagnostics
    return texts
  }

  /// Reports names in braces that the program does not fill in, which would stand on the page as they are.
  private func checkPlaces(in text: String, of entry: Node.Entry, _ fields: inout Fields) {
    guard let phrase = Phrase(rawValue: entry.key) else { return }
    let known = Self.places(in: phrase.english) + phrase.otherPlaces
    for name in Self.places(in: text) where !known.contains(name) {
      let names = known.map { "'{\($0)}'" }
      let advice =
        NearestName.of(name, among: known).map { "did you mean '{\($0)}'?" }
        ?? (names.isEmpty ? "nothing is filled in here" : "there is \(Wording.list(names, "and"))")
      fields.complain(
        "'\(entry.key)' holds '{\(name)}', which stays as it is; \(advice)",
        at: entry.value.span,
        .warning
      )
    }
  }

  /// The names in braces.
  private static func places(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      rest.firstIndex(of: "}").map { String(rest[..<$0]) }
    }
  }
}
