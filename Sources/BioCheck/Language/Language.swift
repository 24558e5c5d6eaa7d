/// Which language a text is in.
struct Language: Sendable, Hashable {
  /// An ISO 639-1 code; `und` when there are no words.
  var code: String

  var isEnglish: Bool { code == "en" }

  /// The language of a page's sentences, from the first few hundred words.
  ///
  /// A text of mostly known words is English. Else the little words of a dozen languages decide, or the script.
  static func of(_ prose: Prose) -> Language {
    var words = 0
    var known = 0
    for token in prose.tokens where token.isWord && words < limit {
      words += 1
      if token.row >= 0 { known += 1 }
    }
    guard words > 0 else { return Language(code: prose.wordCount > 0 ? "en" : "und") }
    if known * 10 >= words * 8 || words < 4 && known > 0 { return Language(code: "en") }
    if let script = Script.of(prose.bytes, prose.tokens) { return Language(code: script) }
    return byLittleWords(prose, words)
  }

  private static let limit = 600

  private static func byLittleWords(_ prose: Prose, _ words: Int) -> Language {
    var counts = [Int](repeating: 0, count: LittleWords.codes.count)
    var seen = 0
    for token in prose.tokens where token.isWord && seen < limit {
      seen += 1
      guard let mask = LittleWords.table[token.hash] else { continue }
      for index in counts.indices where mask & (1 << UInt32(index)) != 0 { counts[index] += 1 }
    }
    // English is first, and wins a tie: names and terms make many an English page look foreign.
    var best = 0
    for index in counts.indices where counts[index] > counts[best] + counts[0] / 4 { best = index }
    return Language(code: LittleWords.codes[best])
  }
}
