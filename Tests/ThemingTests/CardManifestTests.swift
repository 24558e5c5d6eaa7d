import Cards
import TestSupport
import Testing
import Theming

/// What `card:` in `theme.yml` says, and what is wrong with it.
@Suite struct CardManifestTests {
  private static let start = "name: base\ncontract: 1\nstyles: [a.css]\n"

  @Test(arguments: [
    (
      "card: 3\n",
      "4:7: error: 'card' should hold ground, shapes and texts, each as 'key: value', found '3'"
    ),
    ("card:\n  shapes: []\n", "4:1: error: 'ground' is missing; say which colour covers the card"),
    (
      "card:\n  ground: papr\n",
      "5:11: error: the theme has no colour 'papr'; name a setting that is a colour, or write one such as '#1b1a14'"
    ),
    (
      "card:\n  ground: '#fff'\n  shapes:\n    - {fill: '#000', path: 'M0 0A1 1 0 0 1 3 3'}\n",
      "7:28: error: 'path' should be the 'd' of an SVG path without arcs, such as 'M0 0H1200V40H0Z'"
    ),
    (
      "card:\n  ground: '#fff'\n  texts:\n    - {say: title, font: a.ttf, fill: '#000', box: [1, 2, 3]}\n",
      "7:52: error: 'box' should be left, top, width and height in pixels, such as [80, 90, 1040, 300]"
    ),
    (
      "card:\n  ground: '#fff'\n  texts:\n    - {say: titel, font: a.ttf, fill: '#000', box: [1, 2, 3, 4]}\n",
      "7:13: error: unknown say 'titel'; did you mean 'title'?"
    ),
    (
      "card:\n  ground: '#fff'\n  texts:\n    - {say: title, font: b.ttf, fill: '#000', box: [1, 2, 3, 4]}\n",
      "7:26: error: there is no font 'b.ttf' in the theme's folder 'card'; did you mean 'a.ttf'?"
    ),
    (
      "card:\n  ground: '#fff'\n  texts:\n    - {say: title, font: a.ttf, fill: '#000', box: [1, 2, 3, 4]}\n",
      "7:26: error: 'a.ttf' is no font with TrueType outlines; cards need a '.ttf', not WOFF2 or OTF"
    ),
  ])
  func `a mistake in a card is told with its place`(text: String, message: String) throws {
    let themes = try ScratchThemes([
      "installed/base/theme.yml": Self.start + text, "installed/base/card/a.ttf": "no font",
    ])
    #expect(try themes.faults() == ["installed/base/theme.yml:" + message])
  }

  @Test func `a theme without a card has none, and one that extends another has its`() throws {
    let card = "card:\n  ground: '#fff'\n  shapes: [{fill: wall, path: M0 0H9V9Z}]\n"
    let wall = "settings:\n  wall: {type: colour, default: '#123456'}\n"
    let themes = try ScratchThemes([
      "installed/base/theme.yml": Self.start + wall + card,
      "installed/next/theme.yml": "name: next\ncontract: 1\nextends: base\n",
    ])
    #expect(try ScratchThemes().load().theme.card == nil)
    let own = try themes.load("next", settings: "wall: '#abcdef'").theme.card
    #expect(own?.shapes.first?.colour == CardColour("#abcdef"))
    #expect(own != (try themes.load("next").theme.card))
  }
}
