import Foundation

@testable import Cards

/// The fonts that the themes bring for their cards.
enum ThemeFonts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes")

  static let all = [
    "hearth/card/regular.ttf", "hearth/card/italic.ttf", "plain/card/regular.ttf",
    "plain/card/bold.ttf", "plain/card/italic.ttf", "fieldnotes/card/regular.ttf",
    "fieldnotes/card/bold.ttf",
  ]

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// Draws a few letters, whatever the font is.
  static func use(_ font: CardFont) -> Int {
    var steps = 0
    for scalar in "Ága–ﬁ→\u{10FFFF}".unicodeScalars {
      guard let glyph = font.glyph(scalar) else { continue }
      steps += font.outline(glyph).steps.count + abs(font.kern(glyph, glyph))
      steps += font.advance(glyph)
    }
    return steps
  }
}
