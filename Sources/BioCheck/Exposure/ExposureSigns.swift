/// What a sentence must hold before it can give anything away.
struct ExposureSigns {
  /// Whether there is a digit anywhere.
  private(set) var numbers = false
  /// Whether a child or a client is spoken of.
  private(set) var others = false
  /// Whether a school may be named.
  private(set) var schools = false

  init(_ tokens: UnsafeBufferPointer<Token>) {
    for token in tokens {
      if token.kind == .word {
        if token.form.contains(.capital), ExposureWords.signs.contains(token.hash) {
          schools = true
        }
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

  /// Children and clients, and people who may be clients, beyond those that are looked up for every rule.
  private static let others = WordSet(
    """
    clients patients students pupil pupils mentee mentees coachees customers ex-client ex-patient grandson \
    granddaughter grandson's granddaughter's grandchildren grandchild niece nephew niece's nephew's four-year-old \
    five-year-old \
    six-year-old seven-year-old eight-year-old nine-year-old ten-year-old treat treated counselled \
    coached came comes
    """
  )
}
