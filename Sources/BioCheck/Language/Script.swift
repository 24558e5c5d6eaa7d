/// Which script most letters of a text are in, when it is not Latin.
enum Script {
  /// The likeliest language of a script that is not Latin, or nil for Latin.
  static func of(_ bytes: [UInt8], _ tokens: [Token]) -> String? {
    var counts: [Int] = Array(repeating: 0, count: codes.count)
    var latin = 0
    var signs = LetterSigns()
    for token in tokens.prefix(600) where token.kind != .mark {
      var index = Int(token.start)
      let end = min(Int(token.end), bytes.count, index + 300)
      while index < end {
        let byte = bytes[index]
        if byte < 0xC6 { latin += 1 }
        if byte >= 0xC0,
          let script = script(
            byte,
            index + 1 < end ? bytes[index + 1] : 0,
            index + 2 < end ? bytes[index + 2] : 0
          )
        {
          counts[script] += 1
          signs.add(byte, index + 1 < end ? bytes[index + 1] : 0)
        }
        index += byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      }
    }
    let total = counts.reduce(0, +)
    guard total > latin else { return nil }
    if counts[kana] * 10 > total { return codes[kana] }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return best == 0
      ? signs.cyrillic(counts[0]) : best == 3 && signs.farther > 0 ? "und" : codes[best]
  }

  private static let codes = ["ru", "el", "he", "ar", "hi", "th", "zh", "ja", "ko", "und"]
  private static let kana = 7
  private static let unknown = 9

  private static func script(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    switch first {
    case 0xCE, 0xCF: 1
    case 0xD0...0xD3: 0
    case 0xD4, 0xD5: unknown
    case 0xD6, 0xD7: first == 0xD6 && second < 0x90 ? unknown : 2
    case 0xD8...0xDD: 3
    case 0xE0: second >= 0xB8 && second < 0xBA ? 5 : second < 0xA6 ? 4 : unknown
    case 0xE1: second >= 0x80 && second < 0xB4 ? unknown : nil
    case 0xE3: second < 0x84 ? 7 : 6
    case 0xE4...0xE9: 6
    case 0xEA...0xED: 8
    default: nil
    }
  }
}

/// Letters that tell the languages of one script apart.
private struct LetterSigns {
  /// Letters that Ukrainian has and Russian lacks.
  private var ukrainian = 0
  private var belarusian = 0
  private var russian = 0
  /// The hard sign, which Bulgarian has in every other word.
  private var hard = 0
  /// Letters of other languages in Cyrillic script.
  private var other = 0
  /// Letters that Persian, Urdu and Kurdish have and Arabic lacks.
  private(set) var farther = 0

  mutating func add(_ first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (0xD1, 0x94), (0xD1, 0x96), (0xD1, 0x97), (0xD2, 0x91), (0xD2, 0x90), (0xD0, 0x84),
      (0xD0, 0x86), (0xD0, 0x87):
      ukrainian += 1
    case (0xD1, 0x9E), (0xD0, 0x8E): belarusian += 1
    case (0xD1, 0x8B), (0xD1, 0x8D), (0xD1, 0x91), (0xD0, 0xAB), (0xD0, 0xAD), (0xD0, 0x81):
      russian += 1
    case (0xD1, 0x8A), (0xD0, 0xAA): hard += 1
    case (0xD1, 0x90...0x9F), (0xD0, 0x80...0x8F), (0xD2, _), (0xD3, _): other += 1
    case (0xD9, 0xBE), (0xDA, _), (0xDB, 0x8C), (0xDB, 0x81...0x83), (0xDB, 0x92): farther += 1
    default: break
    }
  }

  /// The language of a text in Cyrillic script with so many letters; `und` where it is not clear.
  func cyrillic(_ letters: Int) -> String {
    if other > 0 { return "und" }
    if belarusian > 0 { return "be" }
    if ukrainian > 0 { return russian == 0 ? "uk" : "und" }
    if russian == 0, hard * 100 > letters { return "bg" }
    return "ru"
  }
}
