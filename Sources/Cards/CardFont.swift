internal import Formats

/// A TrueType font of a theme: the letters that it has, their outlines and how they stand side by side.
///
/// Nothing of it asks the machine for a font. Scripts whose letters change with their neighbours, or that run from right to
/// left, need more than this reads; `PlainWords` leaves them alone.
public struct CardFont: Sendable, Hashable {
  /// Units of the outlines in the font's size.
  let unitsPerEm: Int
  /// How high a capital is, in units.
  let capHeight: Int
  /// Of the file's bytes.
  let digest: ContentHash
  private let map: CharacterMap
  private let outlines: GlyphOutlines
  private let kerning: Kerning
  private let metrics: FontBytes
  private let metricCount: Int

  /// The font in these bytes; nil when it is none with TrueType outlines, such as WOFF2 or an OTF with PostScript ones.
  public init?(_ bytes: [UInt8]) {
    let file = FontBytes(bytes)
    guard file.long(0) == 0x0001_0000 || file.tag(0) == "true" else { return nil }
    var tables: [String: FontBytes] = [:]
    for index in 0..<min(file.word(4), 64) {
      let entry = 12 + index * 16
      tables[file.tag(entry)] = file.part(file.long(entry + 8), count: file.long(entry + 12))
    }
    guard let head = tables["head"], let cmap = tables["cmap"], let glyf = tables["glyf"],
      let loca = tables["loca"], let hmtx = tables["hmtx"], let hhea = tables["hhea"],
      (16...16_384).contains(head.word(18)), let map = CharacterMap(cmap)
    else { return nil }
    unitsPerEm = head.word(18)
    digest = ContentHash(of: bytes)
    self.map = map
    outlines = GlyphOutlines(glyf: glyf, loca: loca, isLong: head.word(50) == 1)
    kerning = Kerning(tables["GPOS"])
    metrics = hmtx
    metricCount = hhea.word(34)
    guard metricCount > 0 else { return nil }
    // The height of capitals is known since version 2 of the table (source: OpenType, OS/2).
    let system = tables["OS/2"]
    let known = system.map { $0.word(0) >= 2 ? $0.signed(88) : 0 } ?? 0
    capHeight = known > 0 ? known : unitsPerEm * 7 / 10
  }

  /// The glyph of a letter; nil where the font has none.
  func glyph(_ scalar: Unicode.Scalar) -> Int? {
    let glyph = map.glyph(Int(scalar.value))
    return glyph == 0 ? nil : glyph
  }

  /// The outline of a glyph in units, y growing downward from the line that letters stand on.
  func outline(_ glyph: Int) -> CardPath { outlines.path(glyph) }

  /// How far the next glyph is, in units.
  func advance(_ glyph: Int) -> Int { metrics.word(min(glyph, metricCount - 1) * 4) }

  /// How much nearer two glyphs stand than their advances say (negative), or farther.
  func kern(_ left: Int, _ right: Int) -> Int { kerning.between(left, right) }
}
