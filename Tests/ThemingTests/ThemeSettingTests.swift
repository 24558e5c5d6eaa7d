import TestSupport
import Testing
import Theming

/// What a site may set about its theme.
@Suite struct ThemeSettingTests {
  private static let manifest = """
    contract: 1
    settings:
      words:
        type: text
        default: hello
      shown:
        type: flag
        default: yes
      width:
        type: number
        default: 40
        css: --width
      accent:
        type: colour
        default: "#8a3b12"
        css: --accent
      face:
        type: choice
        of: [serif, sans]
        default: serif
        css: --face
      front:
        type: list
        of: [values, fit, journal]
        default: [values, journal]

    """

  private func themes() throws -> ScratchThemes {
    try ScratchThemes([
      "installed/base/theme.yml": Self.manifest,
      "installed/base/layouts/page.mustache":
        "{{settings.words}}{{#settings.shown}} shown{{/settings.shown}}",
    ])
  }

  @Test(arguments: [
    ("words: [a]", "1:8: error: 'words' should be text, found a list"),
    ("shown: maybe", "1:8: error: 'shown' should be yes or no, found 'maybe'"),
    ("width: wide", "1:8: error: 'width' should be a number, found 'wide'"),
    ("width: nan", "1:8: error: 'width' should be a number, found 'nan'"),
    ("width: 0x1p3", "1:8: error: 'width' should be a number, found '0x1p3'"),
    ("accent: red", "1:9: error: 'accent' should be a colour such as '#8a3b12', found 'red'"),
    (
      "accent: \"#12345\"",
      "1:9: error: 'accent' should be a colour such as '#8a3b12', found '#12345'"
    ),
    (
      "face: serf",
      "1:7: error: 'face' should be serif or sans, found 'serf'; did you mean 'serif'?"
    ),
    ("face: gothic", "1:7: error: 'face' should be serif or sans, found 'gothic'"),
    ("front: values", "1:8: error: 'front' should be a list, found 'values'"),
    ("front: [valus]", "1:9: error: 'front' cannot hold 'valus'; did you mean 'values'?"),
    (
      "front: [gothic]",
      "1:9: error: 'front' cannot hold 'gothic'; it may hold values, fit and journal"
    ),
    ("front: [fit, fit]", "1:14: error: 'front' holds 'fit' twice; keep one"),
    ("acent: x", "1:1: error: unknown key 'acent' in 'settings'; did you mean 'accent'?"),
  ])
  func `wrong values`(settings: String, message: String) throws {
    let faults = try themes().faults(settings: settings)
    #expect(faults == ["site.yml:" + message])
  }

  @Test func `settings become custom properties in a stylesheet`() throws {
    let usual = try themes().load().theme
    #expect(
      String(decoding: usual.settingsStylesheet, as: UTF8.self)
        == ":root {\n  --width: 40;\n  --accent: #8a3b12;\n  --face: serif;\n}\n"
    )
    let wished = try themes().load(settings: "accent: \"#fff\"\nface: sans").theme
    #expect(
      String(decoding: wished.settingsStylesheet, as: UTF8.self)
        == ":root {\n  --width: 40;\n  --accent: #fff;\n  --face: sans;\n}\n"
    )
  }

  @Test func `the order of the front page is a setting`() throws {
    #expect(try themes().load().theme.frontSections == [.values, .journal])
    #expect(
      try themes().load(settings: "front: [journal, fit]").theme.frontSections == [.journal, .fit]
    )
    #expect(try themes().load(settings: "front: []").theme.frontSections == [])
  }

  @Test func `a theme that extends changes what a setting is at first`() throws {
    let themes = try ScratchThemes([
      "installed/base/theme.yml": Self.manifest,
      "own/child/theme.yml":
        "contract: 1\nextends: base\nsettings:\n  accent:\n    type: colour\n    default: \"#000\"\n    css: --accent\n",
    ])
    let theme = try themes.load("child").theme
    #expect(String(decoding: theme.settingsStylesheet, as: UTF8.self).contains("--accent: #000;"))
  }

  @Test func `text in a stylesheet cannot leave its place`() throws {
    let themes = try ScratchThemes([
      "installed/base/theme.yml":
        "contract: 1\nsettings:\n  a:\n    type: text\n    default: x\n    css: --a\n"
    ])
    for text in ["x; y", "x } y", "<x", "x\\\\y", "url(x)\\ny"] {
      let faults = try themes.faults(settings: "a: \"\(text)\"")
      #expect(faults.count == 1, "\(text)")
    }
  }
}
