import Diagnostics
import Foundation
import Testing
import Theming

/// Colours that could hardly be read, and what is said of them.
@Suite struct ContrastTests {
  private static let manifest = """
    contract: 1
    settings:
      ink: { type: colour, default: "#000000" }
      paper: { type: colour, default: "#ffffff" }
      cover: { type: colour, default: "#fff" }
      words: { type: text, default: none }
    contrast:
      - [ink, paper]
      - [ink, cover, 8]
      - ["#333333", cover]

    """

  private func faults(_ settings: String, manifest: String = manifest) throws -> [String] {
    try ScratchThemes(["installed/base/theme.yml": manifest]).faults(settings: settings)
  }

  @Test(arguments: ["", "ink: \"#595959\"\ncover: \"#fafafa\"\npaper: \"#FFF\"\n"])
  func `nothing is said of colours that can be read`(settings: String) throws {
    // #595959 has 7.0 on white: enough for 4.5, and #767676 is the last grey that has that.
    let faults = try faults(settings.replacing("#595959", with: "#4a4a4a"))
    #expect(faults.isEmpty)
  }

  @Test func `the last grey that passes on white is where WCAG has it`() throws {
    let manifest = Self.manifest.replacing("  - [ink, cover, 8]\n", with: "")
    #expect(try faults("ink: \"#767676\"\n", manifest: manifest).isEmpty)
    #expect(
      try faults("ink: \"#777\"\n", manifest: manifest) == [
        "site.yml:1:6: warning: 'ink' ('#777777') on 'paper' ('#ffffff') has a contrast of 4.4 : 1,"
          + " and 4.5 is the least for it to be read with ease; the nearest 'ink' that passes is"
          + " '#767676'"
      ]
    )
  }

  @Test func `a theme may ask for more than the usual`() throws {
    #expect(
      try faults("ink: \"#555555\"\n") == [
        "site.yml:1:6: warning: 'ink' ('#555555') on 'cover' ('#ffffff') has a contrast of 7.4 : 1,"
          + " and 8 is the least for it to be read with ease; the nearest 'ink' that passes is"
          + " '#505050'"
      ]
    )
  }

  @Test func `who changes only the surface hears about the surface`() throws {
    #expect(
      try faults("paper: \"#444444\"\n") == [
        "site.yml:1:8: warning: 'ink' ('#000000') on 'paper' ('#444444') has a contrast of 2.1 : 1,"
          + " and 4.5 is the least for it to be read with ease; the nearest 'paper' that passes is"
          + " '#757575'"
      ]
    )
    let cover = try faults("cover: \"#555555\"\n")
    #expect(cover.count == 2)
    #expect(cover.last?.contains("'#333333' on 'cover' ('#555555')") == true)
  }

  @Test func `where no colour passes the other one has to change`() throws {
    let faults = try faults("ink: \"#888888\"\ncover: \"#777777\"\n")
    #expect(faults.contains { $0.hasSuffix("no 'ink' reaches that; change 'cover'") })
  }

  @Test func `a colour that is no colour is said to be so and nothing else`() throws {
    #expect(
      try faults("ink: grey\n") == [
        "site.yml:1:6: error: 'ink' should be a colour such as '#8a3b12', found 'grey'"
      ]
    )
  }

  @Test func `a theme's own colours are held to the same`() throws {
    let faults = try faults("", manifest: Self.manifest.replacing("#000000", with: "#999999"))
    #expect(faults.count == 2)
    #expect(
      faults.first?.hasPrefix("installed/base/theme.yml:8:5: warning: 'ink' ('#999999')") == true
    )
  }

  @Test(arguments: [
    ("[ink]", "an entry of 'contrast' should name"),
    ("[ink, paper, 40]", "an entry of 'contrast' should name"),
    ("[ink, paper, much]", "an entry of 'contrast' should name"),
    ("ink", "an entry of 'contrast' should name"),
    ("[ink, papr]", "the theme has no colour 'papr'; did you mean 'paper'?"),
    ("[words, paper]", "the theme has no colour 'words'; name a setting that is a colour"),
  ])
  func `a pair that cannot be judged is an error`(pair: String, message: String) throws {
    let faults = try faults("", manifest: Self.manifest.replacing("[ink, paper]", with: pair))
    #expect(faults.count == 1)
    #expect(faults.first?.contains("theme.yml:8:5: error: \(message)") == true, "\(faults)")
  }

  @Test func `the nearer theme says how far apart two colours must be`() throws {
    let themes = try ScratchThemes([
      "installed/base/theme.yml": Self.manifest,
      "installed/mine/theme.yml": "contract: 1\nextends: base\ncontrast: [[ink, cover, 3]]\n",
    ])
    #expect(try themes.faults("mine", settings: "ink: \"#767676\"\n").isEmpty)
    #expect(try themes.faults("mine", settings: "ink: \"#777777\"\n").count == 1)
  }

  @Test(arguments: ["hearth", "fieldnotes", "plain"])
  func `the themes that come with Candor can be read as they are`(name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let (_, diagnostics) = try ThemeLoader(roots: [root.appending(path: "themes").path])
      .load(name, settings: nil, from: SourceFile(path: "site.yml", text: ""))
    #expect(diagnostics.map(\.message) == [])
  }
}
