/// The named measures of a sentence that are neither word classes nor supersenses.
enum Surface: Int, CaseIterable, Sendable {
  case names, nameShare, acronyms, length, under6, under12, over30, over45
  case wordLength, longWords, first, firstShare, third, thirdShare, you, youShare, we, weShare
  case contraction, comma, bracket, exclamation, question, colon, semicolon, quote, slash, at
  case dash, ellipsis, pictogram, number, year, unfinished, beginsWithI, beginsWithThird
  case beginsWithName, opening, second, place, last, nextToLast, pageLength, lowerCase
  case pageIsFirstPerson, heading, item, quoted, unknownWords, touchable, touchableShare
  case listShare, personalClasses, tokenHobbies, enjoysNamed, enjoysPlain, ownPast, firstPast
  case professionShare, namedPersonal, passionAbstract, negation, because, blockOpening
}

/// The layout of a sentence's named measures: classes, supersenses, surface, kinds, and what is told where kinds meet.
enum Measures {
  static let classCount = WordClass.allCases.count
  static let senseCount = Supersense.names.count
  static let senses = classCount * 3
  static let surface = senses + senseCount * 2
  static let kinds = surface + Surface.allCases.count
  static let evidence = kinds + KindEvidence.shared.measured.count * 2
  static let count = evidence + KindEvidence.shared.evidence.count

  /// The measures' names, in order: how often (`log`), whether (`any`), or in what share of the words.
  static let names: [String] =
    WordClass.allCases.flatMap { ["\($0) log", "\($0) any", "\($0) share"] }
    + Supersense.names.flatMap { ["\($0) log", "\($0) share"] }
    + Surface.allCases.map { "\($0)" }
    + KindEvidence.shared.measured.flatMap { kind in
      ["any", "log"].map { "kind \(KindEvidence.shared.names[kind]) \($0)" }
    }
    + KindEvidence.shared.evidence.map { "told \($0.name)" }
}
