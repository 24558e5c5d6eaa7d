/// The reasons, conditions and objections that a sentence gives.
extension MoveSentence {
  /// How many there are: "so" is one where a clause follows, and none in "I am so happy".
  ///
  /// That somebody else will be able to do something is none either where `butPurposes` says so: "so you can shine".
  func reasons(butPurposes: Bool = false) -> Int {
    guard counts.because > 0 else { return 0 }
    let tokens = tokens
    return tokens.indices.count { place in
      guard tokens[place].signs.contains(.reason), tokens[place].kind != .mark else { return false }
      guard tokens[place].hash == Self.so else { return true }
      let rest = tokens[(place + 1)...].drop { $0.hash == Self.that }
      guard let subject = rest.first, subject.kind != .mark else { return false }
      if butPurposes, Self.others.contains(subject.hash) { return false }
      return subject.pronoun != .none || Self.subjects.contains(subject.hash)
        || subject.form.contains(.capital) || rest.startIndex > place + 1
    }
  }

  private static let so = WordHash.of("so")
  private static let that = WordHash.of("that")
  /// Whom a promise is made to.
  private static let others = WordSet("you they women people men clients everyone we your their")
  /// What the subject of a clause begins with.
  private static let subjects = WordSet("the a an this these those it nobody everyone people there")
}
