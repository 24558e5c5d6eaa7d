/// Who and what somebody lives with, and where.
extension PlainTelling {
  /// Whether an animal of the writer's own stands in the sentence: "my dog", "we keep two goats", "I walk Gordon because he".
  var hasOwnAnimal: Bool {
    holdsOwn(Self.pets) || isWalked
      || tokens.indices.contains { place in
        guard isOf(place, Self.pets) else { return false }
        let before = place - 4..<place
        return before.contains { holds($0, Self.keeping) }
          && !before.contains { holds($0, Self.by) }
      }
  }

  /// Whether one is walked or fed who has a name: "I walk Gordon past the bakery because he is afraid".
  private var isWalked: Bool {
    tokens.indices.contains { place in
      holds(place, Self.walking) && isName(place + 1)
        && tokens[(place + 2)...].contains {
          $0.pronoun == .third || $0.pronoun == .thirdPossessive
        }
    }
  }

  /// Whether somebody of the writer's own stands in it: "my mother", "our two sons", "Mum".
  var hasOwnPeople: Bool {
    holdsOwn(Self.kin)
      || tokens.indices.contains { holds($0, Self.callings) && tokens[$0].form.contains(.capital) }
  }

  /// Whether the only animals in it are another's, or are liked as everybody likes them: "thrown by a horse", "she loves dogs".
  var hasOthersAnimal: Bool {
    guard !hasOwnAnimal else { return false }
    return allOf(Self.pets) { pet in
      (pet - 3..<pet).contains { holds($0, Self.by) } || holds(pet - 1, Self.liking)
    }
  }

  /// Whether the only people of a family in it are another's: "his two sisters", "her uncle".
  var hasOthersPeople: Bool {
    guard !isThirdPerson, !hasOwnPeople else { return false }
    return allOf(Self.kin) { place in
      // "Each is the mother of the other" is a manner of speech.
      if holds(place + 1, Self.of), holds(place + 2, Self.whole) { return true }
      return (place - 3..<place).contains {
        tokens.indices.contains($0)
          && (tokens[$0].pronoun == .thirdPossessive || tokens[$0].pronoun == .you)
      }
    }
  }

  /// Whether words of some kinds stand in it, and each as is asked.
  private func allOf(_ kinds: UInt64, _ isMeant: (Int) -> Bool) -> Bool {
    var isAny = false
    for place in tokens.indices where isOf(place, kinds) {
      guard isMeant(place) else { return false }
      isAny = true
    }
    return isAny
  }

  /// Whether it says where the writer lives or works: "I live in Leeds", "I am a barber in Malmö", "I carve signs in Bakersfield".
  var hasOwnPlace: Bool {
    guard let writer = tokens.indices.first(where: isWriter) else { return false }
    let isLiving = (writer...writer + 4).contains { holds($0, Self.living) }
    let reach = writer + (isLiving ? 10 : 9)
    return (writer + 1...reach).contains { holds($0, Self.at) && isPlace($0 + 1) }
  }

  private func isPlace(_ place: Int) -> Bool {
    let isNamed = isName(place) || holds(place, Self.articles) && isName(place + 1)
    // A month and a day are no places.
    return isNamed && !holds(place, Self.times)
  }

  private func isName(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].isWord && tokens[place].pronoun == .none
      && tokens[place].form.contains(.capital) && !tokens[place].form.contains(.acronym)
  }

  /// Whether a word of some kinds stands behind "my" or "our".
  private func holdsOwn(_ kinds: UInt64) -> Bool {
    tokens.indices.contains { place in
      isOf(place, kinds)
        && (place - 3..<place).contains { tokens.indices.contains($0) && isOwner(tokens[$0]) }
    }
  }

  private func isOwner(_ token: Token) -> Bool {
    switch token.pronoun {
    case .first: Self.mine.contains(token.hash)
    case .we: Self.ours.contains(token.hash)
    case .thirdPossessive: isThirdPerson
    case .firstSubject, .third, .you, .none: false
    }
  }

  private func isOf(_ place: Int, _ kinds: UInt64) -> Bool {
    tokens.indices.contains(place) && tokens[place].kinds != 0
      && lexicon.kinds(tokens[place].kinds) & kinds != 0
  }

  static let pets = KindEvidence.bits("pet")
  static let kin = KindEvidence.bits("spouse offspring ancestor sibling")
  private static let keeping = WordSet(
    "keep keeps kept with have has got train trains feed feeds adopted rescued"
  )
  static let walking = WordSet("walk walks feed feeds brush brushes groom")
  private static let by = WordSet("by for of from")
  private static let liking = WordSet("love loves like likes adore adores")
  private static let of = WordSet("of")
  private static let whole = WordSet("the all every")
  private static let mine = WordSet("my")
  private static let ours = WordSet("our")
  static let callings = WordSet("mum mom dad mam grandma grandpa granny nan nana")
  private static let living = WordSet("live lives living moved settled grew born raised")
  private static let at = WordSet("in near at from on outside to along behind")
  private static let articles = WordSet("the")
  private static let times = WordSet(
    """
    january february march april may june july august september october november december monday mondays tuesday \
    tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays christmas easter
    """
  )
}
