import Testing

@testable import Cards

@Suite struct CardFontTests {
  @Test(arguments: ThemeFonts.all)
  func `a theme's font has the letters of Europe's languages, each with an outline`(
    path: String
  ) throws {
    let font = try #require(CardFont(try ThemeFonts.bytes(path)))
    for scalar in "AZaz09ÄßéçøłşžŐ“”’–…€&@".unicodeScalars {
      let glyph = try #require(font.glyph(scalar), "\(scalar)")
      #expect(!font.outline(glyph).steps.isEmpty, "\(scalar)")
      #expect(font.advance(glyph) > 0)
    }
    #expect(font.glyph("字") == nil)
    #expect(font.glyph("ع") == nil)
  }

  @Test func `letters stand as near each other as the font says`() throws {
    let font = try #require(CardFont(try ThemeFonts.bytes("hearth/card/regular.ttf")))
    func kern(_ left: Unicode.Scalar, _ right: Unicode.Scalar) throws -> Int {
      font.kern(try #require(font.glyph(left)), try #require(font.glyph(right)))
    }
    #expect(try kern("T", "o") < 0)
    #expect(try kern("A", "V") < 0)
    #expect(try kern("H", "H") == 0)
  }

  @Test(arguments: ["hearth/assets/fonts/vollkorn-regular.woff2", "plain/theme.yml"])
  func `what has no TrueType outlines is no font`(path: String) throws {
    #expect(CardFont(try ThemeFonts.bytes(path)) == nil)
    #expect(CardFont([]) == nil)
  }

  @Test func `a font that is cut off or damaged ends nothing`() throws {
    let bytes = try ThemeFonts.bytes("hearth/card/regular.ttf")
    var used = 0
    for count in stride(from: 0, to: bytes.count, by: 4_511) {
      if let font = CardFont(Array(bytes[..<count])) { used += ThemeFonts.use(font) }
    }
    // A simple sequence of places and values, the same each time.
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<24 {
      var broken = bytes
      for _ in 0..<40 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        let place = Int(state % UInt64(broken.count))
        broken[place] = UInt8(truncatingIfNeeded: state >> 32)
      }
      if let font = CardFont(broken) { used += ThemeFonts.use(font) }
    }
    #expect(used != 0)
  }
}
