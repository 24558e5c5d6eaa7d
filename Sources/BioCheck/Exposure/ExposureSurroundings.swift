/// The sentences around an address, asked whether it is a home where its own sentence has no word for one.
struct ExposureSurroundings {
  let page: ExposurePage
  /// The sentence before the address's own; without words where there is none.
  let before: ExposureWords
  /// The sentence behind it.
  let after: ExposureWords

  /// Whether a street in a sentence is where the writer lives; `isForDoings` where the sentence speaks of what
  /// strangers are invited to, which may be at home.
  func isHome(_ street: ExposureWords.Street, in words: ExposureWords, isForDoings: Bool) -> Bool {
    guard !words.speaksOfPremises, !words.isFamous(street.places) else { return false }
    let isOther = before.speaksOfPremises && !before.worksAtHome
    if words.isFlat(street) { return !isOther }
    guard street.isCertain || words.isLedTo(street), !words.isOnlyNear(street) else { return false }
    let rest = words.without(street)
    if words.isAtMine(before: street) || rest.contains(where: \.pointsAtHouse) { return !isOther }
    if before.worksAtHome || after.worksAtHome { return true }
    if after.pointsAtHouse { return !isOther }
    // Bells are rung at offices too, and the page that has one says so.
    guard !isForDoings, (rest + [before, after]).contains(where: \.tellsOfBell) else {
      return false
    }
    return !page.words(page.tokens.indices).speaksOfPremises
  }
}

extension ExposureWords {
  /// The words before a street and those behind it.
  fileprivate func without(_ street: Street) -> [ExposureWords] {
    [tokens[..<street.places.lowerBound], tokens[(street.places.upperBound + 1)...]]
      .map { ExposureWords(bytes, UnsafeBufferPointer(rebasing: $0)) }
  }
}
