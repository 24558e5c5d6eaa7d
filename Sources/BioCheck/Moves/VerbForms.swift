/// The regular forms of English verbs, so that a list of verbs names each once and lacks none of its forms.
enum VerbForms {
  /// The verb itself and its forms in -s, -ing and -ed: `chase chases chasing chased`, `trap … trapping trapped`.
  ///
  /// A verb of one syllable that ends in one vowel and one consonant doubles it; of longer verbs none does.
  static func of(_ verb: some StringProtocol) -> [String] {
    let letters = Array(verb.utf8)
    guard letters.count > 1, let last = letters.last else { return [String(verb)] }
    let (before, stem) = (letters[letters.count - 2], String(verb.dropLast()))
    if last == 0x65 {
      let root = before == 0x65 ? String(verb) : stem
      return [String(verb), verb + "s", root + "ing", verb + "d"]
    }
    if last == 0x79, !isVowel(before) {
      return [String(verb), stem + "ies", verb + "ing", stem + "ied"]
    }
    let doubled = doubles(letters) ? verb + String(verb.suffix(1)) : String(verb)
    return [
      String(verb), verb + (hisses(before, last) ? "es" : "s"), doubled + "ing", doubled + "ed",
    ]
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Whether a verb ends as `crush`, `catch` and `pass` do.
  private static func hisses(_ before: UInt8, _ last: UInt8) -> Bool {
    switch last {
    case 0x73, 0x78, 0x7A: true
    case 0x68: before == 0x73 || before == 0x63
    default: false
    }
  }

  private static func doubles(_ letters: [UInt8]) -> Bool {
    guard let last = letters.last, !isVowel(last), last != 0x77, last != 0x78, last != 0x79 else {
      return false
    }
    return isVowel(letters[letters.count - 2]) && letters.count(where: isVowel) == 1
  }
}

extension WordSet {
  /// All regular forms of the verbs of a text, and the other words as they are, each with spaces between.
  init(verbs: String, and others: String = "") {
    let forms = verbs.split(separator: " ").flatMap { VerbForms.of($0) }
    self.init(forms.map { WordHash.of($0) } + WordHash.words(of: others))
  }

  /// The verbs of a text with spaces between, and their forms in -s: `cook cooks`.
  init(present verbs: String) {
    let forms = verbs.split(separator: " ").flatMap { VerbForms.of($0).prefix(2) }
    self.init(forms.map { WordHash.of($0) })
  }
}
