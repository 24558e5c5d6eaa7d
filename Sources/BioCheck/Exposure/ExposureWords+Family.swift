/// The words for a family, for all that ask for them.
extension ExposureWords {
  /// Those with whom one is likely to live now.
  private static let nearWords = """
    mother mum mam mom mummy mama father dad daddy papa parent stepmother stepmum stepmom stepfather stepdad sister \
    brother stepsister stepbrother twin son daughter stepson stepdaughter wife husband partner spouse ex-wife ex-husband \
    boyfriend girlfriend fiancé fiancée cousin niece nephew mother-in-law father-in-law sister-in-law brother-in-law \
    son-in-law daughter-in-law
    """
  /// Those whose home is likely one of long ago.
  private static let elderWords = """
    gran granny grandmother grandfather grandad granddad grandpa grandma nan nana aunt auntie uncle great-aunt \
    great-uncle great-grandmother great-grandfather oma opa nonna
    """
  /// "My parents' house", where the word is followed by an apostrophe.
  static let relativesInPlural = WordSet(
    "parents in-laws sisters brothers sons daughters friends neighbours neighbors"
  )
  private static let neighbourWords = "friend neighbour neighbor"

  /// A relative.
  static let relatives = WordSet("\(nearWords) \(elderWords)")
  /// "Who lives" may be said of one of these.
  static let persons = WordSet(
    "\(nearWords) \(elderWords) \(neighbourWords) family still now also who client patient"
  )
  /// "My sister's".
  static let relativesOwnWords = possessive(nearWords)
  static let relativesOwn = WordSet("\(relativesOwnWords) \(possessive(neighbourWords))")
  /// "My gran's".
  static let eldersOwn = WordSet(possessive(elderWords))

  private static func possessive(_ words: String) -> String {
    words.split(separator: " ").map { $0 + "'s" }.joined(separator: " ")
  }
}
