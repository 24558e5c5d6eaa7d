import Diagnostics
import Foundation
import Settings
import TestSupport
import Testing

@testable import Theming

/// What stands in for words that a theme does not say.
@Suite struct ThemeWordsTests {
  @Test func `words that a language lacks are said in English`() throws {
    let themes = try ScratchThemes([
      "installed/base/strings/de.yml": "journal: Tagebuch\n",
      "installed/base/strings/pt-br.yml": ScratchThemes.english,
      "own/base/strings/de.yml": "tags: Schlagworte\n",
    ])
    #expect(try themes.faults() == [])
    let theme = try themes.load().theme
    #expect(theme.strings(for: "de")[.journal] == "Tagebuch")
    #expect(theme.strings(for: "de-AT")[.tags] == "Schlagworte")
    #expect(theme.strings(for: "de")[.archive] == "archive")
    #expect(theme.strings(for: "pt-BR").language == "pt-br")
    #expect(theme.strings(for: "fr").language == "en")
    #expect(theme.speaks("de-CH") && theme.speaks("en-GB") && !theme.speaks("fr"))
    let lacking = theme.strings(for: "de").lacking
    #expect(lacking.first == "april")
    #expect(lacking.count == Phrase.allCases.count - 2)
    #expect(theme.strings(for: "de").file == themes.folder.path("own/base/strings/de.yml"))
    #expect(theme.strings(for: "en").lacking == [])
  }

  @Test func `a theme that was written before a phrase was there goes on working`() throws {
    let words = ScratchThemes.english.split(separator: "\n").filter { !$0.hasPrefix("journal:") }
    let themes = try ScratchThemes([
      "installed/base/strings/en.yml": words.joined(separator: "\n") + "\n"
    ])
    #expect(try themes.faults() == [])
    let table = try themes.load().theme.strings(for: "en")
    #expect(table[.journal] == "Journal")
    #expect(table.lacking == ["journal"])
  }

  @Test func `a theme that speaks only German needs no English file`() throws {
    let themes = try ScratchThemes([
      "own/deutsch/theme.yml": "contract: 1\n",
      "own/deutsch/strings/de.yml": "hallo: Guten Tag\n",
    ])
    for layout in Layout.allCases {
      try themes.folder.write(
        "own/deutsch/layouts/\(layout.rawValue).mustache",
        "{{strings.hallo}} {{strings.journal}}"
      )
    }
    #expect(try themes.faults("deutsch") == [])
    let theme = try themes.load("deutsch").theme
    #expect(theme.strings(for: "de").texts["hallo"] == "Guten Tag")
    #expect(theme.strings(for: "de").missing == [])
    #expect(theme.strings(for: "en").missing == ["hallo"])
    #expect(theme.strings(for: "en")[.may] == "May")
  }

  @Test func `the program has words for every phrase, with what is filled in`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "themes/plain/strings/en.yml").path
    let file = SourceFile(
      path: path,
      bytes: Array(FileManager.default.contents(atPath: path) ?? Data())
    )
    let node = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "test").node
    for phrase in Phrase.allCases {
      let plain = node?.entries?.first { $0.key == phrase.rawValue }?.value.text
      #expect(!phrase.english.isEmpty)
      #expect(Self.names(phrase.english) == Self.names(plain ?? ""), "\(phrase)")
    }
  }

  private static func names(_ text: String) -> [String] {
    text.matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
  }
}
