internal import Formats

/// Which glyph a letter has (source: OpenType, cmap, formats 4 and 12).
struct CharacterMap: Sendable, Hashable {
  private let table: FontBytes
  private let isLong: Bool

  init?(_ cmap: FontBytes) {
    var found: (table: FontBytes, isLong: Bool)?
    for index in 0..<min(cmap.word(2), 64) {
      let entry = 4 + index * 8
      let (platform, encoding) = (cmap.word(entry), cmap.word(entry + 2))
      guard platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10)) else { continue }
      let table = cmap.part(cmap.long(entry + 4))
      switch table.word(0) {
      case 12: found = (table, true)
      case 4 where found == nil: found = (table, false)
      default: break
      }
    }
    guard let found else { return nil }
    (table, isLong) = found
  }

  /// The glyph of a letter; 0 where there is none.
  func glyph(_ value: Int) -> Int { isLong ? grouped(value) : segmented(value) }

  private func grouped(_ value: Int) -> Int {
    let count = min(table.long(12), table.count / 12)
    let found = FontBytes.record(among: count) { index in
      let entry = 16 + index * 12
      return value > table.long(entry + 4) ? 1 : value < table.long(entry) ? -1 : 0
    }
    guard let entry = found.map({ 16 + $0 * 12 }) else { return 0 }
    return table.long(entry + 8) + value - table.long(entry)
  }

  private func segmented(_ value: Int) -> Int {
    guard value <= 0xFFFF else { return 0 }
    let double = table.word(6)
    let segment = SortedSearch.firstIndex(below: double / 2) { value > table.word(14 + $0 * 2) }
    let (ends, starts) = (14 + segment * 2, 16 + double + segment * 2)
    guard segment < double / 2, value <= table.word(ends), value >= table.word(starts) else {
      return 0
    }
    let (delta, rangeAt) = (table.word(starts + double), starts + 2 * double)
    let range = table.word(rangeAt)
    if range == 0 { return (value + delta) & 0xFFFF }
    let glyph = table.word(rangeAt + range + (value - table.word(starts)) * 2)
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF
  }
}
