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
    #expect(try themes.load("child").theme?.stylesheets == ["a.css", "b.css"])
  }

  @Test func `dotfiles and backups are no files of a theme`() throws {
    let themes = try ScratchThemes([
      "installed/base/assets/.DS_Store": "", "installed/base/assets/a.css~": "",
      "installed/base/partials/.x.mustache": "{{nothing}}",
    ])
    #expect(try themes.faults() == [])
    #expect(try themes.load().theme?.assets.map(\.path) == ["a.css"])
  }

  @Test func `assets have keys for templates`() throws {
    let themes = try ScratchThemes([
      "installed/base/assets/fonts/serif-1.woff2": "font",
      "installed/base/layouts/page.mustache": "{{assets.fonts-serif-1-woff2}}{{assets.a-css}}",
    ])
    #expect(try themes.faults() == [])
    #expect(try themes.load().theme?.assets.map(\.key) == ["a-css", "fonts-serif-1-woff2"])
  }

  @Test func `themes that cannot be had say why`() throws {
    let themes = try ScratchThemes([
      "own/a/theme.yml": "contract: 1\nextends: b\n",
      "own/b/theme.yml": "contract: 1\nextends: a\n",
      "own/self/theme.yml": "contract: 1\nextends: self\n",
      "own/lost/theme.yml": "contract: 1\nextends: nowhere\n",
      "own/bare/layouts/page.mustache": "",
    ])
    let known = "'a', 'b', 'base', 'lost', 'self'"
    #expect(themes.refusal("bese") == "there is no theme 'bese'; did you mean 'base'?")
    #expect(
      themes.refusal("nowhere") == "there is no theme 'nowhere'; the themes here are \(known)"
    )
    #expect(themes.refusal("lost") == themes.refusal("nowhere"))
    for name in ["", "../base", ".", "..", "base/layouts"] {
      #expect(themes.refusal(name)?.hasPrefix("there is no theme '\(name)'") == true)
    }
    #expect(
      themes.refusal("a")
        == "themes extend each other in a circle: 'a' extends 'b' extends 'a'; take one 'extends:' away"
    )
    #expect(
      themes.refusal("self")
        == "themes extend each other in a circle: 'self' extends 'self'; take one 'extends:' away"
    )
    #expect(
      themes.refusal("bare")
        == "cannot read theme 'bare': 'own/bare/theme.yml' is missing; add it, with a line 'contract: 1'"
    )
    #expect(
      ThemeError.unknown(name: "x", available: [], nearest: nil).description
        == "there is no theme 'x', nor any other; put a folder 'themes' beside your content"
    )
    #expect(
      ThemeError.unreadable(file: "x", reason: "no").description
        == "cannot read 'x': no; check that you may read it"
    )
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
      #expect(theme != nil)
      #expect(diagnostics.filter { $0.severity > .note } == [])
    }
  }
}
