import Diagnostics
import Foundation
import SiteBuild
import TestSupport
import Testing
import Theming

/// What is wrong with a theme, beside what is wrong with the content.
@Suite struct ThemeFaultsTests {
  private func build(
    _ files: [String: String],
    theme: [String: String],
    named name: String? = nil
  ) throws -> BuildReport {
    let themes = try TemporaryFolder()
    for (path, text) in theme { try themes.write(path, text) }
    return try ScratchSite(files).build {
      $0.theme = name
      $0.themeFolders.insert(themes.url.path, at: 0)
    }
  }

  @Test(arguments: [
    ["mine/theme.yml": "contract: 1\nextends: bare\nstyles: [gone.css]\n"],
    ["mine/theme.yml": "contract: 1\nextends: mine\n"],
    ["mine/theme.yml": "contract: 1\nextends: nowhere\n"],
    ["mine/theme.yml": "contract: 2\nextends: bare\n"],
    ["mine/theme.yml": "contract: 1\nextends: bare\n", "mine/layouts/page.mustache": "{{titel}}"],
    ["other/theme.yml": "contract: 1\n"],
  ])
  func `the content is checked although the theme is not sound`(theme: [String: String]) throws {
    let report = try build(
      [
        "site.yml": "name: Ada\ntime-zone: Europe/Lisbon\ntheme: mine\n",
        "dog.md": "---\nname: Pip\nspecis: dog\n---\n[x](gone.md)\n",
      ],
      theme: theme
    )
    #expect(!report.isWritten)
    let rules = report.diagnostics.filter { $0.severity == .error }.map(\.rule)
    #expect(rules.filter { $0 == "front-matter" }.count == 1)
    #expect(rules.filter { $0 == "link" }.count == 1)
    #expect(rules.count == 3, "\(report.diagnostics)")
  }

  @Test func `themes in the content are pointed out, pages about themes are not`() throws {
    let theme = ["bare/README.md": ""]
    let meant = try build(["themes/plain/partials/x.mustache": "x"], theme: theme, named: "bare")
    #expect(
      meant.diagnostics.map(\.message).first?.hasPrefix(
        "nothing uses themes that lie in the content"
      )
        == true
    )
    #expect(meant.isWritten)
    let pages = try build(
      ["themes/love.md": "---\ntitle: Love\n---\nx\n"],
      theme: theme,
      named: "bare"
    )
    #expect(pages.diagnostics == [])
  }

  @Test func `words in English are counted, and only of the languages that are used`() throws {
    let theme = [
      "mine/theme.yml": "contract: 1\nextends: bare\n",
      "mine/strings/de.yml": "journal: Tagebuch\n",
      "mine/strings/fr.yml": "journal: Journal\n",
    ]
    let english = try build([:], theme: theme, named: "mine")
    #expect(english.lackingWords == [])
    #expect(english.diagnostics == [])
    let german = try build(
      ["a.md": "---\ntitle: A\nlanguage: de-CH\n---\nx\n"],
      theme: theme,
      named: "mine"
    )
    let count = Phrase.allCases.count - 1
    #expect(german.isWritten)
    #expect(german.lackingWords.count == 1)
    #expect(
      german.lackingWords.first?.hasPrefix("the theme 'mine' lacks ") == true
        && german.lackingWords.first?.hasSuffix(
          " words in 'de'; the English ones stand in (--verbose names them)"
        ) == true
    )
    let notes = german.diagnostics.filter { $0.rule == "theme-strings" }
    #expect(notes.count >= count)
    #expect(notes.allSatisfy { $0.severity == .note })
    #expect(notes.allSatisfy { $0.location?.path.hasSuffix("mine/strings/de.yml") == true })
  }

  @Test func `a word of one's own may stand in the language of the site alone`() throws {
    let theme = [
      "mine/theme.yml": "contract: 1\nextends: bare\n",
      "mine/strings/de.yml": "hours: Sprechzeit\n",
      "mine/layouts/front.mustache": "{{strings.hours}}",
    ]
    let zone = "name: Ada\ntime-zone: Europe/Lisbon\n"
    let german = try build(["site.yml": zone + "language: de\n"], theme: theme, named: "mine")
    #expect(german.isWritten)
    let english = try build(["site.yml": zone], theme: theme, named: "mine")
    #expect(!english.isWritten)
    #expect(
      english.diagnostics.map(\.message)
        == ["'hours' is said in another language and not in 'en'; write it here"]
    )
  }
}
