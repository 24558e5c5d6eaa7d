/// The relatives of whom a sentence speaks.
extension ExposureWords {
  /// "My parents' house", where the word is followed by an apostrophe.
  static let relativesInPlural = WordSet(
    "parents in-laws sisters brothers sons daughters friends neighbours neighbors"
  )
  private static let neighbourWords = "friend neighbour neighbor"

  /// A relative.
  static let relatives = WordSet("\(FamilyWords.near) \(FamilyWords.elders)")
  /// "Who lives" may be said of one of these.
  static let persons = WordSet(
    "\(FamilyWords.near) \(FamilyWords.elders) \(neighbourWords) family still now also who client patient"
  )
  /// "My sister's".
  static let relativesOwnWords = possessive(FamilyWords.near)
  static let relativesOwn = WordSet("\(relativesOwnWords) \(possessive(neighbourWords))")
  /// "My gran's".
  static let eldersOwn = WordSet(possessive(FamilyWords.elders))

  private static func possessive(_ words: String) -> String {
    words.split(separator: " ").map { $0 + "'s" }.joined(separator: " ")
  }
}
