/// Which script most letters of a text are in, when it is not Latin.
enum Script {
  /// The likeliest language of a script that is not Latin, or nil for Latin.
  static func of(_ bytes: [UInt8], _ tokens: [Token]) -> String? {
    var counts: [Int] = Array(repeating: 0, count: codes.count)
    var latin = 0
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
        }
        index += byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      }
    }
    let total = counts.reduce(0, +)
    guard total > latin else { return nil }
    if counts[kana] * 10 > total { return codes[kana] }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return codes[best]
  }

  private static let codes = ["ru", "el", "he", "ar", "hi", "th", "zh", "ja", "ko"]
  private static let kana = 7

  private static func script(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    switch first {
    case 0xCE, 0xCF: 1
    case 0xD0...0xD4: 0
    case 0xD6, 0xD7: 2
    case 0xD8...0xDD: 3
    case 0xE0: second >= 0xB8 ? 5 : 4
    case 0xE3: second < 0x84 ? 7 : 6
    case 0xE4...0xE9: 6
    case 0xEA...0xED: 8
    default: nil
    }
  }
}
