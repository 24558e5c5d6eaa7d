/// Holders of an office who come to the writer, or whom the writer got over a trouble.
extension ExposureWords {
  private static let come = WordSet("came comes turned")
  private static let see = WordSet("sees consults saw")
  private static let toSee = WordSet("to see")
  private static let seek = WordSet("for with because weekly every")
  static let isWas = WordSet("is was")
  private static let dreams = WordSet("dream dreams dreamt dreamed novel")
  private static let indefinite = WordSet("a an another")

  /// Whether there is one such person and no more: "the mayor of Frome", and not "a dentist in Frome".
  func isOnlyOne(_ holder: Holder) -> Bool {
    var article = holder.places.lowerBound - 1
    while holds(article, Self.adjectivesOfOffice) { article -= 1 }
    return !holds(article, Self.indefinite)
  }

  /// "The mayor of Frome came to me for a year", "The mayor of Frome is a client of mine".
  func comes(_ holder: Holder) -> Bool {
    let next = holder.places.upperBound + 1
    if holder.isPlaced, let me = visited(from: next) {
      if has(Self.dreams) { return false }
      if hasAilment(behind: me) { return true }
      let isSeen = holds(me - 1, Self.see)
      return
        (isSeen && !reads(me - 1, "saw")
        ? reads(me + 1, "for") : !isSeen && holds(me + 1, Self.seek))
        && !(reads(me + 1, "with") && holds(me + 2, Self.articlesOfOffice))
    }
    let isBeside = isMark(next, ",")
    guard isBeside || holds(next, Self.isWas) else { return false }
    return (next + 1..<next + 4).contains {
      tokens.indices.contains($0) && isClient($0) && !tokens[$0].form.contains(.apostrophe)
        && (!isBeside || reads($0 + 1, "of") || isMark($0 + 1, ","))
    }
  }

  /// The place of "me" in "came to me", "saw me", "limped in to see me", where the verb follows an office.
  private func visited(from next: Int) -> Int? {
    let last = min(next + 6, tokens.count)
    guard next < last else { return nil }
    let me = (next..<last).first { speaksOfMe($0) || tokens[$0].kind == .mark }
    guard let me, me > next, tokens[me].kind != .mark else { return nil }
    if holds(me - 1, Self.see) { return me == next + 1 ? me : nil }
    guard holds(me - 1, Self.toSee) else { return nil }
    return reads(me - 1, "see")
      ? me : tokens[next..<me].contains { Self.come.contains($0.hash) } ? me : nil
  }

  private static let ailing = WordSet(
    """
    bad sore stiff frozen broken slipped torn trapped dodgy swollen twisted sprained pulled aching failing weak ruined \
    dislocated fractured painful
    """
  )
  private static let parts = WordSet(
    """
    back shoulder shoulders knee knees neck hip hips nerve ankle wrist disc disk spine foot feet elbow heart jaw hand \
    hands ribs tooth voice muscle tendon cartilage
    """
  )
  private static let about = WordSet("about for with")
  private static let pains = WordSet("pain pains ache aches trouble")

  /// Whether what ails somebody is told behind a place: "with a bad back", "about his drinking".
  private func hasAilment(behind me: Int) -> Bool {
    places(behind: me, 10).contains { place in
      if holds(place, Self.troubles) { return !speaksOfMe(place - 1) }
      guard holds(place, Self.parts) else { return false }
      if tokens[place - 1].pronoun == .thirdPossessive { return holds(place - 2, Self.about) }
      return holds(place - 1, Self.ailing) || holds(place + 1, Self.pains)
    }
  }

  private static let getting = WordSet(
    "got get brought bring talked walked pulled led carried steadied kept saw put coaxed helped"
  )
  private static let over = WordSet(
    "back through out off up sober well right home onto over past to into calm again"
  )
  private static let superiors = WordSet("boss colleague colleagues manager predecessor")

  /// "When the director of Pell & Rowntree had a breakdown, it was me who got her back": who was in trouble, and the writer saw to it.
  func isCaredFor(_ holder: Holder) -> Bool {
    guard holder.isPlaced, !has(Self.superiors) else { return false }
    let next = holder.places.upperBound + 1
    guard has(Self.troubles, behind: next - 1, reach: 14) else { return false }
    return places(behind: next, Self.reach).contains { place in
      guard holds(place, Self.getting) || holds(place, Self.treat) else { return false }
      return holds(place + 1, Self.them)
        && (holds(place, Self.treat) || holds(place + 2, Self.over))
        && places(before: place, 6).contains { speaksOfUs($0..<$0 + 1) || speaksOfMe($0) }
    }
  }

  private static let them = WordSet("her him them")
}
