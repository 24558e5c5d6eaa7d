/// Which language a text is in.
struct Language: Sendable, Hashable {
  /// An ISO 639-1 code; `und` when there are no words, or when they are not English and of no language that is surely known.
  var code: String
  /// Whether there is a word at all.
  var hasWords = true

  var isEnglish: Bool { code == "en" }

  /// The language of a page's sentences, from the first few hundred words.
  ///
  /// A text of mostly known words is English. Else the little words of some languages decide, or the script; where
  /// neither is clear no language is named, since to be taken for one's neighbours wounds.
  static func of(_ prose: Prose) -> Language {
    let spelled = prose.spelled
    if 4...limit ~= spelled.words, isMostly(spelled.known, of: spelled.words) {
      return Language(code: "en")
    }
    var words = 0
    var known = 0
    var small = (words: 0, known: 0)
    for token in prose.tokens where token.isWord && words < limit {
      let isKnown = token.row >= 0 ? 1 : 0
      words += 1
      known += isKnown
      guard !token.form.contains(.capital) else { continue }
      small = (small.words + 1, small.known + isKnown)
    }
    guard words > 0 else {
      return prose.tokens.contains { $0.kind != .mark }
        ? Language(code: "en") : Language(code: "und", hasWords: false)
    }
    if isMostly(known, of: words) || words < 4 && known > 0 { return Language(code: "en") }
    if let script = Script.of(prose.bytes, prose.tokens) { return Language(code: script) }
    // Names and titles are of no language.
    let isPlain = words < 4 || small.known * 10 >= small.words * 8
    return byLittleWords(prose, words, isPlain: isPlain, isHalf: known * 2 >= words)
  }

  private static let limit = 600

  private static func isMostly(_ known: Int, of words: Int) -> Bool { known * 10 >= words * 8 }

  private static func byLittleWords(
    _ prose: Prose,
    _ words: Int,
    isPlain: Bool,
    isHalf: Bool
  ) -> Language {
    var counts = [Int](repeating: 0, count: LittleWords.codes.count)
    var seen = 0
    var isInName = false
    for token in prose.tokens where token.isWord && seen < limit {
      seen += 1
      // "Ruth van der Berg" may stand in any language.
      isInName = token.form.contains(.capital) || isInName && particles.contains(token.hash)
      guard let mask = LittleWords.table[token.hash] else { continue }
      if isInName, particles.contains(token.hash) { continue }
      for index in counts.indices where mask & (1 << UInt32(index)) != 0 { counts[index] += 1 }
    }
    var best = 1
    for index in counts.indices.dropFirst() where counts[index] > counts[best] { best = index }
    // English wins a tie: names and terms make many an English page look foreign.
    if counts[best] <= counts[0] + counts[0] / 4 {
      let isEnglish = counts[0] * 12 >= words || isPlain || isHalf
      return Language(code: isEnglish ? "en" : "und")
    }
    if isPlain, counts[best] < counts[0] * 2 { return Language(code: "en") }
    let isAlone = counts.indices.dropFirst().allSatisfy { $0 == best || counts[$0] < counts[best] }
    let isClear = isAlone && counts[best] >= 2 && counts[best] * 9 >= words
    return Language(code: isClear ? LittleWords.codes[best] : "und")
  }

  private static let particles = WordSet(
    "van der den de ter ten von zu la le du des da do dos di del della y e"
  )
}
