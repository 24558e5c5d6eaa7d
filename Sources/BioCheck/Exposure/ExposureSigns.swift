/// What a sentence must hold before it can give anything away.
struct ExposureSigns {
  /// Whether there is a digit anywhere.
  private(set) var numbers = false
  private var words: Sign = []

  /// Whether a child or a client is spoken of.
  var others: Bool { words.contains(.other) }
  /// Whether work for somebody may be told of, or somebody's trouble.
  var work: Bool { words.contains(.work) }
  /// Whether a school may be named.
  var schools: Bool { words.contains(.school) }

  init(_ tokens: UnsafeBufferPointer<Token>) {
    let table = Self.table
    for token in tokens {
      if token.kind == .word {
        if token.signs.contains(.other) { words.insert(.other) }
        guard token.count > 3 || token.form.contains(.capital) else { continue }
        let signs = table[token.hash]
        if signs.rawValue != 0 {
          words.formUnion(token.form.contains(.capital) ? signs : signs.subtracting(.school))
        }
      } else if token.kind != .mark {
        numbers = true
      }
    }
  }

  private struct Sign: OptionSet, Sendable {
    let rawValue: UInt8
    static let other = Sign(rawValue: 1)
    static let work = Sign(rawValue: 2)
    /// A school, where it is written as a name.
    static let school = Sign(rawValue: 4)
  }

  private static let table: WordMap<Sign> = {
    var signs: [UInt64: Sign] = [:]
    for (words, sign) in [
      (others, Sign.other), (ExposureWords.workSigns, .work), (ExposureWords.schoolSigns, .school),
    ] {
      for hash in WordHash.words(of: words) { signs[hash, default: []].insert(sign) }
    }
    return WordMap(signs.map { ($0.key, $0.value) }, none: [])
  }()

  /// Children and clients, and what is done by those who may be clients, beyond what is looked up for every rule.
  private static let others = [
    ExposureWords.kinWords, ExposureWords.youngWords, ExposureWords.clientWords,
    ExposureWords.clientsWords, ExposureWords.treatWords, ExposureWords.comeWords,
  ].joined(separator: " ")
}
