import Diagnostics
import Foundation
import TestSupport
import Testing
import Theming

/// Files in the user's own `themes/` that have no effect.
@Suite struct UnusedOverridesTests {
  @Test(arguments: [
    ("base/partials/xx.mustache", "nothing uses this file; did you mean 'partials/x.mustache'?"),
    ("base/x.html", "nothing uses this file; did you mean 'partials/x.mustache'?"),
    ("base/partials/x.html", "nothing uses this file; did you mean 'partials/x.mustache'?"),
    ("base/partial/x.mustache", "nothing uses this file; did you mean 'partials/x.mustache'?"),
    (
      "base/layouts/jurnal.mustache",
      "nothing uses this file; did you mean 'layouts/journal.mustache'?"
    ),
    (
      "base/partials/page.mustache", "nothing uses this file; did you mean 'layouts/page.mustache'?"
    ),
    (
      "base/layouts/zebra.mustache",
      "no page is made with this layout; give it the name of the layout that it should replace, or delete it"
    ),
    (
      "base/partials/telephone.mustache",
      "no template uses this partial; write '{{>telephone}}' where it should stand, or delete it"
    ),
    (
      "base/partials/telephone.txt",
      "no template uses this partial; the names of partials end in '.mustache'"
    ),
    (
      "base/layouts/zebra.txt",
      "no page is made with this layout; the names of layouts end in '.mustache'"
    ),
    (
      "base/strings/english.yml",
      "this is not named after a language; it should look like 'en.yml' or 'pt-br.yml'"
    ),
    (
      "base/strings/en.yaml",
      "this is not named after a language; it should look like 'en.yml' or 'pt-br.yml'"
    ),
    ("base/assets/aa.css", "nothing uses this file; did you mean 'assets/a.css'?"),
    (
      "base/assets/telephone.css",
      "no page links this stylesheet; name it in 'styles:' of a theme.yml, or delete it"
    ),
    (
      "base/telephone.css",
      "nothing uses a file here; move it to 'assets'"
    ),
  ])
  func `a file that nothing uses is a warning with the right name`(
    path: String,
    message: String
  ) throws {
    let themes = try ScratchThemes(["own/\(path)": "# x"])
    #expect(try themes.faults() == ["own/\(path):0:0: warning: \(message)"])
  }

  @Test(arguments: [
    "base/partials/x.mustache", "base/layouts/page.mustache", "base/strings/pt-br.yml",
    "base/assets/a.css", "base/assets/not-found.css", "base/assets/OFL.txt",
    "base/assets/deep/b.txt", "base/README.md",
    "base/LICENSE", "base/partials/x.mustache.bak", "base/.git/config.yml",
  ])
  func `what has an effect, or is not meant to, is none`(path: String) throws {
    let themes = try ScratchThemes(["own/\(path)": "# x"])
    #expect(try themes.faults() == [])
  }

  @Test func `what one's own template uses is used`() throws {
    let themes = try ScratchThemes([
      "own/base/partials/x.mustache":
        "{{>hours}}{{strings.open}}<img src=\"{{assets.b-css}}\" alt=\"\">",
      "own/base/partials/hours.mustache": "", "own/base/strings/en.yml": "open: Open\n",
      "own/base/assets/b.css": "@import \"sub/c.css\";", "own/base/assets/sub/c.css": "",
    ])
    #expect(try themes.faults() == [])
  }

  @Test func `words that nothing says`() throws {
    let themes = try ScratchThemes(["own/base/strings/en.yml": "jurnal: x\nhours: y\nmay: z\n"])
    #expect(
      try themes.faults() == [
        "own/base/strings/en.yml:1:1: warning: nothing says 'jurnal'; did you mean 'journal'?",
        "own/base/strings/en.yml:2:1: warning: nothing says 'hours'; write '{{strings.hours}}' where it should stand, or take it away",
      ]
    )
  }

  @Test func `a complete theme of one's own is looked through only where it is the one chosen`()
    throws
  {
    let themes = try ScratchThemes([
      "own/mine/theme.yml": "contract: 1\nextends: base\n",
      "own/mine/partials/xx.mustache": "", "own/mine/docs/page.html": "",
      "own/other/theme.yml": "contract: 1\nextends: mine\n",
    ])
    #expect(try themes.faults("mine").count == 1)
    #expect(try themes.faults("other") == [])
    #expect(try themes.faults("base") == [])
  }

  @Test func `folders beside the themes that are none`() throws {
    let themes = try ScratchThemes([
      "own/bsae/partials/x.mustache": "", "own/partials/x.mustache": "", "own/x.mustache": "",
      "own/telephone/assets/a.css": "", "own/pictures/a.png": "", "own/README.md": "",
    ])
    #expect(
      try themes.faults() == [
        "own/bsae:0:0: warning: there is no theme 'bsae' for these files to lie over; did you mean 'own/base'?",
        "own/partials:0:0: warning: nothing uses this; a folder of the theme's name belongs around it: 'own/base/partials'",
        "own/telephone:0:0: warning: there is no theme 'telephone' for these files to lie over; add a theme.yml, or name the folder as a theme is called",
        "own/x.mustache:0:0: warning: nothing uses this; a folder of the theme's name belongs around it: 'own/base/x.mustache'",
      ]
    )
  }

  @Test func `an empty layout is pointed out, an empty partial may be meant`() throws {
    let themes = try ScratchThemes([
      "own/base/layouts/page.mustache": " \n", "own/base/partials/x.mustache": "",
    ])
    #expect(
      try themes.faults() == [
        "own/base/layouts/page.mustache:0:0: warning: this layout is empty, and so are the pages made with it; delete it to have the one of the theme below"
      ]
    )
  }
}
