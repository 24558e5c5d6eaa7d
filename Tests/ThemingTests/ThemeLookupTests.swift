import Diagnostics
import Foundation
import TestSupport
import Testing
import Theming

/// Where a theme's files come from.
@Suite struct ThemeLookupTests {
  @Test func `the user's own theme stands before an installed one of its name`() throws {
    let themes = try ScratchThemes([
      "own/base/theme.yml": "contract: 1\n",
      "own/base/layouts/page.mustache": "own {{page.title}}",
    ])
    #expect(try themes.faults() == [])
    #expect(try themes.render() == "own Title")
    #expect(try themes.render("base", .post) == "x Title", "the rest comes from the installed one")
  }

  @Test func `a single file lies over an installed theme without a theme.yml`() throws {
    let themes = try ScratchThemes(["own/base/partials/x.mustache": "mine "])
    #expect(try themes.faults() == [])
    #expect(try themes.render() == "mine Title")
  }

  @Test func `a theme takes what it lacks from the theme it extends`() throws {
    let themes = try ScratchThemes([
      "own/child/theme.yml": "contract: 1\nextends: base\nstyles: [b.css]\n",
      "own/child/layouts/page.mustache": "child {{>x}}{{page.title}}",
      "own/child/assets/b.css": "",
      "own/grand/theme.yml": "contract: 1\nextends: child\n",
      "own/grand/partials/x.mustache": "grand ",
    ])
    #expect(try themes.render("child") == "child x Title")
    #expect(try themes.render("grand") == "child grand Title")
    #expect(try themes.load("child").theme.stylesheets == ["a.css", "b.css"])
  }

  @Test func `dotfiles and backups are no files of a theme`() throws {
    let themes = try ScratchThemes([
      "installed/base/assets/.DS_Store": "", "installed/base/assets/a.css~": "",
      "installed/base/partials/.x.mustache": "{{nothing}}",
    ])
    #expect(try themes.faults() == [])
    #expect(try themes.load().theme.assets.map(\.path) == ["a.css"])
  }

  @Test func `assets have keys for templates`() throws {
    let themes = try ScratchThemes([
      "installed/base/assets/fonts/serif-1.woff2": "font",
      "installed/base/layouts/page.mustache": "{{assets.fonts-serif-1-woff2}}{{assets.a-css}}",
    ])
    #expect(try themes.faults() == [])
    #expect(try themes.load().theme.assets.map(\.key) == ["a-css", "fonts-serif-1-woff2"])
  }

  @Test func `themes that cannot be had say why`() throws {
    let themes = try ScratchThemes([
      "own/mine/theme.yml": "contract: 1\nextends: base\n",
      "own/bare/layouts/page.mustache": "",
    ])
    #expect(themes.refusal("./own/base") == "there is no theme './own/base'; did you mean 'base'?")
    #expect(themes.refusal("bese") == "there is no theme 'bese'; did you mean 'base'?")
    #expect(
      themes.refusal("nowhere")
        == "there is no theme 'nowhere'; the themes here are 'base', 'mine', in 'own', 'installed'"
    )
    for name in ["", "../base", ".", "..", "base/layouts"] {
      #expect(themes.refusal(name)?.hasPrefix("there is no theme '\(name)'") == true)
    }
    #expect(
      themes.refusal("bare")
        == "'own/bare' has no theme.yml, and there is no theme 'bare' for its files to lie over; give the folder a theme's name ('base', 'mine'), or add a theme.yml with the lines 'contract: 1' and 'extends: base'"
    )
    let advice =
      "looked in 'a', 'b'; keep the folder 'themes' that comes with Candor beside the program, or copy it to beside your content"
    #expect(
      ThemeError.unknown(name: "x", available: [], nearest: nil, lookedIn: ["a", "b"]).description
        == "there is no theme 'x', nor any other; \(advice)"
    )
    #expect(
      ThemeError.withoutManifest(name: "x", folder: "a/x", available: [], lookedIn: ["a", "b"])
        .description
        == "'a/x' has no theme.yml, and the theme 'x' that its files could lie over was not found; \(advice)"
    )
    #expect(
      ThemeError.unreadable(file: "x", reason: "no").description
        == "cannot read 'x': no; check that you may read it"
    )
  }

  @Test(arguments: [
    (
      "a",
      "own/b/theme.yml:2:10: error: themes extend each other in a circle: 'a' extends 'b' extends 'a'; take one 'extends:' away"
    ),
    (
      "self",
      "own/self/theme.yml:2:10: error: the theme 'self' cannot extend itself; take this line away, a folder of an installed theme's name lies over that theme without it"
    ),
    (
      "lost",
      "own/lost/theme.yml:2:10: error: there is no theme 'nowhere'; the themes here are 'a', 'b', 'base', 'lost', 'self', in 'own', 'installed'"
    ),
  ])
  func `a theme that extends what it cannot says so at the line`(
    name: String,
    message: String
  ) throws {
    let themes = try ScratchThemes([
      "own/a/theme.yml": "contract: 1\nextends: b\n",
      "own/b/theme.yml": "contract: 1\nextends: a\n",
      "own/self/theme.yml": "contract: 1\nextends: self\n",
      "own/lost/theme.yml": "contract: 1\nextends: nowhere\n",
    ])
    #expect(try themes.faults(name) == [message])
  }

  @Test func `a folder of themes that is reached by two paths counts once`() throws {
    let themes = try ScratchThemes(["own/base/theme.yml": "contract: 1\nextends: none\n"])
    let folder = themes.folder
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("again"),
      withDestinationPath: folder.path("own")
    )
    let loader = ThemeLoader(roots: [folder.path("own"), folder.path("again")])
    let found = try loader.load("base", settings: nil, from: .init(path: "site.yml", text: ""))
    #expect(found.diagnostics.count == 1)
  }

  @Test func `the themes that can be had are named in order`() throws {
    let themes = try ScratchThemes([
      "own/zebra/theme.yml": "contract: 1\n", "own/overlay/partials/x.mustache": "",
    ])
    let loader = ThemeLoader(roots: [themes.folder.path("own"), themes.folder.path("installed")])
    #expect(loader.available == ["base", "zebra"])
  }

  static let shipped: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes").path
    return [root]
  }()

  @Test func `every theme that ships is sound`() throws {
    let loader = ThemeLoader(roots: Self.shipped)
    #expect(loader.available.contains("plain"))
    for name in loader.available {
      let (theme, diagnostics) = try loader.load(
        name,
        settings: nil,
        from: .init(path: "site.yml", text: "")
      )
      #expect(!theme.templates.isEmpty)
      #expect(diagnostics.filter { $0.severity > .note } == [])
    }
  }
}
