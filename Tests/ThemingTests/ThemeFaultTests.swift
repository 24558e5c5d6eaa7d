import TestSupport
import Testing
import Theming

/// What is wrong inside a theme, each with its place.
@Suite struct ThemeFaultTests {
  @Test(arguments: [
    (
      "name: base\n",
      "1:1: error: 'contract' is missing; a theme says which version of the theme contract it was written for"
    ),
    (
      "contract: 2\n",
      "1:11: error: this theme was written for version 2 of the theme contract, this program speaks version 1; use a newer candor, or an older version of the theme"
    ),
    ("contract: 0\n", "1:11: error: 'contract' should be a whole number, found '0'"),
    ("contract: one\n", "1:11: error: 'contract' should be a whole number, found 'one'"),
    ("contract: 1\nextens: x\n", "2:1: error: unknown key 'extens'; did you mean 'extends'?"),
    (
      "contract: 1\nsettings: 3\n",
      "2:11: error: 'settings' should hold one setting a line, found '3'"
    ),
    (
      "contract: 1\nsettings:\n  a:\n    default: b\n",
      "4:5: error: 'type' is missing; a setting says what it holds"
    ),
    (
      "contract: 1\nsettings:\n  a:\n    type: text\n",
      "4:5: error: 'default' is missing; a setting works without being set"
    ),
    (
      "contract: 1\nsettings:\n  a:\n    type: color\n    default: b\n",
      "4:11: error: unknown type 'color'; did you mean 'colour'?"
    ),
    (
      "contract: 1\nsettings:\n  a:\n    type: colour\n    default: red\n",
      "5:14: error: 'a' should be a colour such as '#8a3b12', found 'red'"
    ),
  ])
  func `faults of theme.yml`(manifest: String, message: String) throws {
    let themes = try ScratchThemes(["installed/base/theme.yml": manifest])
    let faults = try themes.faults()
    #expect(faults == ["installed/base/theme.yml:" + message])
    #expect(try themes.load().theme == nil)
  }

  @Test(arguments: [
    ("{{page.titel}}", "1:1: error: 'page' has no 'titel'; did you mean 'title'?"),
    ("one\n  {{>y}}", "2:3: error: unknown partial 'y'; did you mean 'x'?"),
    ("{{page.body}}", "1:1: error: 'page.body' is HTML; write '{{{page.body}}}'"),
    ("{{page}}", "1:1: error: "),
    ("{{#page}}", "1:1: error: "),
    ("{{settings.accent}}", "1:1: error: 'settings' has no 'accent'"),
    ("{{strings.nope}}", "1:1: error: 'strings' has no 'nope'"),
    ("{{assets.b-css}}", "1:1: error: 'assets' has no 'b-css'; did you mean 'a-css'?"),
    ("{{items}}", "1:1: error: unknown name 'items'; known here: 'assets', 'care'"),
  ])
  func `faults of templates`(template: String, message: String) throws {
    let themes = try ScratchThemes(["installed/base/layouts/page.mustache": template])
    let faults = try themes.faults()
    #expect(faults.count == 1)
    #expect(
      faults.first?.hasPrefix("installed/base/layouts/page.mustache:" + message) == true,
      "\(faults)"
    )
    #expect(try themes.load().theme == nil)
  }

  @Test func `a fault in a partial is said once, though many layouts use it`() throws {
    let themes = try ScratchThemes(["own/base/partials/x.mustache": "\n {{page.titel}}"])
    let faults = try themes.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("own/base/partials/x.mustache:2:2: error:") == true)
  }

  @Test func `a missing layout is named`() throws {
    let themes = try ScratchThemes(["own/alone/theme.yml": "contract: 1\n"])
    let faults = try themes.faults("alone")
    #expect(
      faults.contains(
        "own/alone/layouts/not-found.mustache:0:0: error: the layout 'not-found' is missing; add it, or extend a theme that has it"
      )
    )
    #expect(faults.count { $0.contains("the layout '") } == Layout.allCases.count)
  }

  @Test func `missing words of the program are named`() throws {
    let words = ScratchThemes.english.split(separator: "\n").filter { !$0.hasPrefix("journal:") }
    let themes = try ScratchThemes([
      "installed/base/strings/en.yml": words.joined(separator: "\n") + "\n"
    ])
    #expect(
      try themes.faults()
        == ["installed/base/strings/en.yml:0:0: error: 'journal' is missing; the program needs it"]
    )
  }

  @Test func `words that a language lacks are said in English`() throws {
    let themes = try ScratchThemes([
      "installed/base/strings/de.yml": "journal: Tagebuch\n",
      "installed/base/strings/pt-br.yml": ScratchThemes.english + "own-words: x\n",
      "own/base/strings/de.yml": "tags: Schlagworte\n",
    ])
    let theme = try #require(try themes.load().theme)
    #expect(theme.strings(for: "de")[.journal] == "Tagebuch")
    #expect(theme.strings(for: "de-AT")[.tags] == "Schlagworte")
    #expect(theme.strings(for: "de")[.archive] == "archive")
    #expect(theme.strings(for: "pt-BR").language == "pt-br")
    #expect(theme.strings(for: "fr").language == "en")
    #expect(theme.speaks("de-CH") && theme.speaks("en-GB") && !theme.speaks("fr"))
    let faults = try themes.faults()
    #expect(faults.count == 1)
    #expect(
      faults.first?.hasPrefix("own/base/strings/de.yml:0:0: note: 'april', ") == true,
      "\(faults)"
    )
    #expect(faults.first?.hasSuffix(" not translated; the English words stand in") == true)
  }

  @Test func `words may be empty, and a text that is a list is an error`() throws {
    let themes = try ScratchThemes([
      "installed/base/strings/en.yml": ScratchThemes.english + "mine: [a, b]\n"
    ])
    let faults = try themes.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.contains("error: 'mine' should be text") == true, "\(faults)")
  }
}
