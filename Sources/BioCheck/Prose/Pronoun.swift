/// Who a pronoun speaks of.
enum Pronoun: UInt8, Sendable {
  case none, firstSubject, first, third, thirdPossessive, you, we

  /// The pronoun that a word is, by its hash.
  static func of(_ hash: UInt64) -> Pronoun { FamiliarWord.table[hash].pronoun }

  /// The pronouns by their hashes.
  static var hashes: [(UInt64, Pronoun)] {
    [
      (["i", "i'm", "i've", "i'd", "i'll"], Pronoun.firstSubject),
      (["my", "me", "myself", "mine"], .first),
      (["he", "she", "they", "he's", "she's", "they're", "him", "them"], .third),
      (["his", "her", "their", "hers"], .thirdPossessive),
      (["you", "your", "yours", "you're", "you'll", "yourself"], .you),
      (["we", "our", "us", "ours", "we're"], .we),
    ].flatMap { words, pronoun in words.map { (WordHash.of($0), pronoun) } }
  }
}
