/// What a word or phrase of the lexicon speaks of; in the order of Scripts/biocheck/lexicon.txt.
enum WordClass: Int, CaseIterable, Sendable {
  case leisure, enjoy, kin, pet, play, craft, food, nature, placelife, childhood
  case turning, opinion, humor, concretetime, community, limit, promise, story
  case role, credential, org, tech, focus, superlative, passion, help, fog, adjtrait
  case predatory, contact

  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// The classes in which a person shows.
  static let personal: UInt32 =
    [kin, pet, play, craft, food, nature, community].reduce(0) { $0 | $1.bit }

  /// The classes in which a profession shows.
  static let professional: UInt32 =
    [role, credential, org, tech, focus].reduce(0) { $0 | $1.bit }
}

extension UInt32 {
  func has(_ wordClass: WordClass) -> Bool { self & wordClass.bit != 0 }
}
