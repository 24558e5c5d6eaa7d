/// How much nearer pairs of glyphs stand (source: OpenType, GPOS, lookups of type 2 under the feature `kern`).
struct Kerning: Sendable, Hashable {
  /// The subtables of each lookup.
  private var lookups: [[FontBytes]] = []

  init(_ table: FontBytes?) {
    guard let table else { return }
    let features = table.part(table.word(6))
    let list = table.part(table.word(8))
    var wanted: Set<Int> = []
    for index in 0..<min(features.word(0), 512) where features.tag(2 + index * 6) == "kern" {
      let feature = features.part(features.word(2 + index * 6 + 4))
      for entry in 0..<min(feature.word(2), 64) { wanted.insert(feature.word(4 + entry * 2)) }
    }
    for index in wanted.sorted() where index < list.word(0) {
      lookups.append(Self.subtables(list.part(list.word(2 + index * 2))))
    }
  }

  /// Units to add between two glyphs.
  func between(_ left: Int, _ right: Int) -> Int {
    var sum = 0
    for lookup in lookups {
      // The first subtable that knows the left glyph, and in it the pair, decides.
      sum += lookup.lazy.compactMap { Self.value($0, left, right) }.first ?? 0
    }
    return sum
  }

  private static func subtables(_ lookup: FontBytes) -> [FontBytes] {
    (0..<min(lookup.word(4), 128)).compactMap { index in
      let table = lookup.part(lookup.word(6 + index * 2))
      switch lookup.word(0) {
      case 2: return table
      // An extension says where the subtable is, and of what type.
      case 9 where table.word(2) == 2: return table.part(table.long(4))
      default: return nil
      }
    }
  }

  private static func value(_ table: FontBytes, _ left: Int, _ right: Int) -> Int? {
    guard let index = coverage(table.part(table.word(2)), left) else { return nil }
    let (first, second) = (table.word(4), table.word(6))
    // Of all that a record may say, only how far the next glyph is counts here.
    guard first & 0x0004 != 0 else { return nil }
    let before = (first & 0x0003).nonzeroBitCount * 2
    let length = (first.nonzeroBitCount + second.nonzeroBitCount) * 2
    switch table.word(0) {
    case 1:
      let set = table.part(table.word(10 + index * 2))
      let found = FontBytes.record(among: set.word(0)) { right - set.word(2 + $0 * (2 + length)) }
      return found.map { set.signed(2 + $0 * (2 + length) + 2 + before) }
    case 2:
      let one = group(table.part(table.word(8)), left)
      let two = group(table.part(table.word(10)), right)
      guard one < table.word(12), two < table.word(14) else { return nil }
      return table.signed(16 + (one * table.word(14) + two) * length + before)
    default: return nil
    }
  }

  /// The place of a glyph among those that a table covers.
  private static func coverage(_ table: FontBytes, _ glyph: Int) -> Int? {
    if table.word(0) == 1 {
      return FontBytes.record(among: table.word(2)) { glyph - table.word(4 + $0 * 2) }
    }
    return table.range(holding: glyph).map { table.word($0 + 4) + glyph - table.word($0) }
  }

  /// The class of a glyph; 0 for all that are in none.
  private static func group(_ table: FontBytes, _ glyph: Int) -> Int {
    if table.word(0) == 1 {
      let index = glyph - table.word(2)
      return index >= 0 && index < table.word(4) ? table.word(6 + index * 2) : 0
    }
    return table.range(holding: glyph).map { table.word($0 + 4) } ?? 0
  }
}
