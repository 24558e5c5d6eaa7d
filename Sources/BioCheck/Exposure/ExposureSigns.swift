/// What a sentence must hold before it can give one thing or another away.
struct ExposureSigns: OptionSet, Sendable {
  let rawValue: UInt16

  /// A child is spoken of, or who has one.
  static let child = ExposureSigns(rawValue: 1)
  /// A client is spoken of.
  static let client = ExposureSigns(rawValue: 2)
  /// Somebody is treated, or comes.
  static let visit = ExposureSigns(rawValue: 4)
  /// Work for somebody may be told of, or somebody's trouble.
  static let work = ExposureSigns(rawValue: 8)
  /// An office is spoken of that one person holds.
  static let office = ExposureSigns(rawValue: 16)
  /// A school, where it is written as a name.
  static let school = ExposureSigns(rawValue: 32)
  /// There is a number that may be a house's.
  static let houseNumber = ExposureSigns(rawValue: 64)
  /// There are as many digits as a telephone number has.
  static let manyDigits = ExposureSigns(rawValue: 128)
  /// A school, where it is written small.
  static let smallSchool = ExposureSigns(rawValue: 256)
  /// A street, where it is written as a name.
  static let street = ExposureSigns(rawValue: 512)
  /// Where somebody lives.
  static let dwelling = ExposureSigns(rawValue: 1024)
  /// Somebody's trouble is told of.
  static let trouble = ExposureSigns(rawValue: 2048)
  /// A child may be told by its name or number alone.
  static let besideName = ExposureSigns(rawValue: 4096)
}

extension ExposureSigns {
  /// The signs of words, by their hashes.
  struct Table: Sendable {
    private let words: WordMap<ExposureSigns>
    /// Lets hardly any word pass that is none of them.
    private let sieve: Sieve

    static let shared = Table()

    private init() {
      words = WordMap(uniting: ExposureWords.signs)
      sieve = Sieve(size: 9, words.hashes.map { UInt32(truncatingIfNeeded: $0) })
    }

    /// What the words and the digits of a sentence are a sign of.
    @inline(__always)
    func signs(of tokens: UnsafeBufferPointer<Token>) -> ExposureSigns {
      var (all, digits): (ExposureSigns, Int) = ([], 0)
      for token in tokens where token.kind != .mark {
        if token.kind == .word {
          guard sieve.passes(token.hash) else { continue }
          var signs = words[token.hash]
          if !token.form.contains(.capital), token.byte < 0x80, signs.contains(.school) {
            signs = signs.subtracting(.school).union(.smallSchool)
          }
          if !token.form.contains(.capital) { signs.remove(.street) }
          all.formUnion(signs)
        } else {
          digits += token.count
          if token.kind != .year { all.insert(.houseNumber) }
        }
      }
      if digits >= ExposureWords.phoneDigits { all.insert(.manyDigits) }
      return all
    }
  }
}

extension ExposureWords {
  /// The words that are signs, and what they are signs of.
  fileprivate static let signs: [(String, ExposureSigns)] = [
    (kinWords, .child), (youngWords, .child), (parentWords, .child), (clientWords, .client),
    (clientsWords, .client), (treatingWords + " coached", .visit), (comeWords, .visit),
    (workWords, .work),
    (officeWords + " only " + partWords, .office), (streetWords, .street),
    (dwellingWords, .dwelling),
    (troubleWords + " whose", .trouble), (besideNameWords, .besideName), (schoolWords, .school),
  ]
}
