import TestSupport
import Testing
import Theming

/// What is wrong inside a theme, each with its place.
@Suite struct ThemeFaultTests {
  @Test(arguments: [
    (
      "name: base\n",
      "1:1: error: 'contract' is missing; write 'contract: 1', the version of the theme contract that it is written for"
    ),
    (
      "contract: 2\n",
      "1:11: error: this theme was written for version 2 of the theme contract, this program speaks version 1; use a newer candor, or an older version of the theme"
    ),
    ("contract: 0\n", "1:11: error: 'contract' should be a whole number such as 1, found '0'"),
    ("contract: one\n", "1:11: error: 'contract' should be a whole number such as 1, found 'one'"),
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
      "contract: 1\nsettings:\n  a:\n    type: choice\n    default: b\n",
      "4:5: error: 'of' is missing; a choice says what may be chosen"
    ),
    (
      "contract: 1\nsettings:\n  a:\n    type: text\n    default: b\n    css: '}'\n",
      "6:10: error: 'css' should be a custom property such as '--accent', found '}'"
    ),
    (
      "contract: 1\nstyles: [assets/a.css]\n",
      "2:10: error: there is no stylesheet 'assets/a.css' in the theme's assets; did you mean 'a.css'?"
    ),
    (
      "contract: 1\nstyles:\n  - deep.css\n",
      "3:5: error: there is no stylesheet 'deep.css' in the theme's assets; put it there, or take it out of 'styles'"
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
    #expect(try !themes.isSound())
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
    #expect(try !themes.isSound())
  }

  @Test func `a fault in a partial is said once, though many layouts use it`() throws {
    let themes = try ScratchThemes(["own/base/partials/x.mustache": "\n {{page.titel}}"])
    let faults = try themes.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("own/base/partials/x.mustache:2:2: error:") == true)
  }

  @Test func `missing layouts are named, many of them in one line`() throws {
    let themes = try ScratchThemes(["own/alone/theme.yml": "contract: 1\n"])
    let line =
      "own/alone/theme.yml:0:0: error: \(Layout.allCases.count) layouts are missing, 'front', 'page', 'value' and others; add them, or write the line 'extends: plain' to have those of another theme"
    #expect(try themes.faults("alone") == [line])
    for layout in Layout.allCases where layout != .notFound {
      try themes.folder.write("own/alone/layouts/\(layout.rawValue).mustache", "x")
    }
    #expect(
      try themes.faults("alone") == [
        "own/alone/layouts/not-found.mustache:0:0: error: the layout 'not-found' is missing; add it, or extend a theme that has it"
      ]
    )
  }

  @Test func `a name in a partial is said once, though every layout knows other names`() throws {
    let themes = try ScratchThemes(["own/base/partials/x.mustache": "{{nothing}}"])
    #expect(try themes.faults().count == 1)
  }

  @Test(arguments: [
    (
      "date-format: '{dya}.'",
      "1:14: warning: 'date-format' holds '{dya}', which stays as it is; did you mean '{day}'?"
    ),
    (
      "month-format: '{zone}'",
      "1:15: warning: 'month-format' holds '{zone}', which stays as it is; there is '{month}' and '{year}'"
    ),
    (
      "journal: '{x}'",
      "1:10: warning: 'journal' holds '{x}', which stays as it is; nothing is filled in here"
    ),
  ])
  func `a name in braces that is not filled in`(line: String, message: String) throws {
    let themes = try ScratchThemes(["own/base/strings/en.yml": line + "\n"])
    #expect(try themes.faults() == ["own/base/strings/en.yml:" + message])
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
