/// What a sentence must hold before it can give anything away.
struct ExposureSigns {
  /// Whether there is a digit anywhere.
  private(set) var numbers = false
  /// Whether a child or a client is spoken of.
  private(set) var others = false

  init(_ tokens: UnsafeBufferPointer<Token>) {
    for token in tokens {
      if token.kind == .word {
        if token.signs.contains(.other) {
          others = true
        } else if !others, token.count > 3, Self.others.contains(token.hash) {
          others = true
        }
      } else if token.kind != .mark {
        numbers = true
      }
    }
  }

  /// Children and clients, and what is done by those who may be clients; the short ones are among the signs of a token.
  private static let others = WordSet(
    [
      ExposureWords.childWords, ExposureWords.clientWords, ExposureWords.clientsWords,
      ExposureWords.treatWords, ExposureWords.comeWords,
    ].joined(separator: " ")
  )
}
